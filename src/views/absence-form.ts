// An absence as a form: days, times where it is a part of one, away or remote. There is no field for why.
import type { InputBlock, ModalView, RadioButtons } from '@slack/types';
import type { AbsenceForm } from '../domain/cover-forms.ts';
import type { Availability } from '../domain/interpretations.ts';
import type { IsoDate, TimeOfDay } from '../domain/plain-date.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { onButton, option } from './elements.ts';
import {
  type FormReading,
  type FormValues,
  INPUT,
  input,
  modal,
  pickedDay,
  pickedOption,
  pickedTime,
} from './forms.ts';
import { encode } from './payloads.ts';

/** Where each field stands, and its error. */
export const ABSENCE_FIELDS = {
  from: 'from',
  to: 'to',
  startTime: 'start_time',
  endTime: 'end_time',
  availability: 'availability',
} as const;

export interface AbsenceFormValues {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly availability: Availability;
}

const CHOICES = [option('Away', 'away'), option('Remote', 'remote')];

/** The form; its metadata is an `absenceForm` payload. */
export function renderAbsenceForm(form: AbsenceForm): ModalView {
  const isNew = form.absence === null;
  return modal({
    callback: CALLBACK_IDS.absence,
    title: titleOf(form),
    submit: isNew ? 'Note it' : 'Change it',
    close: isNew ? 'Never mind' : 'Leave as it is',
    metadata: encode('absenceForm', { absence: form.absence }),
    blocks: [
      dayInput(ABSENCE_FIELDS.from, 'First day', form.from, {}),
      dayInput(ABSENCE_FIELDS.to, 'Last day', form.to, {
        optional: true,
        hint: 'Empty: until further notice',
      }),
      timeInput(ABSENCE_FIELDS.startTime, 'From', form.startTime, 'Empty: from the morning'),
      timeInput(ABSENCE_FIELDS.endTime, 'Until', form.endTime, 'Empty: to the end of the day'),
      input(ABSENCE_FIELDS.availability, 'Away or remote?', availabilityChoice(form.availability)),
    ],
  });
}

/** What was filled in, or which field is wrong. */
export function readAbsenceForm(values: FormValues): FormReading<AbsenceFormValues> {
  const from = pickedDay(values, ABSENCE_FIELDS.from);
  const to = pickedDay(values, ABSENCE_FIELDS.to);
  const startTime = pickedTime(values, ABSENCE_FIELDS.startTime);
  const endTime = pickedTime(values, ABSENCE_FIELDS.endTime);
  if (from === null) return wrong(ABSENCE_FIELDS.from, 'Pick the first day');
  if (to !== null && to < from) return wrong(ABSENCE_FIELDS.to, 'The last day is before the first');
  if (to === null && endTime !== null)
    return wrong(ABSENCE_FIELDS.to, 'Pick the day on which it ends at that time');
  if (from === to && startTime !== null && endTime !== null && endTime <= startTime) {
    return wrong(ABSENCE_FIELDS.endTime, 'It ends before it begins');
  }
  const availability = pickedOption(values, ABSENCE_FIELDS.availability) === 'remote' ? 'remote' : 'away';
  return { ok: true, values: { from, to, startTime, endTime, availability } };
}

const wrong = (field: string, error: string) => ({ ok: false, errors: { [field]: error } }) as const;

function titleOf(form: AbsenceForm): string {
  if (form.absence === null) return form.name === null ? "I'm out" : `${onButton(form.name)} is out`;
  return form.name === null ? 'Change your absence' : `Change for ${onButton(form.name)}`;
}

function dayInput(
  field: string,
  label: string,
  day: IsoDate | null,
  more: { optional?: boolean; hint?: string },
): InputBlock {
  return input(
    field,
    label,
    { type: 'datepicker', action_id: INPUT, ...(day && { initial_date: day }) },
    more,
  );
}

function timeInput(field: string, label: string, time: TimeOfDay | null, hint: string): InputBlock {
  return input(
    field,
    label,
    { type: 'timepicker', action_id: INPUT, ...(time && { initial_time: time }) },
    { optional: true, hint },
  );
}

function availabilityChoice(availability: Availability): RadioButtons {
  const initial = CHOICES.find((each) => each.value === availability);
  return {
    type: 'radio_buttons',
    action_id: INPUT,
    options: CHOICES,
    ...(initial && { initial_option: initial }),
  };
}
