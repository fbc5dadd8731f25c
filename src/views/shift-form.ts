// *Choose…*: each task with its old and its new date, ten to a group as Slack allows, those taken off keep their date.
import type { KnownBlock, ModalView } from '@slack/types';
import type { ShiftForm } from '../domain/change-contents.ts';
import { asId, type TaskId } from '../domain/ids.ts';
import { formatDay } from '../domain/plain-date.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { byWorkdays } from './change-follows.ts';
import { context, option } from './elements.ts';
import { asName } from './escape.ts';
import { type FormValues, INPUT, input, modal, pickedOptions } from './forms.ts';
import { LIMITS } from './limits.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

const GROUP = 'shift:';
const MOST_GROUPS = 12;

/** Where an error of the form stands. */
export const FIRST_GROUP = `${GROUP}0`;

/** The form, everything ticked; its metadata is a `change` payload. */
export function renderShiftForm(form: ShiftForm): ModalView {
  const shown = form.tasks.slice(0, MOST_GROUPS * LIMITS.checkboxes);
  const rest = form.tasks.length - shown.length;
  const groups = Array.from({ length: Math.ceil(shown.length / LIMITS.checkboxes) }, (_, index) =>
    groupBlock(form, index),
  );
  return modal({
    callback: CALLBACK_IDS.shift,
    title: 'Move tasks with it',
    submit: 'Move them',
    close: 'Leave as it is',
    metadata: encode('change', { change: form.change, campaign: null }),
    blocks: [
      context(say`${form.campaign}: ${byWorkdays(form)}. What you take off keeps its date.`),
      ...groups,
      ...(rest > 0 ? [context(say`${rest} more keep their dates.`)] : []),
    ],
  });
}

function groupBlock({ tasks, asOf }: ShiftForm, index: number): KnownBlock {
  const from = index * LIMITS.checkboxes;
  const options = tasks
    .slice(from, from + LIMITS.checkboxes)
    .map(({ task, what, due, becomes }) =>
      option(asName(what, 60), task, `${formatDay(due, asOf)} → ${formatDay(becomes, asOf)}`),
    );
  return input(
    `${GROUP}${index}`,
    index === 0 ? 'Tasks' : 'More tasks',
    { type: 'checkboxes', action_id: INPUT, options, initial_options: options },
    { optional: true },
  );
}

/** The tasks that stayed ticked. */
export function readShiftForm(values: FormValues): TaskId[] {
  return Object.keys(values)
    .filter((blockId) => blockId.startsWith(GROUP))
    .flatMap((blockId) => pickedOptions(values, blockId))
    .map((id) => asId<TaskId>(id));
}
