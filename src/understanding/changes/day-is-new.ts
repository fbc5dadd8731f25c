// A new date said before its noun: "18 Jan is the new date for Acme", "the 5th is now the deadline".
import type { Becoming } from './becomes.ts';
import { isWord } from './grammar-words.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';
import { movedTo } from './when-moved.ts';

/** The day that a sentence says to be the new one, if it begins with it. */
export function dayIsNew({ pieces }: Sentence): Becoming | null {
  const only = dayNow(pieces);
  if (only !== null) return only;
  const at = pieces.findIndex((piece) => isTheme(piece, 'date'));
  const day = pieces.findIndex(({ kind }) => kind === 'day');
  if (day < 0 || at < day + 2 || !isSaidOf(pieces.slice(day + 1, at), pieces[at])) return null;
  const values = movedTo(pieces.slice(day, day + 1), false, undefined);
  if (values.newDate === undefined) return null;
  const campaigns = pieces.flatMap(({ campaigns: ids }) => (ids ? [ids] : [])).slice(0, 1);
  return { change: 'deadline', values, rule: 'deadline_day_is_new', campaigns, from: day, to: at + 1 };
}

/** "22nd now", "now 14 Dec": a date that is more than a weekday, and nothing else. */
function dayNow(pieces: readonly Piece[]): Becoming | null {
  const said = pieces.filter(({ kind, norm }) => kind !== 'mark' && !isWord(norm, 'filler'));
  const [day, now] = said[0]?.norm === 'now' ? [said[1], said[0]] : said;
  if (said.length !== 2 || day?.day?.grain !== 'day' || day.day.bareWeekday !== undefined) return null;
  if (now?.norm !== 'now' && now?.norm !== 'instead') return null;
  const values = movedTo([day], false, undefined);
  const at = pieces.indexOf(day);
  if (values.newDate === undefined) return null;
  return { change: 'deadline', values, rule: 'deadline_day_now', campaigns: [], from: at, to: at + 1 };
}

/** Between the day and the noun: a form of "be", and a word that makes it new. */
const isSaidOf = (between: readonly Piece[], noun: Piece | undefined) =>
  between.every(
    (piece) =>
      piece.kind === 'campaign' ||
      piece.norm === 'new' ||
      piece.norm === "'s" ||
      BESIDE.some((name) => isWord(piece.norm, name)),
  ) &&
  between.some(({ norm }) => isWord(norm, 'be')) &&
  [...between, noun].some((piece) => piece?.norm === 'new' || piece?.norm === 'now');
const BESIDE = ['be', 'determiner', 'adverb', 'modal'] as const;
