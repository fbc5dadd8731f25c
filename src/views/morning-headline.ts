// The first line of the morning: who is out and how much needs someone, numbers first where there are many.
import type { MorningContent } from '../domain/contents.ts';
import type { SpanLine } from '../domain/lines.ts';
import { addDays, formatDay, type IsoDate } from '../domain/plain-date.ts';
import { dayInFull, dayInShort, endOf, isWholeDay, presence } from './days.ts';
import { join, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST_NAMES = 5;

/** "Dana and Noor are out today, Mon 23 Nov. 3 tasks need someone, 4 can wait." */
export function headline(content: MorningContent): Phrase {
  return join([whoIsOut(content.away, content.asOf), howMuch(content)], ' ');
}

/** Who is away, as sentences; those whose days are the same in one. */
function whoIsOut(away: readonly SpanLine[], asOf: IsoDate): Phrase {
  const whole = away.filter((span) => span.availability === 'away' && isWholeDay(span, asOf));
  const others = away.filter((span) => !whole.includes(span));
  const groups = new Map<string, SpanLine[]>();
  for (const span of others) {
    const key = presence(span, asOf, whole.length > 0 ? dayInShort : dayInFull);
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  const sentences = [...groups].slice(0, MOST_NAMES).map(([what, spans]) => say`${subject(spans)} ${what}.`);
  const rest = [...groups].slice(MOST_NAMES).reduce((sum, [, spans]) => sum + spans.length, 0);
  const more = rest > 0 ? say`${rest} more are away later or for a part of the day.` : NOTHING;
  return join([outToday(whole, asOf), ...sentences, more], ' ');
}

function outToday(spans: readonly SpanLine[], asOf: IsoDate): Phrase {
  if (spans.length === 0) return NOTHING;
  const longer = spans.filter((span) => span.to !== asOf || span.endAssumed).slice(0, MOST_NAMES);
  if (longer.length === 0) return say`${subject(spans)} out today, ${formatDay(asOf)}.`;
  const only = spans.length === 1;
  const ends = longer.map((span) => {
    const between = span.endAssumed ? ', ' : ' ';
    return only ? say`${endOf(span, asOf)}` : say`${span.name}${between}${endOf(span, asOf)}`;
  });
  return say`${subject(spans)} out today, ${formatDay(asOf)} (${join(ends, '; ')}).`;
}

function subject(spans: readonly SpanLine[]): Phrase {
  const names = listed(
    spans.map((span) => span.name),
    MOST_NAMES,
  );
  if (spans.length === 1) return say`${names} is`;
  return spans.length <= MOST_NAMES ? say`${names} are` : say`${spans.length} people (${names}) are`;
}

function howMuch({ needs, canWait, away, heard }: MorningContent): Phrase {
  const open = needs.filter((need) => need.state === 'open');
  const notSeen = needs.filter((need) => need.cover?.late).length;
  const tasks = open.filter((need) => need.role === null).length;
  const roles = open.length - tasks;
  const asked = [
    counted(tasks, 'task needs', 'tasks need', 'someone'),
    counted(roles, 'role needs', 'roles need', 'a stand-in'),
    counted(notSeen, 'cover is', 'covers are', 'not confirmed'),
  ];
  const waiting = counted(canWait.length, 'can', 'can', 'wait');
  if (open.length + notSeen > 0) return say`${join([...asked, waiting], ', ')}.`;
  if (needs.length > 0) return say`${join([say`All settled`, waiting], ', ')}.`;
  if (canWait.length > 0) return say`Nothing needs anyone now; ${waiting}.`;
  if (heard.length > 0 && away.length === 0)
    return say`${heard.length === 1 ? '1 change was' : `${heard.length} changes were`} heard on your campaigns.`;
  return away.length > 0
    ? say`No open work is touched.`
    : say`Nobody on your campaigns is away now, and nothing is open.`;
}

/** "3 tasks need someone"; nothing where there are none. */
function counted(count: number, one: string, many: string, rest: string): Phrase {
  return count === 0 ? NOTHING : say`${count} ${count === 1 ? one : many} ${rest}`;
}

/** Those away from a later day, a line each. */
export function laterLines(later: readonly SpanLine[], asOf: IsoDate): Phrase[] {
  const soon = addDays(asOf, 1);
  const lines = later.slice(0, MOST_NAMES).map((span) => {
    const ahead = span.from > soon ? 'Coming up: ' : '';
    return say`${ahead}${span.name} is ${presence(span, asOf)}.`;
  });
  const rest = later.length - lines.length;
  return rest > 0 ? [...lines, say`…and ${rest} more later.`] : lines;
}
