// "Out this week: Noor (Wed), June (Thu-Fri)", "OOO:" and a line for each: a heading, and people with days of their own.
import { addDays } from '../domain/plain-date.ts';
import { mondayOf } from './calendar.ts';
import { onDay } from './date-links.ts';
import type { DayMention } from './dates.ts';
import type { Frame } from './frames.ts';
import { listFrom } from './listed-people.ts';
import { daysAfter, type NamedDays, placedIn, type RosterScene } from './named-days.ts';
import type { PersonMention } from './people.ts';
import type { Placed } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

const KINDS = new Set(['away', 'remote', 'half_day']);
const HEADS = new Set([':', '\n', '-', '*']);

/** Words that a heading may have after those of being away: "leaves as on date:". */
const HEADING_WORDS = new Set(
  'coming up ahead upcoming planned dates as on date so far plan list update tracker calendar in the team for list'.split(
    ' ',
  ),
);

/** "OOO 7th-11th - Noor": where the days right behind a place end, a range as a whole. */
export function endOfDaysBeside(from: number, sayings: readonly Saying[]): number {
  let end = from;
  for (const { mention, role } of sayings) {
    if (mention.start < end) continue;
    if (mention.start - from <= 1 || (role === 'end' && end > from && mention.start - end <= 2))
      end = mention.end;
  }
  return end;
}

function headingEnd({ anchor, sayings }: Frame, tokens: readonly Token[]): number {
  let end = endOfDaysBeside(anchor.end, sayings);
  while (HEADING_WORDS.has(tokens[end]?.norm ?? '')) end += 1;
  return end;
}

/** True where nothing follows the words of being away but a colon or the end of the line, and nobody is said. */
export function isHeading(
  { text: { tokens } }: Scene,
  frame: Frame,
  names: readonly PersonMention[],
): boolean {
  const { subject } = frame.subject;
  const who = frame.subject.between.includes('who') || tokens[frame.anchor.start - 2]?.norm === 'who';
  const listed =
    subject.kind === 'people' &&
    !names.some(({ start }) => start >= frame.sentence.start && start < frame.anchor.start);
  const open =
    listed || subject.kind === 'implicit' || subject.kind === 'inherit' || (subject.kind === 'other' && who);
  return KINDS.has(frame.anchor.kind) && open && HEADS.has(tokens[headingEnd(frame, tokens)]?.norm ?? '');
}

const MARKS = new Set([
  ',',
  ';',
  '|',
  '/',
  '-',
  '\u2022',
  '*',
  '\n',
  '.',
  'and',
  '&',
  '+',
  '(',
  ')',
  ':',
  '>',
]);
const NOBODY = new Set(['nobody', 'none', 'no-one', 'noone', 'n/a', 'everyone', 'all']);

/** The people of the lines under a heading, with their days; empty where one is not a person and days. */
export function rosterOf(
  scene: Scene,
  frame: Frame,
  limit: number,
  names: readonly PersonMention[],
): readonly NamedDays[] {
  const { tokens, sentences } = scene.text;
  const lines = sentences.filter(({ start, end }) => end > frame.anchor.end && start < limit);
  const roster: RosterScene = { scene, names, placed: placedIn(scene, lines, names) };
  const items: NamedDays[] = [];
  const heading = headingEnd(frame, tokens);
  const own = frame.sayings.filter(({ mention }) => mention.end <= heading);
  for (let at = heading; at < limit; ) {
    if (isMark(tokens[at])) {
      at += 1;
      continue;
    }
    const item = itemAt(roster, at, own);
    if (item === null) break;
    if (item.ids.length > 0) items.push({ ...item, sayings: placedInWeek(item.sayings, own) });
    at = item.end;
  }
  return items.length > 1 || items.some(({ sayings }) => sayings !== own) ? items : [];
}

const isMark = (token: Token | undefined) =>
  token?.kind === 'emoji' || (token !== undefined && MARKS.has(token.norm));

/** "Noor: Wed", "Wed: Noor", "Noor". */
function itemAt(roster: RosterScene, at: number, own: readonly Saying[]): NamedDays | null {
  const { tokens } = roster.scene.text;
  const people = listFrom(roster, at);
  if (people !== null) return withDays(roster, people, own);
  const day = roster.placed.find(({ mention }) => mention.start === at);
  if (day === undefined) return null;
  const sayings: Saying[] = [];
  let end = at;
  for (const place of roster.placed) {
    if (place.mention.start < at || place.mention.start - end > 1) continue;
    sayings.push({ ...place, doubtful: false, back: false });
    end = place.mention.end;
  }
  while (tokens[end]?.norm === ':' || tokens[end]?.norm === '-' || tokens[end]?.norm === ')') end += 1;
  if (NOBODY.has(tokens[end]?.norm ?? '')) return { ids: [], sayings, end: end + 1 };
  const named = listFrom(roster, end);
  return named === null || !closes(tokens[named.end]) ? null : { ...named, sayings };
}

const closes = (token: Token | undefined) =>
  token === undefined || (isMark(token) && token.norm !== ':' && token.norm !== '(');

function withDays(
  roster: RosterScene,
  people: { ids: readonly string[]; end: number },
  own: readonly Saying[],
): NamedDays | null {
  const { tokens } = roster.scene.text;
  const days = daysAfter(roster, people.end, 'inline');
  if (days !== null) return { ids: people.ids, ...days };
  const end = tokens[people.end]?.norm === '(' ? afterBracket(tokens, people.end) : people.end;
  return closes(tokens[end]) ? { ...people, end, sayings: notedDays(roster, people.end, end, own) } : null;
}

/** "Noor (dentist, from 2)" under "Out today:": the times of the note, on the days of the heading. */
function notedDays(roster: RosterScene, from: number, to: number, own: readonly Saying[]): readonly Saying[] {
  const noted = roster.placed
    .filter(({ mention }) => mention.start >= from && mention.end <= to && mention.kind !== 'length')
    .map((place): Saying => ({ ...place, role: roleInNote(place, roster), doubtful: false, back: false }));
  const closesOnly = noted.every(({ mention, role }) => mention.kind === 'time' || role === 'until');
  return closesOnly ? [...own, ...noted] : noted;
}

/** "(back Thursday)". */
const roleInNote = ({ mention, role }: Placed, { scene }: RosterScene): Placed['role'] =>
  scene.text.tokens[mention.start - 1]?.norm === 'back' ? 'until' : role;

function afterBracket(tokens: readonly Token[], opening: number): number {
  let at = opening;
  while (at < tokens.length && tokens[at]?.norm !== ')' && tokens[at]?.norm !== '\n') at += 1;
  return at + 1;
}

/** "Next week: Noor Mon-Tue": weekdays under a week are of it. */
function placedInWeek(sayings: readonly Saying[], own: readonly Saying[]): readonly Saying[] {
  const week = own.find(({ mention }) => mention.kind === 'day' && mention.grain === 'week')?.mention;
  if (week?.kind !== 'day' || sayings === own) return sayings;
  return sayings.map((saying) => {
    const { mention } = saying;
    return mention.kind === 'day' ? { ...saying, mention: inWeek(mention, week) } : saying;
  });
}

function inWeek(day: DayMention, week: DayMention): DayMention {
  if (day.grain === 'week') return { ...day, from: week.from, to: week.to };
  if (day.bareWeekday === undefined) return day;
  const placed = addDays(mondayOf(week.to), day.bareWeekday - 1);
  const moved = onDay(day, placed);
  return placed < week.from ? { ...moved, past: true } : moved;
}
