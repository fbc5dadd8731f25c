// A task as a form: a new one, or the one thing about it that a mend asks for.
import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { MendForm, TaskForm } from '../domain/task-contents.ts';
import { formatHours, TASK_SIZES } from '../domain/tasks.ts';
import { ACTION_IDS, CALLBACK_IDS } from './action-ids.ts';
import { option, plain } from './elements.ts';
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
export const TASK_FIELDS = {
  campaign: 'campaign',
  title: 'title',
  owner: 'owner',
  due: 'due',
  size: 'size',
  clientFacing: 'client_facing',
} as const;

/** One thing about one task; its metadata is a `mend` payload. */
export function renderMendForm(form: MendForm): ModalView {
  const titles = { someone_else: 'Who has it?', due: 'Due when?', size: 'How big is it?' };
  return modal({
    callback: CALLBACK_IDS.mend,
    title: titles[form.mend],
    submit: 'Change it',
    close: 'Leave as it is',
    metadata: encode('mend', { task: form.task, mend: form.mend }),
    blocks: [mendInput(form)],
  });
}

function mendInput(form: MendForm): InputBlock {
  const what = asName(form.what, 100);
  if (form.mend === 'someone_else')
    return input(TASK_FIELDS.owner, what, { type: 'users_select', action_id: INPUT });
  if (form.mend === 'size') return sizeInput(what, form.sizeHours);
  return dueInput(what, form.due, 'Leave it empty for no date');
}

/** A new task; its campaign is found by typing. */
export function renderTaskForm(form: TaskForm): ModalView {
  const campaign =
    form.campaign &&
    option(
      asName(form.campaign.name, LIMITS.optionText),
      encode('work', { kind: 'campaign', id: form.campaign.id }),
    );
  return modal({
    callback: CALLBACK_IDS.task,
    title: 'New task',
    submit: 'Add it',
    close: 'Never mind',
    metadata: encode('none', {}),
    blocks: [
      input(TASK_FIELDS.campaign, 'Campaign', {
        type: 'external_select',
        action_id: ACTION_IDS.findCampaign,
        min_query_length: 0,
        ...(campaign && { initial_option: campaign }),
      }),
      input(TASK_FIELDS.title, 'What', {
        type: 'plain_text_input',
        action_id: INPUT,
        max_length: 150,
        ...(form.title !== '' && { initial_value: form.title }),
      }),
      input(TASK_FIELDS.owner, 'Whose', {
        type: 'users_select',
        action_id: INPUT,
        ...(form.owner && { initial_user: form.owner }),
      }),
      dueInput('Due', form.due),
      sizeInput('Size', form.sizeHours),
      input(
        TASK_FIELDS.clientFacing,
        'Who waits for it',
        {
          type: 'radio_buttons',
          action_id: INPUT,
          options: [OURS, CLIENTS],
          initial_option: form.clientFacing ? CLIENTS : OURS,
        },
        {},
      ),
    ],
  });
}

const OURS = option('Only the team', 'no');
const CLIENTS = option('The client', 'yes');

export interface TaskFormValues {
  readonly campaign: CampaignId;
  readonly title: string;
  readonly owner: PersonId;
  readonly due: IsoDate | null;
  readonly sizeHours: number;
  readonly clientFacing: boolean;
}

/** What was filled in, or which field is wrong. */
export function readTaskForm(values: FormValues): FormReading<TaskFormValues> {
  const work = decode('work', pickedOption(values, TASK_FIELDS.campaign));
  const title = typedText(values, TASK_FIELDS.title);
  const owner = pickedPerson(values, TASK_FIELDS.owner);
  if (work === null) return wrong(TASK_FIELDS.campaign, 'Pick a campaign');
  if (title === null) return wrong(TASK_FIELDS.title, 'Say what is to be done');
  if (owner === null) return wrong(TASK_FIELDS.owner, 'Pick whose it is');
  return {
    ok: true,
    values: {
      campaign: work.id as CampaignId,
      title,
      owner,
      due: pickedDay(values, TASK_FIELDS.due),
      sizeHours: pickedSize(values),
      clientFacing: pickedOption(values, TASK_FIELDS.clientFacing) === 'yes',
    },
  };
}

/** The size that was picked, in hours. */
export function pickedSize(values: FormValues): number {
  return Number(pickedOption(values, TASK_FIELDS.size) ?? TASK_SIZES['half day']);
}

const wrong = (field: string, error: string) => ({ ok: false, errors: { [field]: error } }) as const;

function dueInput(label: string, due: IsoDate | null, hint?: string): InputBlock {
  return input(
    TASK_FIELDS.due,
    label,
    { type: 'datepicker', action_id: INPUT, ...(due && { initial_date: due }) },
    { optional: true, ...(hint && { hint }) },
  );
}

function sizeInput(label: string, hours: number): InputBlock {
  const known = Object.values(TASK_SIZES).some((size) => size === hours);
  const sizes: PlainTextOption[] = Object.entries(TASK_SIZES).map(([name, size]) =>
    option(`${name} (${size} h)`, String(size)),
  );
  if (!known) sizes.unshift(option(formatHours(hours), String(hours)));
  const initial = sizes.find((each) => each.value === String(hours));
  return input(TASK_FIELDS.size, label, {
    type: 'static_select',
    action_id: INPUT,
    placeholder: plain('Pick a size', LIMITS.placeholder),
    options: sizes,
    ...(initial && { initial_option: initial }),
  });
}
