// "Noor is out Thursday and June on Friday": the words of being away are said once, and hold for each name with its day.
import type { Frame } from './frames.ts';
import { behindLast } from './in-turn.ts';
import { listFrom } from './listed-people.ts';
import { daysAfter, type NamedDays, placedIn, type RosterScene } from './named-days.ts';
import type { PersonMention } from './people.ts';
import { isHeading, rosterOf } from './roster.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const BEFORE_NAME = new Set([',', 'and', '&', '/', ';', '+', 'then', 'while', ')', '|', 'with', ':']);
const CARES = new Set(
  'cover covers covering covered backup ask ping contact call handing handover instead holding filling'.split(
    ' ',
  ),
);

/** The frames, with one more for each name that has days of its own after the words of another's absence. */
export function withGapped(scene: Scene, frames: readonly Frame[], names: readonly PersonMention[]): Frame[] {
  const { tokens } = scene.text;
  let covered = 0;
  return frames.flatMap((frame, index) => {
    if (frame.anchor.start < covered) return [];
    const heading = isHeading(scene, frame, names);
    const later = frames.slice(index + 1);
    const next = later.find(({ anchor }) => !heading || !isNote(tokens, anchor.start));
    const end = heading ? tokens.length : frame.sentence.end;
    const limit = Math.min(next === undefined ? end : Math.min(next.subject.start, next.anchor.start), end);
    const listed = heading ? rosterOf(scene, frame, limit, names) : [];
    covered = listed.at(-1)?.end ?? 0;
    if (listed.length > 0) return listed.map((item) => saidOf(frame, item, 'heading'));
    return [...split(scene, frame, limit, names), ...allDayBeside(scene, frame, names)];
  });
}

const NOTE_AT_MOST = 8;

/** "Noor (dentist, from 2)": in a bracket that is still open. */
function isNote(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - NOTE_AT_MOST); place -= 1) {
    if (tokens[place]?.norm === ')' || tokens[place]?.norm === '\n') return false;
    if (tokens[place]?.norm === '(') return true;
  }
  return false;
}

/** "Noor (dentist, from 2), Ben (all day)": whoever stands in one list with someone whose absence is noted. */
function allDayBeside(scene: Scene, frame: Frame, names: readonly PersonMention[]): Frame[] {
  const { tokens } = scene.text;
  if (frame.subject.subject.kind !== 'people' || !isNote(tokens, frame.anchor.start)) return [];
  return names.flatMap(({ start, end, people }) => {
    const noted = tokens.slice(end, end + 4).map(({ norm }) => norm);
    const listed = start > frame.anchor.end && end < frame.sentence.end && people.length === 1;
    return listed && noted.join(' ') === '( all day )'
      ? [saidOf(frame, { ids: people, sayings: [], end: end + 4 }, 'heading')]
      : [];
  });
}

const saidOf = (frame: Frame, { ids, sayings }: NamedDays, like: Frame | 'heading' = frame): Frame => ({
  ...frame,
  subject: { ...frame.subject, subject: { kind: 'people', ids } },
  sayings,
  like,
});

function split(scene: Scene, frame: Frame, limit: number, names: readonly PersonMention[]): Frame[] {
  if (frame.subject.subject.kind === 'other') return [frame];
  const noted = frame.sayings.every(({ mention }) => mention.end <= frame.anchor.start)
    ? notedBefore(scene, frame, names)
    : [];
  if (noted.length > 1) return noted.map((item) => saidOf(frame, item, 'heading'));
  const own = daysOfOthers(scene, frame, limit, names);
  if (own.length === 0) return [frame];
  const taken = new Set(own.flatMap(({ sayings }) => sayings.map(({ mention }) => mention)));
  const rest = frame.sayings.filter(({ mention }) => !taken.has(mention));
  const gapped = own.map((item) =>
    saidOf(frame, { ...item, sayings: behindLast(scene, item.sayings, frame) }),
  );
  const bare = frame.sayings.length > 0 && rest.length === 0;
  return bare ? gapped : [{ ...frame, sayings: rest }, ...gapped];
}

/** "Noor (16-18 Nov) and June (19 Nov) are on leave". */
function notedBefore(scene: Scene, frame: Frame, names: readonly PersonMention[]): readonly NamedDays[] {
  const { tokens } = scene.text;
  const roster: RosterScene = { scene, names, placed: placedIn(scene, [frame.sentence], names) };
  return names.flatMap(({ start, end, people }) => {
    const before = start >= frame.sentence.start && end < frame.anchor.start && people.length === 1;
    const days = before && tokens[end]?.norm === '(' ? daysAfter(roster, end, 'listed') : null;
    return days === null ? [] : [{ ids: people, ...days }];
  });
}

/** Names after the anchor with days right beside them. */
function daysOfOthers(
  scene: Scene,
  frame: Frame,
  limit: number,
  names: readonly PersonMention[],
): readonly NamedDays[] {
  const { tokens } = scene.text;
  const roster: RosterScene = { scene, names, placed: placedIn(scene, [frame.sentence], names) };
  const found: NamedDays[] = [];
  for (const name of withSelf(roster, frame.anchor.end, limit)) {
    const from = found.at(-1)?.end ?? frame.anchor.end;
    if (name.start < from || name.end > limit) continue;
    if (tokens.slice(frame.anchor.end, name.start).some(({ norm }) => CARES.has(norm))) break;
    const item = besideName(roster, name, from);
    if (item !== null && item.end <= limit) found.push(item);
  }
  return found;
}

/** The names, and "me" where it stands for one. */
function withSelf({ scene, names }: RosterScene, from: number, limit: number): readonly PersonMention[] {
  const author = scene.author?.id;
  if (author === undefined) return names;
  const mine: PersonMention[] = [];
  for (let start = from; start < limit; start += 1) {
    const norm = scene.text.tokens[start]?.norm;
    if (norm === 'me' || norm === 'myself') mine.push({ start, end: start + 1, people: [author] });
  }
  return mine.length === 0 ? names : [...names, ...mine].sort((a, b) => a.start - b.start);
}

/** "… and June on Friday", "…, Friday June". */
function besideName(roster: RosterScene, name: PersonMention, from: number): NamedDays | null {
  const { tokens } = roster.scene.text;
  const people = listFrom(roster, name.start);
  if (people === null) return null;
  const before = tokens[name.start - 1]?.norm ?? '';
  const company = before === 'with' && tokens[name.start - 2]?.kind !== 'punctuation';
  if (BEFORE_NAME.has(before) && !company) {
    const after = daysAfter(roster, people.end, 'inline');
    return after === null ? null : { ids: people.ids, ...after };
  }
  const led = before === "'s" && tokens[name.start - 2]?.norm === 'it' ? name.start - 2 : name.start;
  const day = roster.placed.find(({ mention }) => mention.end === led && mention.start > from);
  const opens = day !== undefined && OPENS_DAY.has(tokens[day.mention.start - 1]?.norm ?? '');
  const next = tokens[people.end];
  if (!opens || (next !== undefined && next.kind !== 'punctuation' && next.norm !== 'and')) return null;
  return { ids: people.ids, sayings: [{ ...day, doubtful: false, back: false }], end: people.end };
}

const OPENS_DAY = new Set([',', 'and', '&', 'on', ';', 'then']);
