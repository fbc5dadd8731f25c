// Work told by its count: "six reels, not four", "one film instead of two", "from four to six posts".
import type { Becoming } from './becomes.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty single'.split(' '),
);
const DIGITS = /^\d{1,3}$/; // yes: 6 · no: 6pm
const INSTEAD = new Set('instead rather not from was → originally'.split(' '));
const FEWER = new Set('fewer more less extra'.split(' '));
const NEAR = 4;

const isNumber = ({ norm, kind }: Piece) =>
  kind !== 'campaign' && kind !== 'day' && (NUMBERS.has(norm) || DIGITS.test(norm));

const EXTRA = new Set(['extra', 'additional', '+', 'also']);
const SETTLED = new Set(
  'confirmed signed approved agreed added scope sow booked bought ordered greenlit'.split(' '),
);

/** "Client confirmed the extra explainer video", "scope: 3 extra reels". */
function extraWork({ pieces }: Sentence): Becoming[] {
  const part = pieces.findIndex(
    (piece, at) => isMade(piece) && pieces.slice(Math.max(0, at - 3), at).some(({ norm }) => EXTRA.has(norm)),
  );
  if (part < 0 || pieces.some(({ figure }) => figure !== undefined)) return [];
  if (
    !pieces.some(({ norm }) => SETTLED.has(norm)) ||
    pieces.some(({ norm, kind }) => kind === 'word' && norm === 'i')
  )
    return [];
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return [{ change: 'scope', values: {}, rule: 'scope_extra', campaigns, from: part, to: part + 1 }];
}

/** A count of something made for the campaign, and another count that it replaces. */
export function countsTold(sentence: Sentence): Becoming[] {
  const counted = [...countChanged(sentence), ...fromTo(sentence)].slice(0, 1);
  return counted.length > 0 ? counted : extraWork(sentence);
}

/** "Deliverables up from 4 to 6": what reads as hours is a count of work. */
function fromTo({ pieces }: Sentence): Becoming[] {
  const part = pieces.findIndex(isMade);
  const told = pieces
    .slice(part + 1, part + 4)
    .some(
      ({ words = [] }) =>
        words.length === 4 && words[0] === 'from' && words[2] === 'to' && COUNT.test(words[3] ?? ''),
    );
  if (part < 0 || !told) return [];
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return [{ change: 'scope', values: {}, rule: 'scope_by_count', campaigns, from: part, to: part + 1 }];
}
const COUNT = /^\d{1,2}$/; // yes: 6 · no: 6pm

function countChanged({ pieces }: Sentence): Becoming[] {
  const first = pieces.findIndex(
    (piece, at) => isNumber(piece) && pieces.slice(at + 1, at + NEAR).some(isMade),
  );
  const part = pieces.findIndex(isMade);
  if (part < 0) return [];
  const count = first >= 0 ? first : pieces.findIndex(isNumber);
  const other = pieces.findIndex((piece, at) => at !== count && isNumber(piece) && hasInstead(pieces, at));
  if (count < 0 || !(other >= 0 || FEWER.has(pieces[part + 1]?.norm ?? ''))) return [];
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return [{ change: 'scope', values: {}, rule: 'scope_by_count', campaigns, from: part, to: part + 1 }];
}

const isMade = (piece: Piece) => isTheme(piece, 'part') && !isNumber(piece);

const hasInstead = (pieces: readonly Piece[], at: number) =>
  (pieces[at - 1]?.norm === 'to' && pieces.slice(0, at).some(({ norm }) => norm === 'from')) ||
  pieces.slice(Math.max(0, at - 3), at).some(({ norm }) => INSTEAD.has(norm));
