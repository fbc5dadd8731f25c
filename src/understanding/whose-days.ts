// Whose days someone cancels or moves: "Raj cancelled his leave", "Tom swapped his Thursday off for Friday", "scrap Thursday off".
import type { Frame } from './frames.ts';
import { INTRODUCTIONS } from './grammar.ts';
import type { Cue } from './lexicon.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

const OWNERS = new Set(['his', 'her', 'their', 'the']);
const DOES = new Set([
  'has',
  "'s",
  'is',
  'had',
  'just',
  'also',
  'already',
  'now',
  'will',
  'wants',
  'to',
  'have',
]);
const CALLS = new Set(['off', 'swap']);
const REACH = 5;

/** "Welcome back to Noor, back from leave today": the one who is welcomed. */
function welcomed(
  { text: { tokens } }: Scene,
  { anchor, sentence }: Frame,
  names: readonly PersonMention[],
): readonly string[] | null {
  if (anchor.kind !== 'back') return null;
  const at = tokens.findIndex(({ norm }, place) => norm === 'welcome' && place >= sentence.start);
  if (at < 0 || at + 1 >= anchor.start) return null;
  const name = names.find(({ start, end }) => start > at && end <= anchor.start);
  return name?.people.length === 1 ? name.people : null;
}

/** The people before the word that cancels or moves what is "his" or "hers"; null where nobody is. */
export function ownerOfMoved(
  scene: Scene,
  frame: Frame,
  names: readonly PersonMention[],
): readonly string[] | null {
  const { anchor, sentence } = frame;
  const { tokens } = scene.text;
  const guest = welcomed(scene, frame, names);
  if (guest !== null) return guest;
  const cue = scene.cues.find(
    (found) =>
      CALLS.has(found.cue) &&
      found.start > sentence.start &&
      found.start < anchor.start &&
      anchor.start - found.end <= REACH &&
      (tokens.slice(found.start + 1, anchor.start + 1).some((token) => OWNERS.has(token.norm)) ||
        (changes(found) && isRightAfter(scene, found, frame))),
  );
  if (cue === undefined) return null;
  let at = cue.start;
  while (at > sentence.start && DOES.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  const name = names.find((mention) => mention.end === at);
  return name?.people.length === 1 ? name.people : null;
}

/** "Parental leave of Seun begins on the 1st". */
export function ownerAfter(
  scene: Scene,
  { anchor }: Frame,
  names: readonly PersonMention[],
): readonly string[] | null {
  if (anchor.form !== 'noun' || scene.text.tokens[anchor.end]?.norm !== 'of') return null;
  const name = names.find((mention) => mention.start === anchor.end + 1);
  return name?.people.length === 1 ? name.people : null;
}

const CALLED_OFF_WITHIN = 2;

/** "Disregard the absence of Wednesday", "cancel my PTO", "swapping Thursday off for Friday", "I meant off Friday". */
export const isCalledOff = (scene: Scene, frame: Frame) =>
  scene.cues.some(
    (cue) =>
      (isStrong(cue) && cue.end <= frame.anchor.start && frame.anchor.start - cue.end <= CALLED_OFF_WITHIN) ||
      (changes(cue) && isRightAfter(scene, cue, frame) && isOwn(scene, cue)),
  );

const isStrong = ({ cue, entry }: Cue) => cue === 'off' && entry.means?.['how'] === 'strong';

/** Words that call off, move or set right what stands right after them. */
const changes = (cue: Cue) =>
  isStrong(cue) || cue.cue === 'correction' || (cue.cue === 'swap' && cue.entry.means?.['verb'] === true);

/** Nothing but days stands between the word and the absence. */
function isRightAfter(scene: Scene, cue: Cue, { anchor, sentence }: Frame): boolean {
  const from = cue.gap?.start ?? cue.end;
  if (cue.start < sentence.start || from > anchor.start || anchor.start - from > REACH) return false;
  const dates = scene.dates(sentence);
  return scene.text.tokens
    .slice(from, anchor.start)
    .every(
      ({ norm }, index) =>
        SMALL.has(norm) || dates.some(({ start, end }) => start <= from + index && from + index < end),
    );
}

const SMALL = new Set(['and', '&', 'the', 'my', 'on', 'to', 'for', 'from', 'be', 'i', 'am', 'day', "'s"]);

/** Nobody else is said to do it. */
function isOwn({ text: { tokens } }: Scene, { start }: Cue): boolean {
  let at = start - 1;
  while (DOES.has(tokens[at]?.norm ?? '') || ASIDES.has(tokens[at]?.norm ?? '')) at -= 1;
  const before = tokens[at];
  return before?.kind !== 'word' || before.norm === 'i' || INTRODUCTIONS.has(before.norm);
}

const ASIDES = new Set([
  'am',
  'going',
  'gonna',
  'want',
  'need',
  'have',
  'can',
  'and',
  'could',
  'should',
  'actually',
]);
