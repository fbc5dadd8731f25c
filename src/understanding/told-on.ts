// "Noor's ill. Off until Monday.", "Noor texted. Not in today": a sentence without a subject goes on with the one that the
// sentence before was about.
import type { Frame } from './frames.ts';
import { ADVERBS, AUXILIARIES, INTRODUCTIONS } from './grammar.ts';
import { judge } from './judge.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';
import type { TokenRange } from './text.ts';

/** The frames, those that open a sentence without a subject given to whom the sentence before told of. */
export function toldOn(scene: Scene, frames: readonly Frame[], names: readonly PersonMention[]): Frame[] {
  const done: Frame[] = [];
  for (const frame of frames) {
    const subject = opensAlone(scene, frame) ? toldBefore(scene, frame, done, names) : null;
    done.push(subject === null ? frame : { ...frame, subject: { ...frame.subject, subject } });
  }
  return done;
}

/** Nobody is named in the sentence, and nothing in it is of the author. */
function opensAlone(scene: Scene, { subject, anchor, sentence }: Frame): boolean {
  const { kind } = subject.subject;
  if (kind !== 'implicit' && kind !== 'inherit') return false;
  const { tokens } = scene.text;
  const lead = tokens.slice(sentence.start, anchor.start);
  const rest = tokens.slice(sentence.start, sentence.end);
  return (
    lead.every(({ norm }) => AUXILIARIES.has(norm) || ADVERBS.has(norm)) &&
    !rest.some(({ norm }) => OWN.has(norm))
  );
}

const OWN = new Set('i me my mine myself we us our btw also too though'.split(' '));
const TELLS = new Set(['away', 'remote', 'late', 'early']);

function toldBefore(
  scene: Scene,
  frame: Frame,
  done: readonly Frame[],
  names: readonly PersonMention[],
): Subject | null {
  const sentence = scene.text.sentences.find(({ end }) => end === frame.sentence.start);
  if (sentence === undefined) return null;
  const last = done.findLast((other) => other.sentence.start === sentence.start);
  if (last !== undefined && tellsOfOthers(scene, last)) return last.subject.subject;
  return reporterIn(scene, sentence, names);
}

/** The last absence of that sentence is of somebody of ours. */
const tellsOfOthers = (scene: Scene, frame: Frame) =>
  frame.subject.subject.kind === 'people' &&
  TELLS.has(frame.anchor.kind) &&
  !(scene.author !== undefined && frame.subject.subject.ids.includes(scene.author.id)) &&
  judge(scene, frame).reads;

const REPORTS = new Set('texted messaged emailed rang called phoned pinged wrote'.split(' '));
const STEPS = new Set(['just', 'has', 'also', 'from']);
const OF_WORK = new Set(
  'the a with everyone about re regarding asking to for whether if that you him her them us it out off back'.split(
    ' ',
  ),
);

/** "Noor messaged at 6.", "heard from Noor": who let it be known, and not what of. */
function reporterIn(
  { text: { tokens } }: Scene,
  sentence: TokenRange,
  names: readonly PersonMention[],
): Subject | null {
  const [name, second] = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (name === undefined || second !== undefined || name.people.length !== 1) return null;
  const before = tokens.slice(sentence.start, name.start).map(({ norm }) => norm);
  const heard = before.join(' ').endsWith('heard from');
  if (!heard && before.some((norm) => !INTRODUCTIONS.has(norm))) return null;
  let at = name.end;
  while (STEPS.has(tokens[at]?.norm ?? '')) at += 1;
  const verb = heard ? name.end - 1 : at;
  if (!heard && !REPORTS.has(tokens[at]?.norm ?? '')) return null;
  const rest = tokens.slice(verb + 1, sentence.end).map(({ norm }) => norm);
  return rest.slice(0, 2).some((norm) => OF_WORK.has(norm)) || rest.includes('i')
    ? null
    : { kind: 'people', ids: name.people };
}
