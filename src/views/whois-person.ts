import { formatDay } from '../domain/plain-date.ts';
import type { WhoisPersonContent } from '../domain/whois-contents.ts';
import { daysAsked, dueIn, presence } from './days.ts';
import type { Part } from './message.ts';
import { bold, listed, NOTHING, type Phrase, say } from './phrase.ts';
import { taskMenu } from './task-menu.ts';

const MOST_TASKS = 5;

/** What one person is on in the days asked about, at most eight lines. */
export function personLines(content: WhoisPersonContent, shared: boolean): Phrase[] {
  const tasks = content.tasks.slice(0, MOST_TASKS).map((task) => taskOf(task, content));
  const rest = content.tasks.length - tasks.length;
  return [
    say`${bold(content.name)}: ${shared ? presenceForAll(content) : presenceOf(content)}`,
    ...tasks,
    rest > 0 ? say`• ${rest} more` : NOTHING,
    content.campaigns.length > 0 ? say`On ${listed(content.campaigns, 5)}` : say`On no running campaign`,
  ];
}

/** The same for its asker alone: with the menu beside each task. */
export function personParts(content: WhoisPersonContent): Part[] {
  const [first, ...rest] = personLines(content, false);
  const lines = rest.slice(0, Math.min(content.tasks.length, MOST_TASKS));
  const parts = lines.map((line, index): Part => {
    const task = content.tasks[index]?.task ?? null;
    return { lines: [line], beside: task ? taskMenu(task) : undefined };
  });
  return [{ lines: first ? [first] : [] }, ...parts, { lines: rest.slice(lines.length) }];
}

function presenceOf(content: WhoisPersonContent): Phrase {
  const { span, asOf } = content;
  if (span === null) return presenceForAll(content);
  const back = span.backOn === null ? NOTHING : say`, back ${formatDay(span.backOn, asOf)}`;
  return say`${presence(span, asOf)}${back}`;
}

/** Without the hours that someone is away: fit for a channel. */
function presenceForAll(content: WhoisPersonContent): Phrase {
  const days = daysAsked(content.from, content.to, content.asOf);
  const backOn = content.span?.backOn ?? null;
  const back = backOn === null ? NOTHING : say` (back ${formatDay(backOn, content.asOf)})`;
  switch (content.presence) {
    case 'in':
      return say`in ${days}`;
    case 'away':
      return say`away ${days}${back}`;
    case 'partly_away':
      return say`away for a part of ${days}`;
    case 'remote':
      return say`remote ${days}`;
  }
}

function taskOf(task: WhoisPersonContent['tasks'][number], { asOf }: WhoisPersonContent): Phrase {
  const whose = task.coversFor === null ? NOTHING : say`, covering ${task.coversFor}`;
  const covered = task.coveredBy === null ? NOTHING : say`, ${task.coveredBy} covers`;
  return say`• ${task.what} (${dueIn(task.due, null, asOf)})${whose}${covered}`;
}
