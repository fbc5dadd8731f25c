// "I'm back" against the many other things that "back" means in chat.
import type { IsoDate } from '../domain/plain-date.ts';
import { type Frame, isBoundary } from './frames.ts';
import { judge } from './judge.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const OTHER_SENSE = new Set(
  'to up and of then when soon later shortly asap for a an the if once before after pain burner end page pocket seat it that this them him her me us you on with by at into out down his my your our their what which or as like over where how why go going let'.split(' '),
);
const BREAKS = new Set('lunch break breakfast dinner coffee shop shops store gym walk run call meeting meetings standup toilet loo bathroom smoke school tea smoko errand errands bank post'.split(' '));
const ALONE = new Set(['now', 'today', 'from', 'in', 'online', 'again']);

/** The day from which they say they are in again, or null where they say nothing of the kind. */
export function saysTheyAreBack(scene: Scene, frame: Frame): IsoDate | null {
  const { tokens } = scene.text;
  const verdict = judge(scene, frame);
  if (!verdict.reads || verdict.negated || verdict.certainty === 'tentative') return null;
  if (scene.cues.some((cue) => cue.cue === 'break') || isOtherSense(frame, tokens)) return null;
  if (!isSaidOfNow(scene, frame)) return null;
  return dayOf(scene, frame);
}

const DONE = new Set(['joined', 'resumed', 'rejoined', 'returned']);

const words = (frame: Frame, tokens: readonly Token[]) => tokens.slice(frame.anchor.start, frame.anchor.end).map((token) => token.norm);

function isOtherSense(frame: Frame, tokens: readonly Token[]): boolean {
  const said = words(frame, tokens);
  if (said.some((word) => word === 'see' || word === 'talk' || word === 'next' || word === 'due' || word === 'c')) return true;
  const next = tokens[frame.anchor.end];
  const dated = frame.sayings.some((saying) => saying.mention.start === frame.anchor.end);
  const from = said.includes('from') || next?.norm === 'from';
  if (from) return tokens.slice(frame.anchor.start, frame.anchor.end + 5).some((token) => BREAKS.has(token.norm));
  if (next?.norm === 'with' && tokens[frame.anchor.end + 1]?.norm === 'us') return false;
  const leads = dated || frame.sayings.some((saying) => saying.mention.start - frame.anchor.end <= 2 && saying.mention.kind === 'day');
  return next?.kind === 'word' && OTHER_SENSE.has(next.norm) && !leads && !isBoundary(tokens, frame.anchor.end);
}

/** Present tense of a subject, or words that open the clause: "back online", "back now". */
function isSaidOfNow(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { subject, between } = frame.subject;
  const said = words(frame, tokens);
  if (said[0] === 'be' || between.some((word) => word === 'will' || word === 'be' || word === 'going' || word === 'would' || word === 'should')) {
    const sign = said.includes('again') || scene.cues.some((cue) => cue.cue === 'swap' || cue.cue === 'recovered');
    return sign && frame.sayings.length > 0;
  }
  const here = between.some((word) => word === 'am' || word === "'s" || word === 'is' || word === 'are');
  if (here) return true;
  if (said.some((word) => DONE.has(word))) return true;
  const today = frame.sayings.some((saying) => saying.mention.kind === 'day');
  if (subject.kind === 'people') return said.includes('again') || (between.length === 0 && today);
  if (between.length === 0 && said.length > 1 && said[0] === 'back') return true;
  if (said.length === 1 && between.length === 0 && ALONE.has(tokens[frame.anchor.end]?.norm ?? '')) return true;
  if (subject.kind === 'author') return said[0] === 'coming' || said[0] === 'returned' || said.includes('again');
  if (said.length > 1) return said[0] !== 'return' && said[0] !== 'returns' && said[0] !== 'come';
  return said[0] === 'back' && ALONE.has(tokens[frame.anchor.end]?.norm ?? '');
}

function dayOf(scene: Scene, frame: Frame): IsoDate | null {
  const { today } = scene.now;
  const day = frame.sayings.find((saying) => saying.mention.kind === 'day');
  const recovered = scene.cues.some((cue) => cue.cue === 'recovered');
  const said = words(frame, scene.text.tokens);
  if (frame.sayings.some((saying) => saying.mention.kind === 'time' && saying.mention.part === undefined)) return null;
  if (frame.sayings.some((saying) => saying.mention.kind === 'length' && saying.mention.start - frame.anchor.end <= 2)) return null;
  if (scene.text.tokens[frame.anchor.end]?.kind === 'number' && day === undefined) return null;
  if (day === undefined || day.mention.kind !== 'day') return today;
  if (day.mention.from === today) return today;
  const again = said.includes('again') || said.includes('work') || recovered;
  return again && day.mention.from > today ? day.mention.from : null;
}
