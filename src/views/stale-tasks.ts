import { formatDay } from '../domain/plain-date.ts';
import type { StaleTask, StaleTasksContent } from '../domain/task-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { type Phrase, say } from './phrase.ts';

/** To an owner, weekly, only in doubt: one tap each. */
export function renderStaleTasks(content: StaleTasksContent): Message {
  const { tasks, dismissed } = content;
  const open = tasks.filter((task) => task.answered === null);
  if (dismissed || open.length === 0) {
    const last = dismissed ? say`Not this week, then.` : say`Thank you, that's all.`;
    return toMessage([
      {
        lines: [...tasks.filter((each) => each.answered !== null).map((each) => lineOf(each, content)), last],
      },
    ]);
  }
  const count =
    tasks.length === 1
      ? say`One of your tasks looks out of date. One tap:`
      : say`${String(tasks.length)} of your tasks look out of date. One tap each:`;
  return toMessage([
    { lines: [count] },
    ...tasks.flatMap((task): Part[] => [
      { lines: [lineOf(task, content)] },
      { buttons: task.answered === null ? buttonsOf(task) : [] },
    ]),
    {
      buttons: [button(ACTION_IDS.notThisWeek, 'Not this week', encode('none', {}))],
    },
  ]);
}

function lineOf(task: StaleTask, { asOf }: StaleTasksContent): Phrase {
  switch (task.answered) {
    case 'done':
      return say`${task.what}: done.`;
    case 'still_on_it':
      return say`${task.what}: still on it.`;
    case 'not_mine':
      return say`${task.what}: no longer yours.`;
    case null:
      return task.overdue && task.due !== null
        ? say`${task.what}, was due ${formatDay(task.due, asOf)}`
        : say`${task.what}, not confirmed since ${formatDay(task.notConfirmedSince, asOf)}`;
  }
}

function buttonsOf({ task }: StaleTask) {
  const value = encode('task', { task });
  return [
    button(ACTION_IDS.staleDone, 'Done', value),
    button(ACTION_IDS.staleStill, 'Still on it', value),
    button(ACTION_IDS.staleNotMine, 'Not mine…', value),
  ];
}
