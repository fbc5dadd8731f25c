// Short words that lead to a day or a time only where one follows: "eff. 5/3", "post 4", "btw 1 and 3". Elsewhere they
// are what they look like ("post it", "by the way").
import type { Token } from './text.ts';
import { isWhenWord } from './when-words.ts';

interface Lead {
  readonly means: string;
  /** Where given, only after one of these. */
  readonly after?: ReadonlySet<string>;
  /** Only before a figure or one of these. */
  readonly before: (next: Token) => boolean;
}

const ABSENT = new Set(
  'in on login logon join joining back available unavailable reachable contactable out off away offline online leave leaving around here free today tomorrow ooo wfh'.split(
    ' ',
  ),
);
const isFigure = (token: Token) => token.kind === 'number';
const isWhen = (token: Token) => isFigure(token) || isWhenWord(token.norm) || token.norm === 'the';
const HALF: Lead = { means: 'half', before: ({ norm }) => norm === 'day' || norm === 'days' };
/** "Right through Friday". */
const THROUGH: Lead = { means: 'all', before: ({ norm }) => norm === 'through' };
const MIDDAY = new Set(['lunch', 'lunchtime', 'noon', 'midday']);

const WHOM = new Set(['me', 'you', 'us', 'him', 'her', 'them', 'everyone']);

const EFFECTIVE: Lead = { means: 'effective', before: isWhen };
const LEADS: ReadonlyMap<string, readonly Lead[]> = new Map([
  ['eff', [EFFECTIVE]],
  ['wef', [EFFECTIVE]],
  ['right', [THROUGH]],
  ['straight', [THROUGH]],
  ['btw', [{ means: 'between', before: isFigure }]],
  ['4', [{ means: 'for', before: ({ norm }: Token) => WHOM.has(norm) }]],
  ['1/2', [HALF]],
  ['\u00bd', [HALF]],
  [
    'post',
    [
      { means: 'after', before: ({ norm }: Token) => MIDDAY.has(norm) },
      { means: 'after', after: ABSENT, before: isFigure },
    ],
  ],
]);

/** The tokens with such words spelt as what they mean. */
export function respellDateLeads(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => LEADS.has(token.norm))) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1]?.norm === '.' ? tokens[at + 2] : tokens[at + 1];
    const before = tokens[at - 1]?.norm ?? '';
    const lead = LEADS.get(token.norm)?.find(
      (known) => next !== undefined && known.before(next) && (known.after?.has(before) ?? true),
    );
    return lead === undefined ? token : { ...token, norm: lead.means, kind: 'word' };
  });
}
