// Somebody goes from one campaign to another, comes where another goes, or does from now on what another did.
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import { FROM, isStaff } from './posts.ts';

/** A sentence with people of the agency, and whether a campaign is its topic without being named. */
export interface AssignmentSite {
  readonly pieces: readonly Piece[];
  readonly inChannel: boolean;
  readonly lasting: boolean;
}

/** True for a campaign's name. */
export const named = (piece: Piece | undefined): boolean => piece?.kind === 'campaign';

/** "This", "this one", "it", "the account" in the campaign's channel. */
export const isIt = (piece: Piece | undefined): boolean =>
  piece !== undefined && isTheme(piece, 'pronoun', 'whole') && piece.norm !== 'we';

/** True where somebody of the agency stands at this place. */
export const isStaffAt = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return piece !== undefined && isStaff(piece);
};

const words = (list: string) => new Set(list.split(' '));

const LEAVES = words(
  'quit quits quitting leave leaves leaving left swap swaps swapping swapped trade trades trading traded exits',
);
const MOVES = words(
  'move moves moving moved shift shifts shifting shifted switch switches switching switched transfer transfers transferred transferring hop hops hopping hopped jump jumps jumping jumped pull pulls pulling pulled take takes taking took taken rotate rotates rotating rotated go goes going',
);
const OUT_OF = words('off from of');
const INTO = words('to into onto on for over across');
const CROSSES_WITHIN = 9;

/** "Ben moves out of Acme and into Globex", "pulling Ben off Acme and onto Globex", "Ben quits Acme for Globex". */
export function transferredAt({ pieces }: AssignmentSite): number {
  return pieces.findIndex((piece, at) => {
    if (!named(piece)) return false;
    const next = pieces.findIndex((other, place) => place > at && named(other));
    if (next < 0 || next > at + CROSSES_WITHIN || !INTO.has(prepositionBefore(pieces, next))) return false;
    const run = pieces.slice(Math.max(0, at - CROSSES_WITHIN), at);
    if (!run.some(isStaff)) return false;
    const last = run.at(-1)?.norm ?? '';
    if (LEAVES.has(last)) return isStaff(run.at(-2) ?? piece) || isAuxiliaryAt(run, -2);
    return OUT_OF.has(last) && run.some(({ norm }) => MOVES.has(norm)) && isOnlyMove(run);
  });
}

const isAuxiliaryAt = (run: readonly Piece[], from: number) => {
  const piece = run.at(from);
  return (
    piece !== undefined &&
    (isWord(piece.norm, 'be') || isWord(piece.norm, 'modal') || isWord(piece.norm, 'adverb'))
  );
};

const prepositionBefore = (pieces: readonly Piece[], at: number) => {
  const before = pieces[at - 1]?.norm ?? '';
  return before === 'the' ? (pieces[at - 2]?.norm ?? '') : before;
};

/** From the person or the verb on, nothing else is moved: not "Ben moves the files from Acme to Globex". */
function isOnlyMove(run: readonly Piece[]): boolean {
  const verb = run.findLastIndex(({ norm }) => MOVES.has(norm));
  return run
    .slice(verb + 1)
    .every((piece) => isStaff(piece) || isWord(piece.norm, 'preposition') || isWord(piece.norm, 'adverb'));
}

const ROLLS = words(
  'rolling rolls rolled stepping steps stepped hopping hops hopped coming comes rotating rotates rotated moving moves moved jumping jumps jumped',
);
const GOES = words('off out down back away');
const COMES = words('on in up aboard onboard');

/** "Priya's rolling off, Sam's rolling on", "Ana on, Noor off" in the campaign's channel. */
export function relievedAt({ pieces, inChannel }: AssignmentSite): number {
  if (!inChannel) return -1;
  const goes = pieces.findIndex((_, at) => isStaffAt(pieces, at) && rollsAt(pieces, at, GOES));
  const comes = pieces.findIndex((_, at) => isStaffAt(pieces, at) && rollsAt(pieces, at, COMES));
  return goes >= 0 && comes >= 0 ? Math.max(goes, comes) : -1;
}

function rollsAt(pieces: readonly Piece[], at: number, particles: ReadonlySet<string>): boolean {
  if (standsAt(pieces, at, particles)) return true;
  const verb = at + 1 + pieces.slice(at + 1, at + 4).findIndex(({ norm }) => ROLLS.has(norm));
  const end = pieces[verb + 2];
  return (
    verb > at &&
    pieces
      .slice(at + 1, verb)
      .every(({ norm }) => isWord(norm, 'be') || isWord(norm, 'modal') || isWord(norm, 'adverb')) &&
    particles.has(pieces[verb + 1]?.norm ?? '') &&
    (end === undefined ||
      end.kind === 'mark' ||
      end.kind === 'day' ||
      isWord(end.norm, 'and') ||
      isWord(end.norm, 'joiner') ||
      isIt(end))
  );
}

/** "Ana on", "Noor off" and no more. */
function standsAt(pieces: readonly Piece[], at: number, particles: ReadonlySet<string>): boolean {
  const end = pieces[at + 2];
  return (
    PLAINLY.has(pieces[at + 1]?.norm ?? '') &&
    particles.has(pieces[at + 1]?.norm ?? '') &&
    (end === undefined || end.kind === 'mark' || isWord(end.norm, 'and'))
  );
}
const PLAINLY = words('on off');

const CRAFTS = words(
  'writing writes designing designs editing edits producing produces animating animates planning plans directing directs buying buys running runs doing does leading leads managing manages handling handles',
);

/** "From now on it's Ben writing Acme and not me", "Ben edits Acme from here on". */
export function doneFromNowAt(site: AssignmentSite): number {
  const { pieces, inChannel } = site;
  const instead = pieces.some(
    ({ norm }, at) =>
      (norm === 'not' && isStaffAt(pieces, at + 1)) || (norm === 'longer' && isStaffAt(pieces, at + 1)),
  );
  if (!isFromNow(pieces) && !(instead && site.lasting)) return -1;
  return pieces.findIndex((_, at) => {
    if (!isStaffAt(pieces, at)) return false;
    const craft = pieces.slice(at + 1, at + 6).findIndex(({ norm }) => CRAFTS.has(norm));
    if (craft < 0) return false;
    const object = pieces.slice(at + 2 + craft, at + 5 + craft);
    return (
      object.some(named) ||
      (inChannel && (object[0] === undefined || object[0].kind === 'mark' || isIt(object[0])))
    );
  });
}

/** "From now on", "from here on", "going forward", "from Monday". */
const isFromNow = (pieces: readonly Piece[]) =>
  pieces.some(
    ({ norm, kind, words: said }, at) =>
      norm === 'onwards' ||
      norm === 'forward' ||
      ((norm === 'now' || norm === 'here') && pieces[at - 1]?.norm === 'from') ||
      (kind === 'day' && (FROM.has(said?.[0] ?? '') || FROM.has(pieces[at - 1]?.norm ?? ''))),
  );
