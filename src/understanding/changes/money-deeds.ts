// Budgets raised or cut: a deed done to money, or to the campaign with a sum or a share beside it.
import type { Figure } from '../amounts.ts';
import { type DeedSite, isWhole, near } from './deed-site.ts';
import { isWord } from './grammar-words.ts';
import type { Piece } from './pieces.ts';
import type { Values } from './reading.ts';

const GENERIC = new Set(
  'go goes went going add adds added adding find finds found finding release releases released unlock unlocked approve approved approves score scored secure secured land landed win won grant granted throw threw chuck chucked get gets got getting give gives gave given giving put puts extend extended jump jumped rise rose risen climb climbed climbs grow grew grown take taken took taking pull pulled knock knocked remove removed lose lost losing drop dropped fall fell fallen withdraw withdrew withdrawn up shave shaved bring brought inject injected pump pumped cap capped lift lifted bump bumped expand expanded'.split(
    ' ',
  ),
);
const TIMES: Readonly<Record<string, number>> = {
  doubl: 100,
  tripl: 200,
  quadrupl: 300,
  halv: -50,
  half: -50,
  'cut in half': -50,
};
const MONEY_WORDS = new Set(
  'budget budgets spend spends adspend billing billings fee fees media money kitty pot retainer investment funding funds'.split(
    ' ',
  ),
);
const MORE = new Set('another extra more additional plus further'.split(' '));
const TOTAL = new Set('total now altogether overall'.split(' '));

const figuresOf = (pieces: readonly Piece[]): Figure[] =>
  pieces.flatMap(({ figure }) => (figure ? [figure] : []));

/** The share that a verb itself says: doubled is 100, halved -50. */
function ownPercent(verb: string): number | undefined {
  const stem = Object.keys(TIMES).find((each) => verb.startsWith(each));
  return stem === undefined ? undefined : TIMES[stem];
}

/** True where the deed changes a budget. */
export const changesMoney = (site: DeedSite): boolean => isTakenOut(site) || changesSum(site);

function changesSum(site: DeedSite): boolean {
  const figures = figuresOf([...site.before, ...site.after]).filter(({ certain }) => certain);
  const told =
    ownPercent(site.verb) !== undefined || figures.length > 0 || fraction(site.after) !== undefined;
  const generic = GENERIC.has(site.verb.split(' ')[0] ?? '');
  if (site.target.pieces.some(({ norm }) => norm === 'po') && figures.length === 0) return false;
  if (site.target.theme === 'money') return !generic || told || near(site, MORE);
  const sum = figures.some(({ kind }) => kind === 'money');
  if (isWhole(site)) return told && (!generic || sum || near(site, MONEY_WORDS)) && !isRelayed(site);
  if (site.target.theme === 'part' || site.target.side === 'after') return false;
  if (isClientShare(site)) return true;
  return figures.length > 0 && (near(site, MONEY_WORDS) || (sum && takesSum(site)));
}

/** "Client trimmed 10%", "they cut us 20%": a share that is of nothing else. */
function isClientShare({ act, target, after }: DeedSite): boolean {
  const subject = target.pieces.at(-1)?.norm ?? '';
  if (act !== 'cut' || !CLIENTS.has(subject)) return false;
  const at = after.findIndex(({ figure }) => figure?.kind === 'percent');
  return at >= 0 && at < 3 && !NOUN_LINKS.has(after[at + 1]?.norm ?? '') && after[at + 1]?.kind !== 'theme';
}
const CLIENTS = new Set(['client', 'they']);

/** "Taking 20% out of Acme", "took a fifth off the Acme budget": a share of the campaign. */
function isTakenOut({ act, after }: DeedSite): boolean {
  const at = after.findIndex(({ figure }) => figure?.kind === 'percent');
  const from = after.slice(at + 2, at + 6);
  return (
    act === 'cut' &&
    at >= 0 &&
    at < 2 &&
    FROM.has(after[at + 1]?.norm ?? '') &&
    from.some((piece) => piece.kind === 'campaign' || piece.themes?.includes('money') === true)
  );
}
const FROM = new Set(['out', 'off', 'from']);
const NOUN_LINKS = new Set(['of', 'from', 'off']);

/** "It took 3k", "we got 40k views": a sum that is no budget needs the campaign as more than a bystander. */
const isRelayed = (site: DeedSite) =>
  site.target.theme === 'pronoun' &&
  site.target.side === 'before' &&
  !near(site, MONEY_WORDS) &&
  !near(site, OURS) &&
  !isLost(site);
/** "We've lost 10k". */
const isLost = ({ verb, after }: DeedSite) =>
  verb.startsWith('los') &&
  after[0]?.figure?.kind === 'money' &&
  (after[1] === undefined || after[1].kind === 'mark' || isWord(after[1].norm, 'preposition'));
const OURS = new Set('us our ours total now more extra another'.split(' '));

