// "Back in", "back on": where someone is back, and when those words say it by themselves.
import { isBoundary } from './boundaries.ts';
import type { Frame } from './frames.ts';
import type { Token } from './text.ts';

/** Greetings and the like that may open a message before it says anything. */
export const GREETINGS = new Set(
  'hi hey hello hiya ok okay morning all team everyone folks guys sorry well so and but yo alright right good yay alive whew phew woo finally guess hurray hooray yes yep aaand ahoy lads friends people afternoon evening just now there the news great also yup oh ah hah lol haha aaaand moin bonjour salut allo hallo servus namaste good day ladies gents peeps squad crew howdy greetings dear hiii hii heya guten tag cheers ahh'.split(
    ' ',
  ),
);

const IN_PLACES = new Set('the office town action business today this now again work'.split(' '));
const OFFICES = new Set('office saddle land game room building hot studio uk us'.split(' '));

/** True for "back in today", "back in the office", not "back in busybox". */
export function isBackInAPlace(frame: Frame, tokens: readonly Token[]): boolean {
  const last = tokens[frame.anchor.end - 1]?.norm;
  const next = tokens[frame.anchor.end];
  if (last !== 'in' && last !== 'back') return true;
  if (next === undefined || next.kind !== 'word' || isBoundary(tokens, frame.anchor.end)) return true;
  const at = last === 'in' ? frame.anchor.end : frame.anchor.end + 1;
  if (last === 'back' && next.norm !== 'in' && next.norm !== 'on') return true;
  if (isOnAgain(frame, tokens)) return true;
  return isWorkplace(frame, tokens, at);
}

/** "The office", "today", "from Monday", "after all". */
function isWorkplace({ sayings }: Frame, tokens: readonly Token[], at: number): boolean {
  const place = tokens[at]?.norm ?? '';
  if (place === 'after' && tokens[at + 1]?.norm === 'all') return true;
  const from = place === 'from' ? 1 : 0;
  if (sayings.some(({ mention }) => mention.start === at || mention.start === at + from)) return true;
  return place === 'the' ? OFFICES.has(tokens[at + 1]?.norm ?? '') : IN_PLACES.has(place);
}

/** True for "migraine passed, I'm back on", "Back on!": the clause says no more. */
export const isOnAgain = ({ anchor, subject, sentence }: Frame, tokens: readonly Token[]) =>
  (subject.subject.kind === 'author' ||
    subject.subject.kind === 'people' ||
    tokens.slice(0, anchor.start).every(({ kind, norm }) => kind !== 'word' || GREETINGS.has(norm))) &&
  tokens[anchor.end]?.norm === 'on' &&
  (anchor.end + 1 >= sentence.end || isBoundary(tokens, anchor.end + 1));
