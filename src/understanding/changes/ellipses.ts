// What is told of one campaign and, in a few words, of another: "same for Globex", "ditto Solar", "so is Acme",
// "Globex too", "Acme isn't paused, Globex is", "Acme to the 12th, Globex to the 19th".
import { isWord } from './grammar-words.ts';
import { moneyWith } from './money-deeds.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Draft, Sentence, Values } from './reading.ts';
import { movedTo } from './when-moved.ts';

/** A draft, and whether its own sentence denies it ("Acme isn't paused"). */
export interface Said {
  readonly draft: Draft;
  readonly denied: boolean;
}

const LIKE = new Set('same ditto likewise similarly idem'.split(' '));
const ALSO = new Set('too also ditto likewise same similarly well'.split(' '));
const AFTER_LIKE = new Set('goes go again story thing deal here for with on at to is the and'.split(' '));
const BREAKS = new Set(['but', 'and', 'so', 'while', 'whereas', 'though', 'plus']);
const VALUE_LINKS = new Set(['to', 'by', 'at', ':', '→', 'now', 'is', "'s", 'on', 'for', '-', '+', 'the']);
const ASIDE = new Set(['(', ')', '.', '!', '"']);

/** Words between two breaks, and what broke before them. */
interface Fragment {
  readonly pieces: readonly Piece[];
  readonly broke: string;
}

/** Drafts that short words after other drafts repeat for another campaign. */
export function repeated(sentences: readonly Sentence[], said: readonly Said[]): Draft[] {
  return sentences.flatMap((sentence, place) => {
    if (sentence.pieces.at(-1)?.norm === '?') return [];
    return fragmentsOf(sentence.pieces).flatMap((fragment) => {
      const before = antecedent(fragment, sentence, sentences[place - 1], said);
      return before === undefined ? [] : repeatedIn(fragment, sentence, before);
    });
  });
}

/** What was said last before the fragment, in its sentence or the one before. */
function antecedent(
  { pieces }: Fragment,
  sentence: Sentence,
  previous: Sentence | undefined,
  said: readonly Said[],
): Said | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = said.some(({ draft }) => draft.start >= first.start && draft.start < last.end);
  if (own) return undefined;
  return said.findLast(
    ({ draft }) => draft.start < first.start && (draft.sentence === sentence || draft.sentence === previous),
  );
}

function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  const fragments: Fragment[] = [];
  let run: Piece[] = [];
  let broke = '';
  const close = (mark: string) => {
    if (run.length > 0) fragments.push({ pieces: run, broke });
    run = [];
    broke = mark;
  };
  pieces.forEach((piece, at) => {
    if (isBreak(pieces, at)) close(piece.norm);
    else run.push(piece);
  });
  close('');
  return fragments;
}

function isBreak(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece;
  const names = pieces[at - 1]?.kind === 'campaign' && pieces[at + 1]?.kind === 'campaign';
  if (piece.kind === 'mark') return !(names && LISTING.has(piece.norm)) && SPLITS.has(piece.norm);
  const next = pieces[at + 1]?.norm ?? '';
  if (piece.kind !== 'word') return false;
  return TOGETHER.get(piece.norm) === next || (BREAKS.has(piece.norm) && !names);
}
/** "As well as Globex", "along with Globex". */
const TOGETHER = new Map([
  ['well', 'as'],
  ['along', 'with'],
]);
const SPLITS = new Set([',', '(', ')', '|', '.', '!', '•']);
const LISTING = new Set([',', '/', '&', '+']);

