// Another audience told by whom the client would speak to: "the client now wants to talk to students rather than families".
import type { Becoming } from './becomes.ts';
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import { isStaff, isStranger } from './posts.ts';
import type { Sentence } from './reading.ts';

const words = (list: string) => new Set(list.split(' '));

const SPEAKS = words(
  'talk talking talks speak speaking speaks appeal appealing appeals aim aimed aiming target targeting targets reach reaching go going',
);
const TO = words('to at for after');
const CLIENT = words('client clients they customer');
const WANTS = words('wants want now should decided would asked');
const NOBODYS = words('legal us you me him her them design studio production finance accounts media press');
const REACH = 7;

/** The audience changed where one is named instead of another. */
export function audienceInstead({ pieces }: Sentence): Becoming | null {
  const at = pieces.findIndex((_, place) => isAimedAt(pieces, place));
  if (at < 0 || pieces.some(isStaff)) return null;
  const before = pieces.slice(0, at);
  const byClient =
    before.some(({ norm, kind }) => kind === 'campaign' || CLIENT.has(norm)) &&
    before.some(({ norm }) => WANTS.has(norm));
  if (!byClient) return null;
  return { change: 'brief', values: {}, rule: 'brief_audience', campaigns: [], from: at, to: at + 1 };
}

/** "Talk to students rather than families", "target gamers, not parents": both are many, and nobody by name. */
function isAimedAt(pieces: readonly Piece[], at: number): boolean {
  if (!SPEAKS.has(pieces[at]?.norm ?? '')) return false;
  const rest = pieces.slice(at + 1, at + 1 + REACH);
  const instead = rest.findIndex(
    ({ norm }, place) =>
      (norm === 'rather' && rest[place + 1]?.norm === 'than') ||
      (norm === 'instead' && rest[place + 1]?.norm === 'of') ||
      norm === 'not',
  );
  if (instead < 1) return false;
  const skip = rest[instead]?.norm === 'not' ? 1 : 2;
  return isMany(rest, 0, instead) && isMany(rest, instead + skip, REACH);
}

const PLURAL = /^(?:[a-z-]{3,}s|people|women|men|children|over|under)$/; // yes: families · no: Tom

function isMany(rest: readonly Piece[], from: number, to: number): boolean {
  const run = rest.slice(from, to).filter(({ norm }) => !TO.has(norm));
  if (run.some((piece, place) => isStranger(run, place) || NOBODYS.has(piece.norm) || piece.kind === 'day'))
    return false;
  return run.some(
    (piece) =>
      PLURAL.test(piece.norm) &&
      !isWord(piece.norm, 'be') &&
      !isTheme(piece, 'part', 'date', 'money', 'pronoun'),
  );
}
