// To whoever leaves for some days: their own tasks, a row of verbs each, and nothing that must be answered.
import type { BeforeYouGoContent } from '../domain/contents.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS, numbered } from './action-ids.ts';
import { dueIn } from './days.ts';
import { button } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { type Phrase, say } from './phrase.ts';

const MOST = 10; // tasks with buttons

type Task = BeforeYouGoContent['tasks'][number];

/** *Before you go*. */
export function renderBeforeYouGo(content: BeforeYouGoContent): Message {
  const { tasks, asOf } = content;
  const shown = tasks.slice(0, MOST);
  const rest = tasks.length - shown.length;
  return toMessage([
    { lines: [headline(content)] },
    ...shown.flatMap((task, index) => partsOf(task, content.from, asOf, index)),
    ...(rest > 0 ? [{ lines: [say`…and ${rest} more of yours.`] }] : []),
  ]);
}

function headline({ from, to, tasks, asOf }: BeforeYouGoContent): Phrase {
  const days = to === null ? say`from ${formatDay(from, asOf)}` : say`${range(from, to, asOf)}`;
  const open = tasks.filter((task) => task.state === 'open').length;
  if (open === 0) return say`You're away ${days}. Nothing of yours is open.`;
  return say`You're away ${days}. ${open} of your tasks ${open === 1 ? 'is' : 'are'} open; whatever you leave, your account managers sort out.`;
}

const range = (from: IsoDate, to: IsoDate, asOf: IsoDate) =>
  `${formatDay(from, asOf)} to ${formatDay(to, asOf)}`;

function partsOf(task: Task, from: IsoDate, asOf: IsoDate, index: number): Part[] {
  const line = say`${task.what} (${task.due === null ? '' : 'due '}${dueIn(task.due, null, asOf)})`;
  if (task.state === 'done') {
    const undo =
      task.undo === null
        ? undefined
        : button(ACTION_IDS.undoReceipt, 'Undo', encode('act', { act: task.undo }));
    return [{ lines: [say`${line}: done.`], beside: undo }];
  }
  const value = encode('leaving', { task: task.task, from });
  const done = button(numbered(ACTION_IDS.taskDone, index), 'Done', value);
  const handTo = button(numbered(ACTION_IDS.handTo, index), 'Hand to…', value);
  if (task.state === 'waits') return [{ lines: [say`${line}: can wait.`] }, { buttons: [done, handTo] }];
  return [
    { lines: [say`${line}`] },
    { buttons: [done, handTo, button(numbered(ACTION_IDS.taskWaits, index), 'Can wait', value)] },
  ];
}
