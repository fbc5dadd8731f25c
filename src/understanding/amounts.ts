// Sums of money and percentages in a run of tokens: "$45k", "12.500 €", "60 grand", "R$ 80.000", "15 per cent".
import type { Token, TokenRange } from './text.ts';

/** A sum or a share, as written. */
export interface Figure extends TokenRange {
  readonly kind: 'money' | 'percent';
  readonly value: number;
  /** True where a currency, "grand" or a multiplier says that it is money; a bare "45000" may be anything. */
  readonly certain: boolean;
}

const CURRENCY_MARKS = new Set(['$', '£', '€', '¥', '₹', 'rs', 'inr', 'usd', 'eur', 'gbp', 'aud', 'sgd']);
const CURRENCY_WORDS = new Set(
  'euro euros eur usd gbp aud cad sgd brl reais dollar dollars pound pounds quid bucks chf sek nok dkk inr rupees lakh yen kroner kronor krona'.split(
    ' ',
  ),
);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    grand: 1e3,
    thousand: 1e3,
    m: 1e6,
    mil: 1e6,
    mill: 1e6,
    mio: 1e6,
    million: 1e6,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    l: 1e5,
    cr: 1e7,
    crore: 1e7,
    crores: 1e7,
    bn: 1e9,
  }),
);
const PERCENT_WORDS = new Set(['%', 'percent', 'pct', 'percentage']);
const NUMERAL = /^(\d[\d.,]*)([a-z]*)$/; // yes: 12.500, 45k, 2,1 · no: 14:30
const GROUPED = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/; // yes: 12.500, 80,00,000 · no: 12.5
const CENTS = /^(\d{1,3}(?:,\d{3})+)\.\d{2}$/; // yes: 60,000.00 · no: 60.00
const GROUP_MARKS = /[.,]/g; // yes: the full stop of 12.500
const THREE_DIGITS = /^\d{3}$/; // yes: 000 · no: 15

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ten: 10,
    fifteen: 15,
    twenty: 20,
    twentyfive: 25,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    five: 5,
    two: 2,
    three: 3,
    four: 4,
    eight: 8,
    twelve: 12,
  }),
);

/** The number that the digits say: a mark before exactly three digits groups, any other is a decimal point. */
function numberOf(digits: string): number {
  const whole = CENTS.exec(digits)?.[1];
  if (whole !== undefined) return Number(whole.replace(GROUP_MARKS, ''));
  return GROUPED.test(digits) ? Number(digits.replace(GROUP_MARKS, '')) : Number(digits.replace(',', '.'));
}

interface Numeral {
  readonly value: number;
  readonly unit: string;
  readonly end: number;
}

/** The numeral at a token, with a following group of three digits ("35 000"). */
function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const value = NUMBER_WORDS.get(token.norm);
    return value === undefined ? null : { value, unit: '', end: at + 1 };
  }
  const match = token.kind === 'number' ? NUMERAL.exec(token.norm) : null;
  if (match === null) return null;
  const [, digits = '', unit = ''] = match;
  const next = tokens[at + 1];
  if (unit === '' && digits.length <= 3 && next?.kind === 'number' && THREE_DIGITS.test(next.norm)) {
    return { value: numberOf(digits) * 1000 + Number(next.norm), unit, end: at + 2 };
  }
  return { value: numberOf(digits), unit, end: at + 1 };
}

function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const marked = CURRENCY_MARKS.has(tokens[at]?.norm ?? '');
  const numeral = numeralAt(tokens, marked ? at + 1 : at);
  if (numeral === null || Number.isNaN(numeral.value)) return null;
  const after = tokens[numeral.end]?.norm ?? '';
  if (PERCENT_WORDS.has(numeral.unit)) return percent(numeral.value, at, numeral.end);
  if (PERCENT_WORDS.has(after)) return percent(numeral.value, at, numeral.end + 1);
  if (after === 'per' && tokens[numeral.end + 1]?.norm === 'cent')
    return percent(numeral.value, at, numeral.end + 2);
  return money(tokens, numeral, at, marked);
}

const percent = (value: number, start: number, end: number): Figure => ({
  kind: 'percent',
  value,
  certain: true,
  start,
  end,
});

interface Unit {
  readonly times: number;
  readonly end: number;
  /** "k", "grand": said to be thousands. */
  readonly said: boolean;
}

/** What stands after the numeral multiplies it; null where its letters are no multiplier ("6pm"). */
function unitOf(tokens: readonly Token[], { unit, end }: Numeral): Unit | null {
  const inside = unit === '' ? undefined : MULTIPLIERS.get(unit);
  if (unit !== '' && inside === undefined) return null;
  const next = MULTIPLIERS.get(tokens[end]?.norm ?? '');
  if (inside !== undefined || next === undefined)
    return { times: inside ?? 1, end, said: inside !== undefined };
  return { times: next, end: end + 1, said: true };
}

const isCurrency = (token: Token | undefined) =>
  CURRENCY_WORDS.has(token?.norm ?? '') || CURRENCY_MARKS.has(token?.norm ?? '');

function money(tokens: readonly Token[], numeral: Numeral, start: number, marked: boolean): Figure | null {
  const unit = unitOf(tokens, numeral);
  if (unit === null) return null;
  const value = numeral.value * unit.times;
  const named = isCurrency(tokens[unit.end]);
  const certain = marked || named || (unit.said && !isCounted(tokens[unit.end]));
  if (!certain && (value < 1000 || tokens[start]?.kind === 'word')) return null;
  return { kind: 'money', value: Math.round(value), certain, start, end: named ? unit.end + 1 : unit.end };
}

/** "40k subscribers" counts something else than money. */
const isCounted = (next: Token | undefined) => next?.kind === 'word' && COUNTED.has(next.norm);
const COUNTED = new Set(
  'subscribers followers views impressions clicks people visitors visits downloads likes users leads orders units copies words installs sessions listeners streams emails contacts members fans sends hits plays signups shares comments reach tickets seats steps miles km followers customers households students accounts records rows'.split(
    ' ',
  ),
);

/** The sums and percentages of a range, in order. */
export function findFigures(tokens: readonly Token[], range: TokenRange): Figure[] {
  const figures: Figure[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const figure = figureAt(tokens, at);
    if (figure === null || figure.end > range.end) continue;
    figures.push(figure);
    at = figure.end - 1;
  }
  return figures;
}
