// Hours and days that the words before an absence tell: "no power till 2, offline till then", "can someone cover the desk
// on Friday? I'm on leave".
import type { Frame } from './frames.ts';
import { placeAll } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';

const CUT_OFF = new Set(['offline', 'unreachable', 'uncontactable', 'dark']);
const SUPPLIES = new Set(
  'power electricity electric internet wifi broadband hydro water signal shedding network'.split(' '),
);

const isMine = ({ subject, sayings }: Frame) =>
  sayings.length === 0 &&
  (subject.subject.kind === 'author' ||
    subject.subject.kind === 'implicit' ||
    subject.subject.kind === 'inherit');

const asSaid = (place: Omit<Saying, 'doubtful' | 'back'>): Saying => ({
  ...place,
  doubtful: false,
  back: false,
});

/** The one time of the clause before in which power or network is away, where it has an end. */
function fromOutage(scene: Scene, frame: Frame): readonly Saying[] {
  const { tokens } = scene.text;
  const { sentence, anchor, subject } = frame;
  if (!isMine(frame) || !CUT_OFF.has(tokens[anchor.start]?.norm ?? '')) return [];
  if (!tokens.slice(sentence.start, subject.start).some(({ norm }) => SUPPLIES.has(norm))) return [];
  const before = placeAll(scene.dates(sentence), tokens).filter(({ mention }) => mention.end <= anchor.start);
  const [time, second] = before.filter(({ mention }) => mention.kind === 'time');
  if (time?.mention.kind !== 'time' || second !== undefined) return [];
  const ends = time.mention.to !== undefined || time.role === 'until';
  const days = before.filter(({ mention }) => mention.kind === 'day');
  return ends ? [...days, time].map(asSaid) : [];
}

const DELIVERED = new Set('due deadline launch launches launching live ships publish'.split(' '));
const PARTS: ReadonlySet<string> = new Set(['half_day', 'mornings_only']);

/** "Portfolio review tomorrow morning, in by 1", "half on holiday next week: mornings only". */
function fromDayBefore(
  scene: Scene,
  { anchor, sentence, subject, sayings, loose, previous }: Frame,
): readonly Saying[] {
  const { tokens } = scene.text;
  const before = tokens[subject.start]?.norm ?? '';
  const lead = ENDS.has(before) ? before : (tokens[subject.start - 1]?.norm ?? '');
  if (PARTS.has(anchor.kind) && lead === ':' && sayings.length === 0)
    return (previous?.sayings ?? []).filter(({ mention }) => mention.kind === 'day');
  const day = loose.at(-1);
  if (anchor.kind !== 'arrive' || lead !== ',' || day?.mention.kind !== 'day') return [];
  const timed = sayings.length > 0 && sayings.every(({ mention }) => mention.kind === 'time');
  const delivered = tokens.slice(sentence.start, subject.start).some(({ norm }) => DELIVERED.has(norm));
  return timed && !delivered && day.mention.from === day.mention.to ? [asSaid({ ...day, role: 'on' })] : [];
}
const ENDS = new Set([',', ':']);

const COVERS = new Set(['cover', 'covering', 'covers']);

/** The one day for which the sentence before asks to be covered. */
function fromCoverAsked(scene: Scene, frame: Frame): readonly Saying[] {
  const { tokens, sentences } = scene.text;
  const { sentence, anchor } = frame;
  if (!isMine(frame) || anchor.kind !== 'away' || scene.cues.some(({ cue }) => cue === 'unfit')) return [];
  const before = sentences.find(({ end }) => end === sentence.start);
  const asked = before ?? { start: sentence.start, end: frame.subject.start };
  if (!tokens.slice(asked.start, asked.end).some(({ norm }) => COVERS.has(norm))) return [];
  const said = scene.dates(before ?? sentence).filter(({ end }) => end <= anchor.start);
  const [day, second] = placeAll(said, tokens).filter(({ mention }) => mention.kind === 'day');
  return day === undefined || second !== undefined
    ? []
    : [asSaid({ ...day, role: day.role === 'for' ? 'on' : day.role })];
}

/** What other words before an absence say of when it is: hours without power, a day to be covered, a day told at once before. */
export function fromWordsBefore(scene: Scene, frame: Frame): readonly Saying[] {
  for (const borrow of [fromOutage, fromCoverAsked, fromDayBefore]) {
    const found = borrow(scene, frame);
    if (found.length > 0) return found;
  }
  return [];
}
