// Days put forward for something else: "I'm off Friday, could we do Monday?", "Friday doesn't work for me, how about Monday?".
// A day so proposed is no day away; one that only does not suit is none either.
import type { DateMention } from './dates.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const MODALS = new Set(['can', 'could', 'shall', 'should', 'let', 'may', 'might']);
const WE = new Set(['we', 'us', "'s"]);
const MEETS = new Set('do make try meet move push aim go look say shoot'.split(' '));
const FILLERS = new Set('it to on for the at this next coming with'.split(' '));
const STEPS = 4;

const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? '';

/** "How about", "what about": where the words begin at a place. */
const asksAbout = (tokens: readonly Token[], at: number) =>
  (norm(tokens, at) === 'how' || norm(tokens, at) === 'what') && norm(tokens, at + 1) === 'about';

/** "Can we do", "let's make it". */
const asksToMeet = (tokens: readonly Token[], at: number) =>
  MODALS.has(norm(tokens, at)) && WE.has(norm(tokens, at + 1)) && MEETS.has(norm(tokens, at + 2));

/** True where words that ask, which begin here, only put a day forward. */
export const onlyProposes = (tokens: readonly Token[], at: number): boolean =>
  asksAbout(tokens, at) || asksToMeet(tokens, at);

/** True for a day that is put forward: "could we do Monday". */
export function isProposed({ kind, start, end }: DateMention, tokens: readonly Token[]): boolean {
  if (kind === 'length') return false;
  let at = start - 1;
  while (start - at <= STEPS && FILLERS.has(norm(tokens, at))) at -= 1;
  const afterAll = norm(tokens, end) === 'after' && norm(tokens, end + 1) === 'all';
  return asksAbout(tokens, at - 1) || asksToMeet(tokens, at - 2) || (!afterAll && offersToMeet(tokens, at));
}

/** "I can do Thursday". */
const offersToMeet = (tokens: readonly Token[], at: number) =>
  norm(tokens, at) === 'do' &&
  (norm(tokens, at - 1) === 'can' || norm(tokens, at - 1) === 'could') &&
  norm(tokens, at - 2) === 'i';

const REACH = 14;

/** "Can't do Friday, how about Monday?", "Friday's out for me": a meeting that wants another day. */
export function proposalForm({ text: { tokens } }: Scene, { anchor }: Frame): string | null {
  const said = tokens.slice(anchor.start, anchor.end).map((token) => token.norm);
  const forMe = norm(tokens, anchor.end) === 'for' && norm(tokens, anchor.end + 1) === 'me';
  const suits =
    said.at(-1) === 'do' ||
    said.includes('work') ||
    said.includes('make') ||
    (said.includes('out') && (forMe || said.at(-1) === 'me'));
  if (anchor.kind !== 'away' || !suits) return null;
  for (let at = anchor.end; at < anchor.end + REACH; at += 1)
    if (onlyProposes(tokens, at)) return 'a meeting';
  return null;
}