function repeatedIn({ pieces, broke }: Fragment, sentence: Sentence, { draft, denied }: Said): Draft[] {
  const words = pieces.filter(
    (piece) => !ASIDE.has(piece.norm) && !(piece.kind === 'word' && isWord(piece.norm, 'filler')),
  );
  const first = words.findIndex(({ kind }) => kind === 'campaign');
  if (first < 0) return [];
  const end = namesEnd(words, first);
  const campaigns = words.slice(first, end).flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  if (campaigns.some((ids) => draft.campaigns.some((known) => known.join() === ids.join()))) return [];
  const before = words.slice(0, first);
  const after = words.slice(words[end]?.norm === "'s" && !isVerb(words[end + 1]?.norm ?? '') ? end + 1 : end);
  const values = denied
    ? isAffirmed(before, after, draft)
    : (isLikened(before, after, broke) && draft.values) || gapped(before, after, draft);
  const at = words[first] as Piece;
  return values
    ? [{ ...draft, values, campaigns, sentence, rule: 'repeated', start: at.start, end: at.end }]
    : [];
}

function namesEnd(words: readonly Piece[], first: number): number {
  let end = first + 1;
  while (
    words[end + 1]?.kind === 'campaign' &&
    (words[end]?.kind === 'mark' || isWord(words[end]?.norm ?? '', 'and'))
  )
    end += 2;
  return end;
}

/** "Same for", "ditto", "so is"; or after it "too", "as well", "likewise". */
function isLikened(before: readonly Piece[], after: readonly Piece[], broke: string): boolean {
  const only = after.every(({ norm }) => isAdded(norm));
  const opened = before[0]?.norm ?? '';
  if (LIKE.has(opened)) return before.slice(1).every(({ norm }) => AFTER_LIKE.has(norm)) && only;
  if (broke === 'so') return before.length === 1 && isVerb(opened) && after.length === 0;
  if (TOGETHER.get(broke) === opened && before.length === 1) return after.length === 0;
  if (before.length > 0) return false;
  return only && after.some(({ norm }) => ALSO.has(norm));
}

const isVerb = (norm: string) =>
  isWord(norm, 'be') || isWord(norm, 'have') || norm === 'does' || norm === 'did';
const isAdded = (norm: string) => ALSO.has(norm) || norm === 'as' || norm === 'the' || isVerb(norm);

/** "…, Globex is", "… but Globex has, to 22 March": what was denied of one is true of the other. */
function isAffirmed(before: readonly Piece[], after: readonly Piece[], draft: Draft): Values | null {
  if (before.length > 0 || !isVerb(after[0]?.norm ?? '') || after[1]?.norm === 'not') return null;
  const rest = after.slice(1).filter(({ kind }) => kind !== 'mark');
  if (rest.some((piece) => piece.kind === 'theme' || piece.deed === true)) return null;
  if (rest.length === 0) return {};
  const values = draft.change === 'deadline' ? movedTo(rest, false, undefined) : {};
  return Object.keys(values).length > 0 ? values : null;
}

/** "Globex to the 19th", "Globex two", "Globex 45k": only the value is said again. */
function gapped(before: readonly Piece[], after: readonly Piece[], draft: Draft): Values | null {
  const rest = after.filter((piece) => !isTheme(piece, 'date', 'money') && piece.norm !== "'s");
  if (before.length > 0 || rest.length === 0 || rest.length > 3) return null;
  const [value, ...others] = rest.filter(({ norm }) => !VALUE_LINKS.has(norm));
  if (value === undefined || others.length > 0) return null;
  if (draft.change === 'budget')
    return value.figure ? moneyWith(rest, (draft.values.percent ?? 0) < 0) : null;
  if (draft.change !== 'deadline') return null;
  const sooner = (draft.values.shiftDays ?? 0) < 0;
  const values = movedTo(rest, sooner, undefined);
  if (Object.keys(values).length > 0) return values;
  return inSameUnit(value, draft);
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** "Acme slips a week, Globex two". */
function inSameUnit({ norm }: Piece, { sentence, values }: Draft): Values | null {
  const count = COUNTS.get(norm);
  const length = sentence.pieces.find((piece) => piece.length !== undefined)?.length;
  if (count === undefined || length === undefined || values.shiftDays === undefined) return null;
  return { shiftDays: (values.shiftDays / length.count) * count };
}
