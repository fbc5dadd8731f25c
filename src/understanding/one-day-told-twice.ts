// "Dentist at 2, back at 4 tomorrow": a day said with the second time is the day of the first one too.
import { minutesOf } from '../domain/plain-date.ts';
import type { AnchorKind } from './anchors.ts';
import type { TimeMention } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const HOURS_AT_MOST = 240;

/** "Dentist at 2, back at 4 tomorrow": the day is of both times; "leaving at 3, back at 11 tomorrow" is overnight. */
export function ofOneDay({ sayings }: Frame, last: Plan): readonly Saying[] {
  const begin = last.sayings.length === 1 ? last.sayings[0]?.mention : undefined;
  const end = sayings.find(({ mention }) => mention.kind === 'time')?.mention;
  if (begin?.kind !== 'time' || end?.kind !== 'time' || begin.day !== undefined) return sayings;
  const lasts = minutesOf(end.from) - minutesOf(begin.from);
  if (begin.part !== undefined || end.part !== undefined || lasts <= 0 || lasts > HOURS_AT_MOST)
    return sayings;
  return sayings.map((saying) =>
    saying.mention.kind === 'day' ? { ...saying, role: 'on', back: false } : saying,
  );
}

const NOON = 720;
const NEAR = 8;

/** "Dentist at 9, in by 11 tomorrow": the day that the arrival lends the appointment before it; null where it lends none. */
export function dayLentBack({ now }: Scene, frame: Frame, last: Plan | undefined): Saying | null {
  if (last === undefined || !arrivesAfter(frame, last)) return null;
  const day = frame.sayings.find(({ mention }) => mention.kind === 'day');
  const later = day?.mention.kind === 'day' && day.role === 'on' && day.mention.from > now.today;
  const begin = last.sayings.length === 1 ? last.sayings[0]?.mention : undefined;
  const end = frame.sayings.find(({ mention }) => mention.kind === 'time')?.mention;
  if (!later || begin?.kind !== 'time' || begin.day !== undefined || end?.kind !== 'time') return null;
  const near = frame.anchor.start - begin.end <= NEAR;
  return near && isFollowedBy(begin, minutesOf(end.from), frame.anchor.kind) ? day : null;
}

const FIRST_OF = new Map<AnchorKind, ReadonlySet<AnchorKind>>([
  ['arrive', new Set(['event'])],
  ['leave', new Set(['arrive', 'late'])],
  ['early', new Set(['arrive', 'late'])],
]);

/** An arrival of the author's after an appointment, or a leaving after an arrival, in one sentence. */
const arrivesAfter = ({ anchor, sentence, subject }: Frame, { frame }: Plan) =>
  FIRST_OF.get(anchor.kind)?.has(frame.anchor.kind) === true &&
  sentence.start === frame.sentence.start &&
  subject.subject.kind !== 'people' &&
  subject.subject.kind !== 'other';

/** What is told second comes later on the same day. */
function isFollowedBy({ from, part }: TimeMention, then: number, kind: AnchorKind): boolean {
  if (part !== undefined) return then > (part === 'morning' ? 0 : NOON);
  const lasts = then - minutesOf(from);
  return lasts > 0 && (kind !== 'arrive' || lasts <= HOURS_AT_MOST);
}
