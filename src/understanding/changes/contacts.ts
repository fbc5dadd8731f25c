// Who speaks for the client: names that the context lacks come and go.
import type { Becoming } from './becomes.ts';
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import { isStaff, isStranger, type PostSite } from './posts.ts';
import type { Sentence } from './reading.ts';

const COMPANY = new Set(
  'company co business firm brand organisation organization role post job side team'.split(' '),
);

/** A name of the client's side goes or comes. */
export function isContact(site: PostSite, inChannel: boolean): boolean {
  if (site.post !== 'departs' || site.before.some(isStaff)) return false;
  const { pieces } = site.sentence;
  const at = pieces.findIndex(({ end }) => end > site.cue.start);
  const subject = Array.from({ length: 5 }, (_, back) => at - 1 - back).some(
    (place) => isStranger(pieces, place) || isContactWord(pieces[place]) || isOfClient(pieces, place),
  );
  if (!subject) return false;
  const place = site.after.slice(0, 4);
  return (
    place.some((piece) => piece.kind === 'campaign' || COMPANY.has(piece.norm)) ||
    isTheirs(pieces, at) ||
    saysContact(pieces) ||
    replaces(site) ||
    hasQuit(site, inChannel)
  );
}

/** "Litware's Pete retires". */
const isTheirs = (pieces: readonly Piece[], at: number) =>
  pieces[at - 2]?.norm === "'s" && pieces[at - 3]?.kind === 'campaign' && isStranger(pieces, at - 1);

/** "Our guy at Fabrikam". */
const isOfClient = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.kind === 'campaign' && (pieces[at - 1]?.norm === 'at' || pieces[at - 1]?.norm === 'from');

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
  'approvals approval questions requests emails mails everything feedback sign signoff queries comms report reporting'.split(
    ' ',
  ),
);

const VIA = new Set(['to', 'through', 'via', 'with', 'by', 'cc', 'copy', 'email', 'ask', 'contact']);

/** "Please send all approvals to Chloe Martin from now on". */
export function reachedVia({ pieces }: Sentence): Becoming | null {
  const at = pieces.findIndex(({ norm }) => REACHED.has(norm));
  if (at < 0 || pieces.some(isStaff)) return null;
  const via = pieces.findIndex(({ norm }, place) => VIA.has(norm) && isStranger(pieces, place + 1));
  const lasting = pieces.some(
    ({ norm }, place) =>
      ((norm === 'now' || norm === 'today' || norm === 'onwards') && pieces[place - 1]?.norm === 'from') ||
      (norm === 'now' && pieces[place + 1]?.norm === 'report'),
  );
  return via < 0 || !lasting
    ? null
    : { change: 'contact', values: {}, rule: 'contact_via', campaigns: [], from: at, to: at + 1 };
}

const CONTACT_CUES = new Set('now new longer anymore replaced replaces instead onwards from any'.split(' '));

/** "Priscilla is our go-to there from now on", "Mia is not the brand manager any more". */
export function contactIs(sentence: Sentence): Becoming | null {
  const { pieces } = sentence;
  const at = pieces.findIndex(isContactWord);
  if (at < 0 || pieces.some(isStaff)) return null;
  const linked = pieces
    .slice(Math.max(0, at - 5), at + 6)
    .some(({ norm }) => isWord(norm, 'be') || norm === 'will');
  const named = pieces.some((_, place) => isStranger(pieces, place) && place !== 0) || isStranger(pieces, 0);
  const told =
    pieces.some(({ norm }) => CONTACT_CUES.has(norm)) || pieces.some(({ norm }) => norm === 'will');
  if (!(linked && named && told)) return null;
  return { change: 'contact', values: {}, rule: 'contact_is', campaigns: [], from: 0, to: at + 1 };
}
