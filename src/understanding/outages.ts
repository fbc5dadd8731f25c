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
export function fromOutage(scene: Scene, frame: Frame): readonly Saying[] {
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

const COVERS = new Set(['cover', 'covering', 'covers']);

/** The one day for which the sentence before asks to be covered. */
export function fromCoverAsked(scene: Scene, frame: Frame): readonly Saying[] {
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
