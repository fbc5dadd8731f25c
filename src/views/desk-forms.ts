// What admins fill in: a person, the agency's settings.
import type { ModalView } from '@slack/types';
import type { PersonFields, PersonForm, SettingsForm } from '../domain/desk-contents.ts';
import type { ChannelId, PersonId } from '../domain/ids.ts';
import {
  type IsoDate,
  parseIsoDate,
  parseTimeOfDay,
  type TimeOfDay,
  type Weekday,
} from '../domain/plain-date.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { option } from './elements.ts';
import { asName } from './escape.ts';
import {
  type FormReading,
  type FormValues,
  INPUT,
  input,
  modal,
  pickedChannel,
  pickedDay,
  pickedOption,
  pickedOptions,
  pickedPeople,
  pickedTime,
  typedText,
} from './forms.ts';
import { encode } from './payloads.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (name, index) => option(name, String(index + 1)),
);
const KINDS = [option('Staff', 'staff'), option('Freelancer', 'freelancer')];
const DAY_START = '09:00' as TimeOfDay;
const DAY_END = '17:30' as TimeOfDay;
const CLOSURE = /^(\d{4}-\d{2}-\d{2})(?:\s+(\d{2}:\d{2}))?\s*(.*)$/; // yes: 2026-12-24 12:00 Christmas Eve · no: Christmas

const text = (value: string, max: number) =>
  ({
    type: 'plain_text_input',
    action_id: INPUT,
    max_length: max,
    ...(value && { initial_value: value }),
  }) as const;
const number = (value: number) =>
  ({
    type: 'number_input',
    action_id: INPUT,
    is_decimal_allowed: true,
    initial_value: String(value),
  }) as const;
