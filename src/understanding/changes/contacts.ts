// Who speaks for the client: names that the context lacks come and go.
import type { Becoming } from './becomes.ts';
import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import { isAuxiliary } from './phrases.ts';
import { isTheme, type Piece } from './pieces.ts';
import { isStaff, isStranger, type PostSite } from './posts.ts';
import type { Sentence } from './reading.ts';

const COMPANY = new Set(
  'company co business firm brand organisation organization role post job side team'.split(' '),
);

/** A name of the client's side goes or comes. */
export function isContact(site: PostSite, inChannel: boolean): boolean {
  if (site.post !== 'departs' || site.before.some(isStaff) || leavesElse(site) || isOnLeave(site))
    return false;
  const { pieces } = site.sentence;
  const at = pieces.findIndex(({ end }) => end > site.cue.start);
  const subject = Array.from({ length: 5 }, (_, back) => at - 1 - back).some(
    (place) =>
      isStranger(pieces, place) ||
      isContactWord(pieces[place]) ||
      isOfClient(pieces, place) ||
      (place === at - 1 && pieces[place - 1]?.norm === 'their'),
  );
  if (!subject || replacesThing(site)) return false;
  const place = site.after.slice(0, 4);
  return (
    place.some((piece) => piece.kind === 'campaign' || COMPANY.has(piece.norm)) ||
    isTheirs(pieces, at) ||
    leavesClient(site) ||
    saysContact(pieces) ||
    replaces(site) ||
    hasQuit(site, inChannel) ||
    isAtClient(pieces, at)
  );
}

/** "The client's head is on leave till Monday": a leave, nobody leaves. */
const isOnLeave = ({ before, after }: PostSite) =>
  ['on', 'annual', 'sick', 'paid', 'study'].includes(before.at(-1)?.norm ?? '') &&
  after.some(({ norm }) =>
    ['until', 'till', 'through', 'back', 'for', 'this', 'today', 'tomorrow'].includes(norm),
  );

/** "Promoted us to favourites". */
const PRAISED = new Set(['us', 'me', 'our']);
const GERUND = /^[a-z]{3,}ing$/; // yes: quit smoking · no: quit today

/** "Left for the day", "left a voicemail", "left early": nobody leaves for good. */
const leavesElse = ({ after }: PostSite) =>
  PRAISED.has(after[0]?.norm ?? '') ||
  GERUND.test(after[0]?.norm ?? '') ||
  after
    .slice(0, 4)
    .some((piece) => isGathering(piece) || (piece.kind !== 'campaign' && LEFT.has(piece.norm))) ||
  (after[0]?.norm === 'for' && (after[1]?.kind === 'day' || after[1]?.kind === 'length'));
const LEFT = new Set(
  'vacation holiday holidays leave day weekend lunch early voicemail comment comments feedback note notes message home today tonight'.split(
    ' ',
  ),
);

/** "Litware's Pete retires". */
const isTheirs = (pieces: readonly Piece[], at: number) =>
  pieces[at - 2]?.norm === "'s" && pieces[at - 3]?.kind === 'campaign' && isStranger(pieces, at - 1);

/** "Gemma at Fabrikam is leaving", "Gemma from Fabrikam is off to run a vineyard". */
function leavesClient({ before, after, cue }: PostSite): boolean {
  const last = before.findLastIndex(
    ({ norm }) => !(isWord(norm, 'be') || isWord(norm, 'have') || isWord(norm, 'adverb')),
  );
  const next = after[0];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'day' ||
    isWord(next.norm, 'joiner') ||
    isWord(next.norm, 'and') ||
    next.norm === 'to';
  return (
    isOfClient(before, last) &&
    (isStranger(before, last - 2) || isContactWord(before[last - 2])) &&
    (ends || cue.end - cue.start > 2)
  );
}

/** "Joan replaces the batteries" is of a thing. */
const replacesThing = ({ after, sentence, cue }: PostSite) =>
  sentence.pieces.some(({ start, norm }) => start === cue.start && norm.startsWith('replac')) &&
  isWord(after[0]?.norm ?? '', 'determiner') &&
  !saysContact(after);

