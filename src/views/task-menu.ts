import type { Overflow } from '@slack/types';
import type { TaskId } from '../domain/ids.ts';
import type { Mend } from '../domain/task-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { option } from './elements.ts';
import { encode } from './payloads.ts';

const LABELS: Readonly<Record<Mend, string>> = {
  done: 'Done',
  someone_else: 'Someone else has it…',
  not_needed: 'Not needed',
  due: 'Due…',
  size: 'Size…',
};

/** Everything that one tap can mend of a task, beside it wherever it is shown. */
export function taskMenu(task: TaskId): Overflow {
  const mends = Object.entries(LABELS) as [Mend, string][];
  return {
    type: 'overflow',
    action_id: ACTION_IDS.mendTask,
    options: mends.map(([mend, label]) => option(label, encode('mend', { task, mend }))),
  };
}