/** The sum follows the deed at once: "took 3.000 € away", "found another 5k". */
const takesSum = ({ before, after }: DeedSite) =>
  after.slice(0, 4).some(({ figure }) => figure?.kind === 'money') &&
  (after.some(({ norm }) => norm === 'us' || norm === 'our') ||
    before.some(
      ({ norm, kind }) => norm === 'we' || norm === 'they' || norm === 'client' || kind === 'campaign',
    ));

/** The new total or the share that the words give; a rise or a cut by a sum gives neither. */
export function moneyOf(site: DeedSite): Values {
  const { around } = site;
  const values = moneyWith(around, site.act === 'cut' || isDown(around));
  if (values.amount !== undefined || values.percent !== undefined || isRange(around)) return values;
  if (figuresOf(around).length > 0 && ownPercent(site.verb) === undefined) return {};
  const own = ownPercent(site.verb) ?? fraction(site.after);
  return own === undefined ? {} : { percent: own < 0 || site.act === 'raise' ? own : -own };
}

/** The total or share among these pieces; `less` makes a share negative. */
export function moneyWith(pieces: readonly Piece[], less: boolean): Values {
  const figures = figuresOf(pieces);
  if (isRange(pieces)) return {};
  const total = newTotal(pieces, figures);
  if (total !== undefined) return { amount: total };
  const share = figures.find(({ kind }) => kind === 'percent');
  return share === undefined ? {} : { percent: less ? -share.value : share.value };
}

/** "10 to 15%", "between 40 and 50k", "5-10%": no one figure. */
function isRange(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    if (piece.figure === undefined) return false;
    const joined = pieces[at - 1]?.norm ?? '';
    const before = pieces[at - 2];
    const numbered = before?.kind === 'number' || before?.kind === 'figure' || before?.kind === 'time';
    if (joined === '-' || joined === 'or') return numbered;
    if (joined === 'and') return numbered && pieces.slice(0, at - 2).some(({ norm }) => norm === 'between');
    return joined === 'to' && numbered && before?.kind !== 'figure';
  });
}

const isDown = (pieces: readonly Piece[]) =>
  pieces.some(({ norm, kind }) => kind === 'word' && (norm === 'down' || norm === 'less'));

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 33],
  ['quarter', 25],
  ['fifth', 20],
  ['tenth', 10],
]);

function fraction(pieces: readonly Piece[]): number | undefined {
  return pieces.map(({ norm }) => FRACTIONS.get(norm)).find((value) => value !== undefined);
}

/** "To 95k", "it's 60 grand all up now", "12.500 € in total": the sum that the budget now is. */
export function newTotal(pieces: readonly Piece[], figures: readonly Figure[]): number | undefined {
  const sums = figures.filter(({ kind }) => kind === 'money');
  const scored = sums.map((sum) => ({ sum, score: totalScore(pieces, sum) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, each) => (top === null || each.score >= top.score ? each : top),
    null,
  );
  return best !== null && best.score > 0 ? best.sum.value : undefined;
}

const TO = new Set([
  'has',
  'have',
  'gets',
  'to',
  'at',
  'is',
  '=',
  "'s",
  'now',
  'of',
  'total',
  'be',
  ':',
  'are',
  '→',
  'becomes',
]);

/** How much speaks for a sum to be the new total; negative for one that is added, taken or was before. */
function totalScore(pieces: readonly Piece[], sum: Figure): number {
  const at = pieces.findIndex(({ figure }) => figure === sum);
  const linked = linkBefore(pieces, at);
  const word = (offset: number) => pieces[(offset < 0 ? linked : at) + offset]?.norm ?? '';
  const relative =
    NO_TOTAL_AFTER.has(word(-1)) || MORE.has(word(-1)) || MORE.has(word(1)) || LESS.has(word(1));
  if (relative || (word(-1) === 'of' && NOT_OF.has(word(-2)))) return -1;
  const summed =
    TOTAL.has(word(1)) || TOTAL.has(word(2)) || (word(1) === 'all' && (word(2) === 'up' || word(2) === 'in'));
  return (TO.has(word(-1)) ? 2 : 0) + (summed ? 2 : 0);
}
/** "Is from today 64k", "is as of today 64k": the place that the words before the sum count from. */
function linkBefore(pieces: readonly Piece[], at: number): number {
  if (pieces[at - 1]?.kind !== 'day') return at;
  const lead = pieces.slice(0, at - 1).findLastIndex(({ norm }) => !DAY_LEADS.has(norm));
  return lead + 1;
}
const DAY_LEADS = new Set(['from', 'as', 'of', 'since', 'effective']);
/** "A cut of 5k", "instead of 40k". */
const NOT_OF = new Set(
  'instead cut cuts reduction decrease rise raise increase uplift boost bump extra top addition saving savings trim'.split(
    ' ',
  ),
);
const NO_TOTAL_AFTER = new Set(['by', 'from', '+', 'was', 'not']);
const LESS = new Set(['less', 'fewer', 'off', 'out', 'away']);
