import type { WhoisPersonContent } from '../domain/contents.ts';
import { formatDay } from '../domain/plain-date.ts';
import { daysAsked, dueIn } from './days.ts';
import { bold, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST_TASKS = 5;

/** What one person is on in the days asked about, at most eight lines. */
export function personLines(content: WhoisPersonContent): Phrase[] {
  const tasks = content.tasks.slice(0, MOST_TASKS).map((task) => taskOf(task, content));
  const rest = content.tasks.length - tasks.length;
  return [
    say`${bold(content.name)}: ${presenceOf(content)} ${daysAsked(content.from, content.to, content.asOf)}`,
    ...tasks,
    rest > 0 ? say`• ${rest} more` : NOTHING,
    content.campaigns.length > 0 ? say`On ${listed(content.campaigns, 5)}` : say`On no running campaign`,
  ];
}

function presenceOf({ presence, span, asOf }: WhoisPersonContent): Phrase {
  const back = !span || span.backOn === null ? NOTHING : say` (back ${formatDay(span.backOn, asOf)})`;
  switch (presence) {
    case 'in':
      return say`in`;
    case 'away':
      return say`away${back}`;
    case 'partly_away':
      return say`away for a part of`;
    case 'remote':
      return say`remote`;
  }
}

function taskOf(task: WhoisPersonContent['tasks'][number], { asOf }: WhoisPersonContent): Phrase {
  const whose = task.coversFor === null ? NOTHING : say`, covering ${task.coversFor}`;
  const covered = task.coveredBy === null ? NOTHING : say`, ${task.coveredBy} covers`;
  return say`• ${task.what} (${dueIn(task.due, null, asOf)})${whose}${covered}`;
}
