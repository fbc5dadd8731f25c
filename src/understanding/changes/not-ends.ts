// Ends that are none: "Acme said no to the extra budget", "Acme are closed over Christmas".
import type { DeedSite } from './deed-site.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';

const isNoun = (piece: Piece | undefined) =>
  piece?.kind === 'theme' || (piece?.kind === 'word' && !isSmallWord(piece.norm));

/** "Said no to Acme" is the end of it, "said no to the extra budget" is not. */
function isRefusal({ verb, after }: DeedSite): boolean {
  if (!verb.endsWith('no to')) return false;
  const first = after.findIndex(({ norm }) => !isWord(norm, 'determiner'));
  return after[first]?.kind !== 'campaign' || isNoun(after[first + 1]);
}

const SHUT_FOR = new Set(['over', 'for', 'until', 'till', 'between', 'on', 'next', 'this']);

/** "Acme are closed over Christmas": their office. */
const isShut = ({ verb, after }: DeedSite) =>
  verb === 'closed' &&
  (SHUT_FOR.has(after[0]?.norm ?? '') ||
    (after[0]?.norm === 'from' && after.slice(1, 3).some(({ kind }) => kind === 'day')));

/** "They do not want to speak to gamers": not to do something. */
const isUnwilling = ({ verb, after }: DeedSite) => verb.endsWith('not want') && after[0]?.norm === 'to';

/** "Everything goes over Ms Moss": through her. */
const goesThrough = ({ verb, after, before }: DeedSite) =>
  verb === 'over' &&
  GOES.has(before.at(-1)?.norm ?? '') &&
  after[0] !== undefined &&
  after[0].kind !== 'mark';
const GOES = new Set(['go', 'goes', 'going', 'went', 'runs', 'run']);

const TIMES = new Set(['today', 'tonight', 'now', 'lunch', 'round', 'the', 'for', 'with', 'turn']);

/** "That's us finished for today", "last one out turn off the lights". */
const isOfDay = ({ verb, after, frame }: DeedSite) =>
  frame === 'whole' &&
  (verb === 'last one out' || verb.endsWith('finished')) &&
  TIMES.has(after[0]?.norm ?? '');

/** "Talent's pulled out", "the photographer pulled out": somebody who is not the client. */
function isOfHired({ verb, before }: DeedSite): boolean {
  if (!PULLS_OUT.test(verb)) return false;
  const last = before.findLast((piece) => !isBesideVerb(piece));
  if (last === undefined || last.kind === 'campaign') return false;
  if (last.kind === 'person' || last.norm === 'i') return true;
  const named =
    last.text !== last.text.toLowerCase() && !OURS.has(before[before.indexOf(last) - 1]?.norm ?? '');
  return (
    !named &&
    !isWord(last.norm, 'subject') &&
    !CLIENT.has(last.norm) &&
    last.kind !== 'mark' &&
    last.norm !== 'side'
  );
}
const PULLS_OUT = /^(?:pull|pulls|pulled|pulling) out$|^(?:bail|walk)\w* (?:out )?on us$/; // yes: pulled out · no: pulled the plug
const CLIENT = new Set(['client', 'clients', 'they']);
const OURS = new Set(['our', 'the', 'a', 'an', 'my']);
const isBesideVerb = ({ norm, stance }: Piece) =>
  stance === true || ['be', 'have', 'modal', 'adverb'].some((name) => isWord(norm, name as 'be'));

const STRIKES = new Set(['scrap', 'scrapping', 'forget', 'bin', 'ditch', 'drop', 'lose', 'kill']);

/** "The 15th isn't happening", "scrap the 15th": a day goes, not the campaign. */
const isOfDate = ({ act, verb, before, after, target }: DeedSite) =>
  (act === 'cancel' || act === 'stop') &&
  target.side === 'nowhere' &&
  (before.findLast((piece) => !isBesideVerb(piece) || piece.kind === 'day')?.day?.grain === 'day' ||
    (STRIKES.has(verb) && after[0]?.day?.grain === 'day'));

const OF_LIFE = new Set(['stop', 'resume', 'cancel', 'launch', 'finish']);
const BY = new Set(['we', 'they', 'client', 'i']);

/** "We paused Acme in May": told of then. */
const isOfMonth = ({ act, verb, before, after }: DeedSite) =>
  OF_LIFE.has(act) &&
  verb.endsWith('ed') &&
  BY.has(before.at(-1)?.norm ?? '') &&
  after.some(
    ({ day, words }, at) => day?.grain === 'month' && (words?.[0] === 'in' || after[at - 1]?.norm === 'in'),
  );

/** Tests of deeds that sound like an end. */
export const NOT_ENDS: readonly ((site: DeedSite) => boolean)[] = [
  isRefusal,
  isShut,
  isUnwilling,
  goesThrough,
  isOfDay,
  isOfDate,
  isOfMonth,
  isOfHired,
];
