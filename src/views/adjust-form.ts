// *Adjust…* for one cover: who, which part, who has the rest, and until when. One form, so that one click tells everyone.
import type { KnownBlock, ModalView } from '@slack/types';
import type { AdjustForm } from '../domain/cover-forms.ts';
import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { context, onButton, option } from './elements.ts';
import { asName } from './escape.ts';
import {
  type FormReading,
  type FormValues,
  INPUT,
  input,
  modal,
  pickedDay,
  pickedOption,
  pickedPerson,
  typedText,
} from './forms.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

/** Where each field stands, and its error. */
export const ADJUST_FIELDS = {
  holder: 'holder',
  part: 'part',
  hours: 'hours',
  rest: 'rest',
  end: 'end',
  until: 'until',
} as const;

const PARTS = { whole: 'All of it', morning: 'The morning', afternoon: 'The afternoon' } as const;
const ENDS = ['back', 'day', 'keep', 'now'] as const;
const MOST_HOURS = 200;

interface AdjustFormValues {
  readonly holder: PersonId;
  readonly part: keyof typeof PARTS;
  /** Null is all of the part. */
  readonly hours: number | null;
  readonly rest: PersonId | null;
  readonly end: (typeof ENDS)[number];
  readonly until: IsoDate | null;
}

/** The form as the cover stands; `over` names whom it would take over their hours, to be submitted once more. */
export function renderAdjustForm(form: AdjustForm, over: AdjustForm['over'] = form.over): ModalView {
  const { need, cover, what, absentee } = form;
  return modal({
    callback: CALLBACK_IDS.adjust,
    title: 'Adjust the cover',
    submit: over === null ? 'Save and tell them' : 'Assign anyway',
    close: 'Leave as it is',
    metadata: encode('adjust', { need, cover, anyway: over !== null }),
    blocks: [
      context(
        over === null
          ? say`${what} for ${absentee}. Whoever this changes is told once.`
          : say`⚠ ${over.name} would be ${formatHours(over.hours)} over, so nothing is changed yet.`,
      ),
      ...whoBlocks(form),
      ...endBlocks(form),
    ],
  });
}

function whoBlocks({ holder, rest, part, hours, isRole }: AdjustForm): KnownBlock[] {
  const parts = Object.entries(PARTS).map(([value, label]) => option(label, value));
  const initial = parts.find(({ value }) => value === part);
  return [
    input(ADJUST_FIELDS.holder, 'Who covers', {
      type: 'users_select',
      action_id: INPUT,
      initial_user: holder,
    }),
    input(ADJUST_FIELDS.part, 'Which part', {
      type: 'radio_buttons',
      action_id: INPUT,
      options: parts,
      ...(initial && { initial_option: initial }),
    }),
    ...(isRole
      ? []
      : [
          input(
            ADJUST_FIELDS.hours,
            'Hours of it',
            {
              type: 'number_input',
              action_id: INPUT,
              is_decimal_allowed: true,
              min_value: '0.5',
              max_value: `${MOST_HOURS}`,
              ...(hours !== null && { initial_value: `${hours}` }),
            },
            { optional: true, hint: 'Empty is all of that part; what nobody has is open again.' },
          ),
        ]),
    input(
      ADJUST_FIELDS.rest,
      'The rest to',
      { type: 'users_select', action_id: INPUT, ...(rest && { initial_user: rest }) },
      { optional: true },
    ),
  ];
}

function endBlocks({ absentee, holderName, end, until }: AdjustForm): KnownBlock[] {
  const options = [
    option(`${asName(absentee, 40)} is back`, 'back'),
    option('The day below', 'day'),
    option(`Leave it with ${onButton(holderName)}`, 'keep'),
    option('End it now', 'now'),
  ];
  const initial = options.find(({ value }) => value === end);
  return [
    input(ADJUST_FIELDS.end, 'Until', {
      type: 'radio_buttons',
      action_id: INPUT,
      options,
      ...(initial && { initial_option: initial }),
    }),
    input(
      ADJUST_FIELDS.until,
      'Last day',
      { type: 'datepicker', action_id: INPUT, ...(until && { initial_date: until }) },
      { optional: true },
    ),
  ];
}

/** What the form says, or what is wrong with it. */
export function readAdjustForm(values: FormValues): FormReading<AdjustFormValues> {
  const holder = pickedPerson(values, ADJUST_FIELDS.holder);
  const rest = pickedPerson(values, ADJUST_FIELDS.rest);
  const end = ENDS.find((each) => each === pickedOption(values, ADJUST_FIELDS.end)) ?? 'back';
  const until = pickedDay(values, ADJUST_FIELDS.until);
  const typed = typedText(values, ADJUST_FIELDS.hours);
  const part = pickedOption(values, ADJUST_FIELDS.part);
  if (holder === null) return { ok: false, errors: { [ADJUST_FIELDS.holder]: 'Choose who covers.' } };
  if (rest === holder)
    return { ok: false, errors: { [ADJUST_FIELDS.rest]: 'Choose someone else for the rest.' } };
  if (end === 'day' && until === null)
    return { ok: false, errors: { [ADJUST_FIELDS.until]: 'Choose the last day.' } };
  return {
    ok: true,
    values: {
      holder,
      part: part === 'morning' || part === 'afternoon' ? part : 'whole',
      hours: typed === null ? null : Number(typed),
      rest,
      end,
      until: end === 'day' ? until : null,
    },
  };
}
