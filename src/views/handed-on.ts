import type { HandedOnContent } from '../domain/contents.ts';
import { dueIn } from './days.ts';
import { type Message, toMessage } from './message.ts';
import { NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 12;

/** To whoever has a task now, or no longer: told once, nothing asked. */
export function renderHandedOn(content: HandedOnContent): Message {
  const lines = content.tasks.slice(0, MOST).map((task) => lineOf(task, content));
  const rest = content.tasks.length - lines.length;
  return toMessage([{ lines: rest > 0 ? [...lines, say`…and ${rest} more.`] : lines }]);
}

function lineOf(task: HandedOnContent['tasks'][number], content: HandedOnContent): Phrase {
  const due = task.due === null ? NOTHING : say` (due ${dueIn(task.due, null, content.asOf)})`;
  const what = say`${task.what}${due}`;
  if (content.undone) {
    return task.gained
      ? say`Taken back: ${what} is not yours after all.`
      : say`Taken back: ${what} is yours again.`;
  }
  if (task.gained)
    return say`${content.by} gave you ${what}${task.other === null ? NOTHING : say`, before with ${task.other}`}.`;
  return task.other === null
    ? say`${what} is no longer yours.`
    : say`${content.by} gave ${what} to ${task.other}; it is no longer yours.`;
}
