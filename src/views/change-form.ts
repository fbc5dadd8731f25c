// *Edit…* of a change, by its field: a day or "to be confirmed", a status, a total with its currency, who takes over
// from whom. What is wrong stands at the field.
import type { KnownBlock, ModalView } from '@slack/types';
import { CAMPAIGN_STATUSES, type CampaignStatus } from '../domain/campaigns.ts';
import type { ChangeForm, FilledValue } from '../domain/change-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { context, option } from './elements.ts';
import {
  type FormReading,
  type FormValues,
  INPUT,
  input,
  modal,
  pickedDay,
  pickedOption,
  pickedOptions,
  pickedPerson,
  typedText,
} from './forms.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

/** Block ids, where errors stand. */
const CHANGE_FIELDS = {
  day: 'change_day',
  open: 'change_open',
  status: 'change_status',
  amount: 'change_amount',
  currency: 'change_currency',
  from: 'change_from',
  to: 'change_to',
  role: 'change_role',
} as const;

const TO_BE_CONFIRMED = 'to_be_confirmed';
const CURRENCY = /^[A-Z]{3}$/; // yes: EUR · no: euro, €
const AMOUNT = /^\d{1,12}$/; // yes: 20000 · no: -5, 1.5

const STATUS_WORDS: Readonly<Record<CampaignStatus, string>> = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

/** Errors that only the facts of the moment tell. */
export const CHANGE_ERRORS = {
  past: 'That day is over. Pick today or a later one.',
  same: 'That is what it is already.',
  not_on_it: 'Has no part in this campaign. Pick somebody who has.',
  not_on_team: 'Is not on the team. Pick somebody who is.',
} as const;

/** The form; its metadata is a `changeForm` payload. */
export function renderChangeForm(form: ChangeForm): ModalView {
  return modal({
    callback: CALLBACK_IDS.change,
    title: 'Change the campaign',
    submit: 'Change it',
    close: 'Leave as it is',
    metadata: encode('changeForm', { change: form.change, field: form.field.kind, seen: form.seen }),
    blocks: [
      ...(form.meanwhile === null
        ? []
        : [
            context(
              say`${form.meanwhile}. What you filled in is kept: change it once more to make it yours.`,
            ),
          ]),
      context(say`${form.campaign}, now ${form.now}.`),
      ...fieldBlocks(form),
    ],
  });
}

function fieldBlocks({ field }: ChangeForm): KnownBlock[] {
  switch (field.kind) {
    case 'deadline': {
      const open = option('To be confirmed', TO_BE_CONFIRMED);
      return [
        input(
          CHANGE_FIELDS.day,
          'New date',
          { type: 'datepicker', action_id: INPUT, ...(field.day && { initial_date: field.day }) },
          { optional: true },
        ),
        input(
          CHANGE_FIELDS.open,
          'Or no date yet',
          {
            type: 'checkboxes',
            action_id: INPUT,
            options: [open],
            ...(field.toBeConfirmed && { initial_options: [open] }),
          },
          { optional: true },
        ),
      ];
    }
    case 'status': {
      const options = CAMPAIGN_STATUSES.map((status) => option(STATUS_WORDS[status], status));
      const initial = options.find(({ value }) => value === field.status);
      return [
        input(CHANGE_FIELDS.status, 'Status', {
          type: 'static_select',
          action_id: INPUT,
          options,
          ...(initial && { initial_option: initial }),
        }),
      ];
    }
    case 'budget':
      return [
        input(CHANGE_FIELDS.amount, 'Total budget', {
          type: 'number_input',
          action_id: INPUT,
          is_decimal_allowed: false,
          ...(field.amount !== null && { initial_value: String(field.amount) }),
        }),
        input(
          CHANGE_FIELDS.currency,
          'Currency',
          {
            type: 'plain_text_input',
            action_id: INPUT,
            max_length: 3,
            ...(field.currency !== null && { initial_value: field.currency }),
          },
          { optional: true, hint: 'Three letters, such as EUR.' },
        ),
      ];
    case 'staffing':
      return [
        personInput(CHANGE_FIELDS.from, 'Who hands over', field.from),
        personInput(CHANGE_FIELDS.to, 'Who takes over', field.to),
        input(
          CHANGE_FIELDS.role,
          'Which part',
          {
            type: 'plain_text_input',
            action_id: INPUT,
            max_length: 60,
            ...(field.role && { initial_value: field.role }),
          },
          { optional: true, hint: 'Such as copy. Empty is all of it.' },
        ),
      ];
  }
}

const personInput = (id: string, label: string, person: PersonId | null) =>
  input(id, label, { type: 'users_select', action_id: INPUT, ...(person && { initial_user: person }) });

/** The value that was filled in, or what is wrong with it. */
export function readChangeForm(
  kind: ChangeForm['field']['kind'],
  values: FormValues,
): FormReading<FilledValue> {
  switch (kind) {
    case 'deadline':
      return readDeadline(values);
    case 'status': {
      const status = CAMPAIGN_STATUSES.find((each) => each === pickedOption(values, CHANGE_FIELDS.status));
      return status ? { ok: true, values: { status } } : wrong(CHANGE_FIELDS.status, 'Pick a status.');
    }
    case 'budget':
      return readBudget(values);
    case 'staffing':
      return readStaffing(values);
  }
}

/** Where an error that only the facts tell stands. */
export function fieldOfError(kind: ChangeForm['field']['kind'], error: keyof typeof CHANGE_ERRORS): string {
  if (error === 'not_on_team') return CHANGE_FIELDS.to;
  const { day, status, amount, from } = CHANGE_FIELDS;
  return { deadline: day, status, budget: amount, staffing: from }[kind];
}

function readStaffing(values: FormValues): FormReading<FilledValue> {
  const from = pickedPerson(values, CHANGE_FIELDS.from);
  const to = pickedPerson(values, CHANGE_FIELDS.to);
  const role = typedText(values, CHANGE_FIELDS.role);
  if (from === null) return wrong(CHANGE_FIELDS.from, 'Pick who hands over.');
  if (to === null) return wrong(CHANGE_FIELDS.to, 'Pick who takes over.');
  if (to === from) return wrong(CHANGE_FIELDS.to, 'Pick somebody else than who hands over.');
  return { ok: true, values: { handOver: { from, to, ...(role !== null && { role }) } } };
}

function readDeadline(values: FormValues): FormReading<FilledValue> {
  const day = pickedDay(values, CHANGE_FIELDS.day);
  const open = pickedOptions(values, CHANGE_FIELDS.open).includes(TO_BE_CONFIRMED);
  if (day !== null && open)
    return wrong(CHANGE_FIELDS.open, 'Either a date or “to be confirmed”: take one of them off.');
  if (day === null && !open) return wrong(CHANGE_FIELDS.day, 'Pick a date, or tick “to be confirmed”.');
  return { ok: true, values: { deadline: day } };
}

function readBudget(values: FormValues): FormReading<FilledValue> {
  const amount = typedText(values, CHANGE_FIELDS.amount) ?? '';
  const currency = typedText(values, CHANGE_FIELDS.currency)?.toUpperCase() ?? null;
  if (!AMOUNT.test(amount))
    return wrong(CHANGE_FIELDS.amount, 'A total in whole units, 0 or more, such as 20000.');
  if (currency !== null && !CURRENCY.test(currency))
    return wrong(CHANGE_FIELDS.currency, 'Three letters, such as EUR.');
  return { ok: true, values: { budget: Number(amount), ...(currency !== null && { currency }) } };
}

const wrong = (field: string, message: string): FormReading<FilledValue> => ({
  ok: false,
  errors: { [field]: message },
});