const time = (value: TimeOfDay) => ({ type: 'timepicker', action_id: INPUT, initial_time: value }) as const;
const listed = (value: string | null) =>
  (value ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A person's data; its metadata is a `person` payload. */
export function renderPersonForm({ person, fields }: PersonForm): ModalView {
  const days = WEEKDAYS.filter((day) => fields.workdays.includes(Number(day.value) as Weekday));
  const kind = KINDS.find((each) => each.value === fields.kind);
  return modal({
    callback: CALLBACK_IDS.person,
    title: asName(fields.name, 24),
    submit: 'Save it',
    close: 'Leave as it is',
    metadata: encode('person', { person }),
    blocks: [
      input('name', 'Name', text(fields.name, 80)),
      input('alsoCalled', 'Also called', text(fields.alsoCalled.join('; '), 200), {
        optional: true,
        hint: 'Nicknames, parted by ;',
      }),
      input('role', 'Role', text(fields.role, 80), { optional: true }),
      input('skills', 'Skills', text(fields.skills.join('; '), 500), { optional: true, hint: 'Parted by ;' }),
      input('learning', 'Learning', text(fields.learning.join('; '), 500), {
        optional: true,
        hint: 'Skills they are learning, parted by ;',
      }),
      input('hoursPerWeek', 'Hours a week', number(fields.hoursPerWeek)),
      input('workdays', 'Works on', {
        type: 'checkboxes',
        action_id: INPUT,
        options: WEEKDAYS,
        ...(days.length > 0 && { initial_options: days }),
      }),
      input('workStart', 'From', time(fields.workStart)),
      input('workEnd', 'To', time(fields.workEnd)),
      input('timeZone', 'Time zone', text(fields.timeZone, 60)),
      input('country', 'Public holidays of', text(fields.country ?? '', 10), {
        optional: true,
        hint: 'GB-ENG, US, DE',
      }),
      input('kind', 'Kind', {
        type: 'radio_buttons',
        action_id: INPUT,
        options: KINDS,
        ...(kind && { initial_option: kind }),
      }),
      input(
        'lastDay',
        'Last day',
        { type: 'datepicker', action_id: INPUT, ...(fields.lastDay && { initial_date: fields.lastDay }) },
        { optional: true },
      ),
    ],
  });
}

/** What was filled in. */
export function readPersonForm(values: FormValues): PersonFields {
  return {
    name: typedText(values, 'name') ?? '',
    alsoCalled: listed(typedText(values, 'alsoCalled')),
    role: typedText(values, 'role') ?? '',
    skills: listed(typedText(values, 'skills')),
    learning: listed(typedText(values, 'learning')),
    hoursPerWeek: Number(typedText(values, 'hoursPerWeek') ?? Number.NaN),
    workdays: pickedOptions(values, 'workdays').map((day) => Number(day) as Weekday),
    workStart: pickedTime(values, 'workStart') ?? DAY_START,
    workEnd: pickedTime(values, 'workEnd') ?? DAY_END,
    timeZone: typedText(values, 'timeZone') ?? '',
    country: typedText(values, 'country')?.toUpperCase() ?? null,
    kind: pickedOption(values, 'kind') === 'freelancer' ? 'freelancer' : 'staff',
    lastDay: pickedDay(values, 'lastDay'),
  };
}

/** What the agency decides. */
export function renderSettingsForm(form: SettingsForm): ModalView {
  const closures = form.closures
    .map(({ day, from, name }) => [day, from, name].filter(Boolean).join(' '))
    .join('\n');
  return modal({
    callback: CALLBACK_IDS.settings,
    title: 'Settings',
    submit: 'Save them',
    close: 'Leave as they are',
    metadata: encode('none', {}),
    blocks: [
      input('timeZone', 'Time zone of the agency', text(form.timeZone, 60)),
      input(
        'digestChannel',
        'Digest in',
        {
          type: 'conversations_select',
          action_id: INPUT,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          ...(form.digestChannel && { initial_conversation: form.digestChannel }),
        },
        { optional: true, hint: 'Empty posts none' },
      ),
      input('digestTime', 'Digest at', time(form.digestTime)),
      input(
        'closures',
        'Closed on',
        {
          type: 'plain_text_input',
          action_id: INPUT,
          multiline: true,
          max_length: 3000,
          ...(closures && { initial_value: closures }),
        },
        {
          optional: true,
          hint: 'A day a line: 2026-12-25 Christmas; half a day with its time: 2026-12-24 12:00 Christmas Eve',
        },
      ),
      input('defaultSizeHours', 'Hours of a task without a size', number(form.defaultSizeHours)),
      input('retentionDays', 'Days that absences are kept after their end', number(form.retentionDays)),
      input('absenceReaction', 'Reaction to an absence', text(form.absenceReaction, 50), {
        hint: 'An emoji name without colons',
      }),
      input('changeReaction', 'Reaction to a campaign change', text(form.changeReaction, 50)),
      input('workStart', 'Work starts at', time(form.workStart), {
        hint: 'For people who are not in people.csv',
      }),
      input('workEnd', 'Work ends at', time(form.workEnd)),
      input(
        'admins',
        'Admins',
        {
          type: 'multi_users_select',
          action_id: INPUT,
          ...(form.admins.length > 0 && { initial_users: [...form.admins] }),
        },
        { optional: true },
      ),
    ],
  });
}

/** The days, or what is wrong with one of the lines. */
function readClosures(text: string): SettingsForm['closures'] | string {
  const closures: { day: IsoDate; from?: TimeOfDay; name: string }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, written = '', at, name = ''] = CLOSURE.exec(line) ?? [];
    const day = parseIsoDate(written);
    if (!day) return `“${line.slice(0, 40)}” has no day such as 2026-12-25`;
    const from = at === undefined ? undefined : parseTimeOfDay(at);
    if (from === null) return `“${at}” is no time such as 12:00`;
    closures.push({ day, ...(from && { from }), name });
  }
  return closures;
}

/** What was filled in, or which field is wrong. */
export function readSettingsForm(values: FormValues): FormReading<SettingsForm> {
  const closures = readClosures(typedText(values, 'closures') ?? '');
  if (typeof closures === 'string') return { ok: false, errors: { closures } };
  return {
    ok: true,
    values: {
      timeZone: typedText(values, 'timeZone') ?? '',
      digestChannel: pickedChannel(values, 'digestChannel') as ChannelId | null,
      digestTime: pickedTime(values, 'digestTime') ?? DAY_START,
      closures,
      defaultSizeHours: Number(typedText(values, 'defaultSizeHours') ?? 4),
      retentionDays: Number(typedText(values, 'retentionDays') ?? 30),
      absenceReaction: typedText(values, 'absenceReaction') ?? 'eyes',
      changeReaction: typedText(values, 'changeReaction') ?? 'memo',
      workStart: pickedTime(values, 'workStart') ?? DAY_START,
      workEnd: pickedTime(values, 'workEnd') ?? DAY_END,
      admins: pickedPeople(values, 'admins') as PersonId[],
    },
  };
}

/** Whose data: the first step of editing a person. */
export function renderPickPersonForm(): ModalView {
  return modal({
    callback: CALLBACK_IDS.pickPerson,
    title: 'Edit a person',
    submit: 'Go on',
    close: 'Never mind',
    metadata: encode('none', {}),
    blocks: [input('person', 'Whose data', { type: 'users_select', action_id: INPUT })],
  });
}
