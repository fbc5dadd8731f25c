// Whose days someone cancels or moves: "Raj cancelled his leave", "Tom swapped his Thursday off for Friday".
import type { Frame } from './frames.ts';
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
      tokens.slice(found.start + 1, anchor.start + 1).some((token) => OWNERS.has(token.norm)),
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
