// A whole sentence in a word or two: "Sick again, sorry", "Strep. Out.", "Not in. Explain later". No day is said, so it is today's.
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const ILL = new Set(['sick', 'ill', 'unwell', 'poorly', 'crook']);
const OUT_WORDS = new Set(['out', 'off', 'offline', 'away', 'not', 'unavailable']);

/** True where such a sentence says an absence by itself. */
export function isShortNote(scene: Scene, frame: Frame): boolean {
  if (isAgainNote(scene, frame)) return true;
  if (frame.subject.subject.kind !== 'implicit') return false;
  if (isWholeSentence(scene, frame)) return isSickNote(scene, frame) || isOutNote(scene, frame);
  return isSorryNote(scene, frame);
}

/** "No better, off again", "still under the weather, out again". */
function isAgainNote({ cues, text: { tokens } }: Scene, { anchor, sentence, subject }: Frame): boolean {
  if (tokens[anchor.end]?.norm !== 'again' || !OUT_WORDS.has(tokens[anchor.start]?.norm ?? '')) return false;
  if (subject.subject.kind === 'other' || tokens[anchor.start - 1]?.norm !== ',') return false;
  const ends = anchor.end + 1 >= sentence.end || isBoundary(tokens, anchor.end + 1);
  return ends && cues.some(({ cue, end }) => (cue === 'unfit' || cue === 'away') && end < anchor.start);
}

const isWholeSentence = (scene: Scene, frame: Frame) => besideWords(scene, frame).length === 0;

/** The words of its sentence without its own. */
function besideWords({ text }: Scene, { anchor, sentence }: Frame): readonly Token[] {
  const beside = [
    ...text.tokens.slice(sentence.start, anchor.start),
    ...text.tokens.slice(anchor.end, sentence.end),
  ];
  return beside.filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji');
}

/** "Sick. Ty on bids today": the rest of the message is of the day. */
const isSickNote = (scene: Scene, { anchor, sentence }: Frame) =>
  anchor.start === 0 &&
  scene.text.tokens[anchor.start]?.norm === 'sick' &&
  (hasIllFace(scene) ||
    scene.text.sentences.some(
      (next) =>
        next.start === sentence.end &&
        scene.dates(next).some((mention) => mention.kind === 'day' && mention.from === scene.now.today),
    ));

/** "Strep. Out.", and "not in" where it opens a message that answers nobody. */
function isOutNote(scene: Scene, { anchor, sentence }: Frame): boolean {
  if (!OUT_WORDS.has(scene.text.tokens[anchor.start]?.norm ?? '')) return false;
  if (scene.cues.some((cue) => cue.cue === 'unfit' && cue.end <= sentence.start)) return true;
  return opensWithNotIn(scene, anchor.start, anchor.end) && !asks(scene, sentence);
}

const opensWithNotIn = ({ message, text }: Scene, start: number, end: number) =>
  start === 0 &&
  message.inReplyTo === undefined &&
  text.tokens[end - 1]?.norm === 'in' &&
  text.tokens[end]?.norm !== ':';

const BESIDE = new Set(
  'still again sorry apologies all team guys folks gang everyone everybody peeps both yous today here me too i am so very really just only'.split(
    ' ',
  ),
);
const TELLING = new Set(['again', 'sorry', 'still', 'apologies']);

/** "Sick again, sorry", "still ill", "not in, sorry": an apology or one more day of it. */
function isSorryNote(scene: Scene, frame: Frame): boolean {
  const beside = besideWords(scene, frame);
  const { anchor, sentence } = frame;
  const { tokens } = scene.text;
  const said = ILL.has(tokens[anchor.start]?.norm ?? '') || opensWithNotIn(scene, anchor.start, anchor.end);
  return (
    said &&
    anchor.start - sentence.start <= TELLING_WITHIN &&
    beside.every(({ norm }) => BESIDE.has(norm)) &&
    beside.some(({ norm }) => TELLING.has(norm)) &&
    !asks(scene, sentence)
  );
}

const TELLING_WITHIN = 3;
const FACES = new Set(
  'face_with_thermometer nauseated_face face_vomiting sneezing_face mask thermometer sick pill'.split(' '),
);

const hasIllFace = ({ text }: Scene) =>
  text.tokens.some(({ kind, norm }) => kind === 'emoji' && FACES.has(norm));

const asks = ({ text }: Scene, { start, end }: Frame['sentence']) =>
  text.tokens.slice(start, end).some(({ norm }) => norm === '?');