/** "Our guy at Fabrikam". */
const isOfClient = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.kind === 'campaign' && (pieces[at - 1]?.norm === 'at' || pieces[at - 1]?.norm === 'from');

/** "Lucy at Acme has left", "Lucy from Acme is leaving". */
function isAtClient(pieces: readonly Piece[], post: number): boolean {
  let at = post - 1;
  while (isAuxiliary(pieces[at] ?? NOWHERE)) at -= 1;
  return isOfClient(pieces, at) && isStranger(pieces, at - 2);
}
const NOWHERE: Piece = { kind: 'mark', norm: '', text: '', start: 0, end: 0 };

const QUITS = new Set('quit resigned retired resigning retiring quitting promoted'.split(' '));

/** "Bea has quit" in the client's channel. */
const hasQuit = ({ cue, sentence }: PostSite, inChannel: boolean) =>
  inChannel &&
  sentence.pieces.some(({ start, norm }) => start >= cue.start && start < cue.end && QUITS.has(norm));

const isContactWord = (piece: Piece | undefined) => piece !== undefined && isTheme(piece, 'contact');

const saysContact = (pieces: readonly Piece[]) => pieces.some(isContactWord);

const replaces = (site: PostSite) =>
  site.after.some((_, at) => isStranger(site.after, at)) &&
  site.before.some(({ kind }) => kind === 'campaign') &&
  !site.after.some(isStaff);

const REACHED = new Set(
  'approvals approval questions requests emails mails everything feedback sign signoff queries comms report reporting invoices drafts copy updates'.split(
    ' ',
  ),
);

const VIA = new Set(['to', 'through', 'via', 'with', 'by', 'cc', 'copy', 'email', 'ask', 'contact']);
const DEALS = new Set(
  'talk speak write email cc copy ping call contact deal deals dealing answer report loop ask send use mail message liaise work working'.split(
    ' ',
  ),
);

/** "Please send all approvals to Chloe Martin from now on", "talk to Jenny instead of Tom", "we deal with Jenny now". */
export function reachedVia({ pieces }: Sentence): Becoming | null {
  if (pieces.some(isStaff)) return null;
  const at = pieces.findIndex(
    ({ norm, kind }) => kind !== 'campaign' && (REACHED.has(norm) || DEALS.has(norm)),
  );
  if (at < 0) return null;
  const person = pieces.findIndex(
    (_, place) => place > at && isStranger(pieces, place) && isReachedAt(pieces, place, at),
  );
  if (person < 0 || !(isFromNowOn(pieces) || insteadOf(pieces, person) || isNowBeside(pieces, at, person)))
    return null;
  return { change: 'contact', values: {}, rule: 'contact_via', campaigns: [], from: at, to: at + 1 };
}

/** The name follows "to", "via", or the verb itself ("copy Jenny"). */
const isReachedAt = (pieces: readonly Piece[], person: number, verb: number) => {
  const before = pieces[person - 1]?.norm ?? '';
  const link = before === 'a' || TITLES.has(before) ? (pieces[person - 2]?.norm ?? '') : before;
  return VIA.has(link) || person === verb + 1;
};
const TITLES = new Set(['mr', 'mrs', 'ms', 'one']);

const LASTS = new Set(['onwards', 'onward', 'forward', 'hereafter', 'henceforth', 'future']);

/** "From now on", "going forward", "report now". */
const isFromNowOn = (pieces: readonly Piece[]) =>
  pieces.some(
    ({ norm }, at) =>
      LASTS.has(norm) ||
      ((norm === 'now' || norm === 'today') && pieces[at - 1]?.norm === 'from') ||
      (norm === 'now' && pieces[at + 1]?.norm === 'report'),
  );

const insteadOf = (pieces: readonly Piece[], person: number) =>
  pieces
    .slice(person + 1)
    .some(
      ({ norm }, at, rest) =>
        (norm === 'not' && at < 3) || (norm === 'instead' && rest[at + 1]?.norm === 'of'),
    );

