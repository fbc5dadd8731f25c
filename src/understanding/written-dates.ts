// Dates that are written in one piece but say several things: "7/8/9 Dec" is a list of three, "wk50" a week and its number.
import { isMonthWord } from './date-rule.ts';
import type { Token } from './text.ts';

const SLASHED_DATES = /^\d{1,2}(?:\/\d{1,2})+$/; // yes: 7/8/9 · no: 7/8k
const SLASHED_ORDINALS = /^\d{1,2}(?:st|nd|rd|th)(?:\/\d{1,2}(?:st|nd|rd|th))+$/; // yes: 26th/27th · no: 26/27
const WEEK_NUMBER = /^(?:wk|kw|cw|week)(\d{1,2})$/; // yes: wk50 · no: wkd
const ENDS_IN_FIGURE = /\d$/; // yes: wk50, 7/8 · no: 7th
const FIGURES = /\d+[a-z]*|\//gi; // yes: 7, 26th, / · no: Dec

/** The tokens with such dates taken apart. */
export function splitWrittenDates(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ norm }) => ENDS_IN_FIGURE.test(norm) || SLASHED_ORDINALS.test(norm)))
    return [...tokens];
  return tokens.flatMap((token, at) => {
    if (token.kind === 'word') return splitWeek(token);
    const besideMonth = [tokens[at - 1], tokens[at + 1]].some((next) => next && isMonthWord(next.norm));
    const list = SLASHED_ORDINALS.test(token.norm) || (besideMonth && SLASHED_DATES.test(token.norm));
    return token.kind === 'number' && list ? splitList(token) : [token];
  });
}

function splitWeek(token: Token): Token[] {
  const number = WEEK_NUMBER.exec(token.norm)?.[1];
  if (number === undefined) return [token];
  const middle = token.end - number.length;
  const word = token.text.slice(0, -number.length);
  return [
    { ...token, text: word, norm: 'week', end: middle },
    { text: number, norm: number, start: middle, end: token.end, kind: 'number' },
  ];
}

function splitList(token: Token): Token[] {
  return [...token.text.matchAll(FIGURES)].map(({ 0: text, index }) => ({
    text,
    norm: text.toLowerCase(),
    start: token.start + index,
    end: token.start + index + text.length,
    kind: text === '/' ? 'punctuation' : 'number',
  }));
}
