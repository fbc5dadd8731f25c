// *Log as absence* and *Log as campaign change*, as forms. There is no field for why anyone is away.
import type { ModalView } from '@slack/types';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import { type Availability, CHANGES, type Change } from '../domain/interpretations.ts';
import type { LogAbsenceForm, LogChangeForm } from '../domain/log-contents.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS, CALLBACK_IDS } from './action-ids.ts';
import { option } from './elements.ts';
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
import { LIMITS } from './limits.ts';
import { decode, encode } from './payloads.ts';

/** Where each field stands, and its error. */
export const LOG_FIELDS = {
  person: 'person',
  from: 'from',
  to: 'to',
  availability: 'availability',
  campaign: 'campaign',
  change: 'change',
  newDate: 'new_date',
  amount: 'amount',
} as const;

const AWAY = option('Away', 'away');
const REMOTE = option('Remote', 'remote');

/** Whose absence, from when to when; its metadata is a `logged` payload. */
export function renderLogAbsenceForm(form: LogAbsenceForm): ModalView {
  return modal({
    callback: CALLBACK_IDS.logAbsence,
    title: 'Log as absence',
    submit: 'Note it',
    close: 'Never mind',
    metadata: encode('logged', form.at),
    blocks: [
      input(LOG_FIELDS.person, 'Who', {
        type: 'users_select',
        action_id: INPUT,
        ...(form.person && { initial_user: form.person }),
      }),
      input(LOG_FIELDS.from, 'First day', { type: 'datepicker', action_id: INPUT, initial_date: form.from }),
      input(
        LOG_FIELDS.to,
        'Last day',
        { type: 'datepicker', action_id: INPUT, ...(form.to && { initial_date: form.to }) },
        { optional: true, hint: 'Leave it empty where the end is open' },
      ),
      input(LOG_FIELDS.availability, 'How', {
        type: 'radio_buttons',
        action_id: INPUT,
        options: [AWAY, REMOTE],
        initial_option: form.availability === 'remote' ? REMOTE : AWAY,
      }),
    ],
  });
}

/** What was filled in, or which field is wrong. */
export function readLogAbsenceForm(
  values: FormValues,
): FormReading<{ person: PersonId; from: IsoDate; to: IsoDate | null; availability: Availability }> {
  const person = pickedPerson(values, LOG_FIELDS.person);
  const from = pickedDay(values, LOG_FIELDS.from);
  const to = pickedDay(values, LOG_FIELDS.to);
  if (person === null) return wrong(LOG_FIELDS.person, 'Pick who is away');
  if (from === null) return wrong(LOG_FIELDS.from, 'Pick the first day');
  if (to !== null && to < from) return wrong(LOG_FIELDS.to, 'The last day is before the first');
  const availability = pickedOption(values, LOG_FIELDS.availability) === 'remote' ? 'remote' : 'away';
  return { ok: true, values: { person, from, to, availability } };
}

const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  deadline: 'Deadline moved',
  paused: 'Paused',
  resumed: 'Resumed',
  cancelled: 'Cancelled',
  launched: 'Launched',
  completed: 'Completed',
  budget: 'Budget changed',
  scope: 'Scope changed',
  brief: 'Brief changed',
  contact: 'Contact changed',
  staffing: 'Who works on it changed',
};

/** Which campaign, what changed; its metadata is a `logged` payload. */
export function renderLogChangeForm(form: LogChangeForm): ModalView {
  const changes = CHANGES.map((change) => option(CHANGE_NAMES[change], change));
  const initial = changes.find((each) => each.value === form.change);
  const campaign =
    form.campaign &&
    option(
      asName(form.campaign.name, LIMITS.optionText),
      encode('work', { kind: 'campaign', id: form.campaign.id }),
    );
  return modal({
    callback: CALLBACK_IDS.logChange,
    title: 'Log as campaign change',
    submit: 'Log it',
    close: 'Never mind',
    metadata: encode('logged', form.at),
    blocks: [
      input(LOG_FIELDS.campaign, 'Campaign', {
        type: 'external_select',
        action_id: ACTION_IDS.findCampaign,
        min_query_length: 0,
        ...(campaign && { initial_option: campaign }),
      }),
      input(LOG_FIELDS.change, 'What changed', {
        type: 'static_select',
        action_id: INPUT,
        options: changes,
        ...(initial && { initial_option: initial }),
      }),
      input(
        LOG_FIELDS.newDate,
        'New date',
        { type: 'datepicker', action_id: INPUT, ...(form.newDate && { initial_date: form.newDate }) },
        { optional: true, hint: 'For a moved deadline; empty is “to be confirmed”' },
      ),
      input(
        LOG_FIELDS.amount,
        'New budget',
        {
          type: 'number_input',
          action_id: INPUT,
          is_decimal_allowed: false,
          min_value: '0',
          ...(form.amount !== null && { initial_value: String(form.amount) }),
        },
        { optional: true, hint: 'The new total, for a changed budget' },
      ),
    ],
  });
}

/** What was filled in, or which field is wrong. */
export function readLogChangeForm(
  values: FormValues,
  today: IsoDate,
): FormReading<{ campaign: CampaignId; change: Change; newDate: IsoDate | null; amount: number | null }> {
  const work = decode('work', pickedOption(values, LOG_FIELDS.campaign));
  const change = CHANGES.find((each) => each === pickedOption(values, LOG_FIELDS.change));
  const newDate = pickedDay(values, LOG_FIELDS.newDate);
  const typed = typedText(values, LOG_FIELDS.amount);
  if (work === null) return wrong(LOG_FIELDS.campaign, 'Pick a campaign');
  if (!change) return wrong(LOG_FIELDS.change, 'Pick what changed');
  if (change === 'deadline' && newDate !== null && newDate < today)
    return wrong(LOG_FIELDS.newDate, 'That day is past');
  if (change === 'budget' && typed === null) return wrong(LOG_FIELDS.amount, 'Give the new total');
  return {
    ok: true,
    values: {
      campaign: work.id as CampaignId,
      change,
      newDate,
      amount: typed === null ? null : Number(typed),
    },
  };
}

const wrong = (field: string, error: string) => ({ ok: false, errors: { [field]: error } }) as const;