/** "We deal with Jenny now", "approvals now go to Jenny". */
const isNowBeside = (pieces: readonly Piece[], at: number, person: number) =>
  NOW_DEALS.has(pieces[at]?.norm ?? '') &&
  (pieces[at + 1]?.norm === 'now' || pieces.slice(person + 1, person + 3).some(({ norm }) => norm === 'now'));
const NOW_DEALS = new Set([...REACHED, 'deal', 'deals', 'dealing', 'answer', 'report', 'liaise']);

/** "Tom's out at Acme, Jenny's in", "Tom's gone, Jenny's the new Tom": one name of the client's for another. */
export function namesChanged({ pieces }: Sentence): Becoming | null {
  if (pieces.some(isStaff)) return null;
  const goes = pieces.findIndex((_, at) => isStranger(pieces, at) && isBeside(pieces, at, GONE));
  const comes = pieces.findIndex((_, at) => at > goes && isStranger(pieces, at) && isBeside(pieces, at, IN));
  if (goes < 0 || comes < 0) return null;
  return {
    change: 'contact',
    values: {},
    rule: 'contact_for_another',
    campaigns: [],
    from: goes,
    to: goes + 1,
  };
}

const isBeside = (pieces: readonly Piece[], at: number, words: ReadonlySet<string>) => {
  const be = isWord(pieces[at + 1]?.norm ?? '', 'be') ? 2 : 1;
  const next = pieces[at + be]?.norm === 'the' ? at + be + 1 : at + be;
  const after = pieces[next + 1];
  return words.has(pieces[next]?.norm ?? '') && after?.norm !== 'of' && after?.kind !== 'day';
};
const GONE = new Set(['out', 'gone', '→', 'left', 'off']);
const IN = new Set(['in', 'new', 'instead', 'takes', 'now', 'replaces']);

/** "Contact Tom → Jenny". */
const isArrowed = (pieces: readonly Piece[]) =>
  pieces.some(({ norm }, at) => norm === '→' && isStranger(pieces, at - 1) && isStranger(pieces, at + 1));

/** "New lead at Acme: Jenny Moss", "our new client at Acme": somebody on the client's side. */
const isTheirLead = (pieces: readonly Piece[], at: number) =>
  (isTheme(pieces[at] as Piece, 'role') ||
    (SOMEBODY.has(pieces[at]?.norm ?? '') && pieces[at - 1]?.norm === 'new')) &&
  ['at', 'from'].includes(pieces[at + 1]?.norm ?? '') &&
  pieces[at + 2]?.kind === 'campaign';

const SOMEBODY = new Set(
  'client person buyer manager man woman guy lady boss approver director head'.split(' '),
);

const CONTACT_LINKS = new Set(['will', ':', '→', 'as', 'meet', 'welcome']);
const CONTACT_CUES = new Set(
  'joined joins joining now new longer anymore replaced replaces instead onwards from any'.split(' '),
);

/** "Priscilla is our go-to there from now on", "Mia is not the brand manager any more". */
export function contactIs(sentence: Sentence): Becoming | null {
  const { pieces } = sentence;
  const at = pieces.findIndex((piece, place) => isContactWord(piece) || isTheirLead(pieces, place));
  if (at < 0 || pieces.some(isStaff)) return null;
  if (isArrowed(pieces)) return contactAt(at);
  const linked = pieces
    .slice(Math.max(0, at - 5), at + 6)
    .some(({ norm }) => isWord(norm, 'be') || CONTACT_LINKS.has(norm));
  const named = pieces.some((_, place) => isStranger(pieces, place) && place !== 0) || isStranger(pieces, 0);
  const told =
    pieces.some(({ norm, words }) => CONTACT_CUES.has(norm) || words?.includes('new') === true) ||
    pieces.slice(Math.max(0, at - 4), at + 5).some(({ norm }) => norm === 'will');
  if (!(linked && named && told)) return null;
  return contactAt(at);
}

const contactAt = (at: number): Becoming => ({
  change: 'contact',
  values: {},
  rule: 'contact_is',
  campaigns: [],
  from: 0,
  to: at + 1,
});
