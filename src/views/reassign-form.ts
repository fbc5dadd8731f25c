import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { ReassignForm, WorkChoice } from '../domain/cover-forms.ts';
import type { CampaignId, PersonId, TaskId } from '../domain/ids.ts';
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
} from './forms.ts';
import { LIMITS } from './limits.ts';
import { decode, encode } from './payloads.ts';

/** Where each field stands, and its error. */
export const REASSIGN_FIELDS = { work: 'work', from: 'from', to: 'to', until: 'until' } as const;

export interface ReassignFormValues {
  readonly work: WorkChoice['work'];
  readonly from: PersonId;
  readonly to: PersonId;
  /** Null is for good. */
  readonly until: IsoDate | null;
}

/** `/reassign` as a form; its work is found by typing (`findWork`). */
export function renderReassignForm(form: ReassignForm): ModalView {
  const known = form.work && workOption(form.work);
  return modal({
    callback: CALLBACK_IDS.reassign,
    title: 'Reassign',
    submit: 'Reassign',
    close: 'Leave as it is',
    metadata: encode('reassign', { campaign: null, from: form.from }),
    blocks: [
      input(REASSIGN_FIELDS.work, 'Task or campaign', {
        type: 'external_select',
        action_id: ACTION_IDS.findWork,
        min_query_length: 1,
        placeholder: { type: 'plain_text', text: 'Type a few letters' },
        ...(known && { initial_option: known }),
      }),
      personInput(REASSIGN_FIELDS.from, 'From', form.from),
      personInput(REASSIGN_FIELDS.to, 'To', form.to),
      input(
        REASSIGN_FIELDS.until,
        'Until',
        { type: 'datepicker', action_id: INPUT, ...(form.until && { initial_date: form.until }) },
        { optional: true, hint: 'With a day it is a cover and goes back after it. Empty: for good' },
      ),
    ],
  });
}

/** What was found by typing, as the options that Slack asks for. */
export function renderWorkOptions(found: readonly WorkChoice[]): { options: PlainTextOption[] } {
  return { options: found.slice(0, LIMITS.selectOptions).map(workOption) };
}

/** What was filled in, or which field is wrong. */
export function readReassignForm(values: FormValues): FormReading<ReassignFormValues> {
  const chosen = decode('work', pickedOption(values, REASSIGN_FIELDS.work));
  const from = pickedPerson(values, REASSIGN_FIELDS.from);
  const to = pickedPerson(values, REASSIGN_FIELDS.to);
  if (chosen === null) return wrong(REASSIGN_FIELDS.work, 'Pick a task or a campaign');
  if (from === null) return wrong(REASSIGN_FIELDS.from, 'Pick who has it now');
  if (to === null) return wrong(REASSIGN_FIELDS.to, 'Pick who takes it');
  if (from === to) return wrong(REASSIGN_FIELDS.to, 'Pick someone other than who has it now');
  const work: WorkChoice['work'] =
    chosen.kind === 'task'
      ? { kind: 'task', id: chosen.id as TaskId }
      : { kind: 'campaign', id: chosen.id as CampaignId };
  return { ok: true, values: { work, from, to, until: pickedDay(values, REASSIGN_FIELDS.until) } };
}

const wrong = (field: string, error: string) => ({ ok: false, errors: { [field]: error } }) as const;

function workOption({ work, name }: WorkChoice): PlainTextOption {
  const kind = work.kind === 'campaign' ? ' (campaign)' : '';
  const room = LIMITS.optionText - kind.length;
  return option(`${asName(name, room)}${kind}`, encode('work', { kind: work.kind, id: work.id }));
}

function personInput(field: string, label: string, person: PersonId | null): InputBlock {
  return input(field, label, {
    type: 'users_select',
    action_id: INPUT,
    ...(person && { initial_user: person }),
  });
}
