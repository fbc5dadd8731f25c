// "Out Thursday. Sorry, Friday!": a sentence of a day and a word of setting right takes the place of the day before it.
import { addDays, daysBetween, type IsoDate } from '../domain/plain-date.ts';
import { mondayOf } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { Frame } from './frames.ts';
import { type Placed, placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token, TokenRange } from './text.ts';

const SETS_RIGHT = new Set(
  'sorry oops whoops meant mean correction wait actually rather edit apologies *'.split(' '),
);
const BESIDE = new Set(
  'i no that make my mistake bad should be say is it typo not of course to the on'.split(' '),
);

/** The frame with the days of such a sentence; null where the sentence says anything else. */
export function correctedDays(scene: Scene, last: Frame | undefined, sentence: TokenRange): Frame | null {
  if (last === undefined || last.sentence.end !== sentence.start || !saysDaysOnly(last)) return null;
  const { tokens } = scene.text;
  const dates = scene.dates(sentence);
  if (dates.length === 0 || dates.some(({ kind }) => kind !== 'day')) return null;
  const rest = tokens
    .slice(sentence.start, sentence.end)
    .filter((_, index) => !dates.some((day) => isWithin(day, sentence.start + index)));
  if (!rest.some(({ norm }) => SETS_RIGHT.has(norm)) || !rest.every(isSmall)) return null;
  const fresh = placeAll(dates, tokens).filter(({ role }) => role !== 'not');
  return fresh.length === 0
    ? null
    : { ...last, sayings: fresh.map((place, at) => inPlaceOf(last, place, at, scene.now.today)) };
}

/** The words of the absence read as if the new day had stood where the old one did. */
const inPlaceOf = ({ sayings }: Frame, { mention, role }: Placed, at: number, today: IsoDate): Saying => {
  const { start, end } = (sayings[at] ?? sayings[sayings.length - 1] ?? { mention }).mention;
  const day = inWeekOf(sayings[0]?.mention, mention, today);
  return { mention: { ...day, start, end }, role, doubtful: false, back: false };
};

/** "Mon-Wed next week. Sorry, Tue-Thu": the weekdays are of the week said before. */
function inWeekOf(old: DateMention | undefined, mention: DateMention, today: IsoDate): DateMention {
  if (old?.kind !== 'day' || mention.kind !== 'day' || mention.bareWeekday === undefined) return mention;
  const from = addDays(mondayOf(old.from), mention.bareWeekday - 1);
  if (from < today) return mention;
  return { ...mention, from, to: addDays(from, daysBetween(mention.from, mention.to)) };
}

const saysDaysOnly = ({ sayings, anchor }: Frame) =>
  anchor.kind !== 'back' && sayings.length > 0 && sayings.every(({ mention }) => mention.kind === 'day');

const isWithin = ({ start, end }: TokenRange, at: number) => start <= at && at < end;

const isSmall = ({ kind, norm }: Token) =>
  norm !== '?' && (kind === 'punctuation' || kind === 'emoji' || SETS_RIGHT.has(norm) || BESIDE.has(norm));
