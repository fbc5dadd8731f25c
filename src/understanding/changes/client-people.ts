// Another of the client's people than before, told without a word for the post: "Joan replaces Bill on the client
// side", "a Fergus Boyd now signs everything off", "everything goes to Marco on their side now".
import type { Becoming } from './becomes.ts';
import { isSmallWord, isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import { isStaff, isStranger } from './posts.ts';
import type { Sentence } from './reading.ts';

const words = (list: string) => new Set(list.split(' '));

const REPLACES = words('replaces replacing replaced succeeds succeeding');
const SIGNS = words('signs approves okays ok oks decides');
const APPROVAL = words('approval approvals signoff sign off feedback');
const REACHES = words('to via through with');
const TAKES_IT = words('has does runs gets takes handles');
const OURS = words(
  'studio legal production finance accounts print creative strategy media design everyone us',
);

/** "Client-side", "on the client side", "on their side", "at their end". */
const hasSide = (pieces: readonly Piece[]) =>
  pieces.some(
    ({ norm, words: said }, at) =>
      (said?.includes('client') === true && said.includes('side')) ||
      ((norm === 'client' ||
        norm === 'their' ||
        norm === 'clients' ||
        (norm === "'s" && pieces[at - 1]?.norm === 'client')) &&
        (pieces[at + 1]?.norm === 'side' || pieces[at + 1]?.norm === 'end')),
  );

const hasNow = (pieces: readonly Piece[]) =>
  pieces.some(
    ({ norm }, at) =>
      norm === 'now' ||
      (norm === 'of' && (pieces[at - 1]?.norm === 'place' || pieces[at - 1]?.norm === 'instead')) ||
      (norm === 'longer' && pieces[at - 1]?.norm === 'no'),
  );

/** "At Litware", "from Litware" right after a name. */
const isAtClient = (pieces: readonly Piece[], at: number) =>
  (pieces[at]?.norm === 'at' || pieces[at]?.norm === 'from') && pieces[at + 1]?.kind === 'campaign';

/** A change of the client's people by how the names stand. */
export function otherPerson({ pieces }: Sentence): Becoming | null {
  if (pieces.some(isStaff)) return null;
  const at = [replacedAt(pieces), signsNowAt(pieces), onTheirSideAt(pieces)].find((place) => place >= 0);
  return at === undefined
    ? null
    : { change: 'contact', values: {}, rule: 'contact_other', campaigns: [], from: at, to: at + 1 };
}

/** "Joan Pruitt replaces Bill as our day-to-day", "… on the client side", "… at Litware". */
function replacedAt(pieces: readonly Piece[]): number {
  return pieces.findIndex(({ norm }, at) => {
    if (!REPLACES.has(norm)) return false;
    const subject = pieces.slice(0, at).findLastIndex((piece) => !isBetween(piece));
    if (!isStranger(pieces, subject) || !isStranger(pieces, at + 1)) return false;
    return (
      hasSide(pieces) ||
      pieces.some((piece) => isTheme(piece, 'contact')) ||
      pieces.slice(at + 2, at + 5).some((_, place) => isAtClient(pieces, at + 2 + place))
    );
  });
}

const isBetween = ({ norm }: Piece) =>
  isWord(norm, 'be') || isWord(norm, 'modal') || isWord(norm, 'have') || isWord(norm, 'adverb');

/** "A Fergus Boyd now signs everything off", "sign-off at Litware is now Fergus Boyd". */
function signsNowAt(pieces: readonly Piece[]): number {
  return pieces.findIndex(({ norm }, at) => {
    if (norm !== 'now') return false;
    const named = isStranger(pieces, at - 1) && SIGNS.has(pieces[at + 1]?.norm ?? '');
    const linked = isWord(pieces[at - 1]?.norm ?? '', 'be') && isStranger(pieces, at + 1);
    return named || (linked && pieces.slice(0, at - 1).some((piece) => APPROVAL.has(piece.norm)));
  });
}

/** "Everything goes to Marco on their side now", "client-side, it's Joan now". */
function onTheirSideAt(pieces: readonly Piece[]): number {
  if (!hasSide(pieces) || !hasNow(pieces)) return -1;
  return pieces.findIndex((piece, at) => {
    const before = pieces[at - 1]?.norm ?? '';
    const next = pieces[at + 1]?.norm ?? '';
    if (isStranger(pieces, at)) return REACHES.has(before) || isWord(before, 'be') || TAKES_IT.has(next);
    return (
      piece.kind === 'word' &&
      REACHES.has(before) &&
      isUnknown(piece) &&
      (next === 'on' || next === 'at' || next === 'now')
    );
  });
}

/** "Goes to marco": a name in small letters. */
const isUnknown = ({ norm }: Piece) => !isSmallWord(norm) && !OURS.has(norm) && norm.length > 2;
