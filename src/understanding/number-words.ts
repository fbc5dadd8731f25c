// Small numbers as words, for lengths and times.
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const OTHERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  couple: 2,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** A pattern's alternatives for counts written as words. */
export const COUNT_WORDS = `${[...WORDS].reverse().join('|')}|thirty|forty|fifty|sixty|ninety`;

/** The number that a word or figure stands for, or null. */
export function countOf(text: string): number | null {
  const index = WORDS.indexOf(text);
  if (index >= 0) return index;
  if (Object.hasOwn(OTHERS, text)) return OTHERS[text] ?? null;
  const value = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(value) ? value : null;
}
