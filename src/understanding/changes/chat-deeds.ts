// Chat in a campaign's own channel that only sounds like a deed: "gotta go", "please stop it", "it came up in the call",
// "just reboot", "it won't happen again".
import type { DeedSite } from './deed-site.ts';
import type { Piece } from './pieces.ts';

const isNamed = ({ kind, themes }: Piece) =>
  kind === 'campaign' || (kind === 'theme' && themes?.[0] !== 'pronoun');
const isDated = ({ day, length }: Piece) => day !== undefined || length !== undefined;
const isVague = ({ target }: DeedSite) =>
  target.theme === 'pronoun' || target.theme === 'none' || target.theme === 'other';

const GOES = /^(?:have|has|had|got|gotta|must|need|needs)(?: to)? go$/; // yes: has to go · no: go live

/** "Gotta go, bye": nobody names what must go. */
const isLeaving = ({ verb, before, after }: DeedSite) =>
  GOES.test(verb) && (!before.some(isNamed) || after[0]?.norm === 'by');

/** "Please stop it": a plea. */
const isPlea = (site: DeedSite) =>
  site.act === 'stop' &&
  site.verb === 'stop' &&
  isVague(site) &&
  ![...site.before, ...site.after].some((piece) => isNamed(piece) || isDated(piece)) &&
  (site.after.filter(({ kind, norm }) => norm !== 'please' && (kind === 'word' || kind === 'theme')).length <=
    1 ||
    site.after.some(({ norm }) => norm === 'being' || norm === 'right'));

const ARISES = /^(?:come|comes|came|coming) up$/; // yes: came up · no: came forward

/** "It came up in the call", "that's pretty advanced". */
const isArising = (site: DeedSite) =>
  site.act === 'advance' &&
  (ARISES.test(site.verb) || site.verb === 'advanced') &&
  isVague(site) &&
  !site.after.some(isDated);

const MACHINES = /^(?:re)?boot|^restart$|^reboot|^freezes$|^disabl|^enabl|^re enabl|^crash/; // yes: rebooted, freezes · no: restarted, freeze

/** "Just reboot", "it freezes when I export": machines, where no day is said. */
const isMachine = (site: DeedSite) =>
  MACHINES.test(site.verb) &&
  isVague(site) &&
  ![...site.before, ...site.after].some((piece) => isDated(piece) || piece.kind === 'campaign');

const SPEAKERS = new Set(['i', 'you']);

/** "I don't want it": not the client. */
const isOwnWish = (site: DeedSite) =>
  site.act === 'cancel' &&
  site.verb.includes('want') &&
  isVague(site) &&
  site.before.some(({ norm }) => SPEAKERS.has(norm));

/** "It won't happen again". */
const isPromise = ({ verb, after }: DeedSite) =>
  verb.includes('happen') && after.some(({ norm }) => norm === 'again');

/** "Fire.": praise. */
const isCry = ({ verb, before, after }: DeedSite) => verb === 'fire' && before.length + after.length === 0;

/** "The /bin folder". */
const isPath = ({ before }: DeedSite) => before.at(-1)?.norm === '/' || before.at(-1)?.norm === '.';

/** "Can it be moved?", "no more so than before": words that go on. */
const isGoingOn = ({ verb, act, after }: DeedSite) =>
  act === 'cancel' &&
  (verb === 'can it' || verb === 'no more') &&
  after[0]?.kind === 'word' &&
  !after.slice(0, 3).some(isNamed);

const AUXILIARY_OF = new Set(['you', 'we', 'they', 'i', 'not', 'n']);

/** "Don't touch the list", "do you have": an auxiliary. */
const isAuxiliary = ({ verb, after }: DeedSite) => verb === 'do' && AUXILIARY_OF.has(after[0]?.norm ?? '');

/** "Hold up, I am reading", "fire up the projector". */
const isFiller = ({ verb, before, after }: DeedSite) =>
  (verb === 'hold up' && before.length === 0 && !after.some(isDated)) ||
  (verb === 'fire' && after[0]?.norm === 'up');

const SHUTS = /^(?:shut|turn|stop|stall|power)s(?: down| off)?$/; // yes: shuts down · no: stopped

/** "It shuts down when I export". */
const isShutting = (site: DeedSite) =>
  SHUTS.test(site.verb) && isVague(site) && ![...site.before, ...site.after].some(isDated);

/** "Talent dropped out": of people who were hired. */
const isDroppingOut = ({ verb, after, target }: DeedSite) =>
  verb.startsWith('drop') &&
  after[0]?.norm === 'out' &&
  target.side === 'before' &&
  target.theme !== 'campaign';

const PAGES = new Set(['slide', 'frame', 'page', 'scene', 'chapter', 'shot', 'lights', 'station', 'border']);
const AT = new Set(['on', 'at']);

/** "Paused on slide 12", "stopped at the lights". */
const isOnPage = ({ act, after }: DeedSite) =>
  act === 'stop' && AT.has(after[0]?.norm ?? '') && after.slice(1, 3).some(({ norm }) => PAGES.has(norm));

const OFFLINE = /^tak(?:e|es|ing) .*offline$|^tak(?:e|es|ing) offline$/; // yes: taking this offline · no: took it offline

/** "Let's take this offline", "parking that for now": a talk, where nothing else is said. */
const isTalkPut = ({ act, verb, target, after, before }: DeedSite) =>
  act === 'stop' &&
  target.theme === 'pronoun' &&
  ((OFFLINE.test(verb) && (after[0] === undefined || after[0].kind === 'mark')) ||
    (verb === 'parking' && before.length === 0 && target.pieces[0]?.norm === 'that'));

/** "Push it live when ready". */
const isMadeLive = ({ act, target }: DeedSite) =>
  act === 'move' && target.side === 'after' && target.pieces.at(-1)?.norm === 'live';

const PLAYED = new Set(['quiz', 'game']);

const LOSES = /^los/; // yes: lost · no: dropped

/** "Lost the quiz". */
const isPlayed = ({ verb, after }: DeedSite) =>
  LOSES.test(verb) && after.slice(0, 3).some(({ norm }) => PLAYED.has(norm));

/** "Acme is up for an award", "Acme is up next". */
const isUpFor = ({ verb, after }: DeedSite) => verb === 'up' && UP_ELSE.has(after[0]?.norm ?? '');
const UP_ELSE = new Set(['for', 'next', 'first', 'to', 'against', 'after', 'there']);

const QUOTED = new Set(['quote', 'quotes', 'estimate', 'cost', 'costs', 'invoice', 'bill']);

/** "The quote came in at 12k": what somebody asks, no budget. */
const isQuoted = ({ verb, target }: DeedSite) =>
  verb.endsWith('in at') && target.pieces.some(({ norm }) => QUOTED.has(norm));

const OTHER_DATES = new Set(
  'award awards entry entries nomination nominations timesheet timesheets expenses expense payday tender registration visa exam training survey competition'.split(
    ' ',
  ),
);
const DATED: ReadonlySet<string> = new Set(['move', 'delay', 'advance', 'extend', 'schedule']);

/** "The awards deadline moved", "entry deadline extended". */
const isOtherDate = ({ act, target, before }: DeedSite) =>
  (DATED.has(act) || target.theme === 'date') &&
  !target.pieces.some(({ kind }) => kind === 'campaign') &&
  [...target.pieces, ...before].some(({ norm, kind }) => kind !== 'campaign' && OTHER_DATES.has(norm));

/** "Then on Acme amends": the work, not the deed. */
const isNounOfWork = ({ verb, after, before }: DeedSite) =>
  verb === 'amends' &&
  before.at(-1)?.kind === 'campaign' &&
  (after[0] === undefined || after[0].kind === 'mark');

const THEIRS = new Set(['their', 'client', 'clients']);
const OWNED = new Set(
  'app van vans site website office building profile page shop store lobby reception lorry truck'.split(' '),
);

/** "They changed the logo on their app": theirs to change. */
const isOnTheirs = ({ act, after }: DeedSite) =>
  act === 'change' &&
  after.some(
    ({ norm }, at) =>
      norm === 'on' &&
      after.slice(at + 1, at + 3).some((piece) => THEIRS.has(piece.norm)) &&
      after.slice(at + 2, at + 5).some((piece) => OWNED.has(piece.norm)),
  );

const PLACEHOLDERS = new Set(['holding', 'placeholder']);

/** "The holding page is live". */
const isPlaceholder = ({ act, target }: DeedSite) =>
  act === 'launch' && target.pieces.some(({ norm }) => PLACEHOLDERS.has(norm));

const SELF = new Set(['me', 'my', 'your', 'yourself', 'yourselves', 'you']);

/** "Please add me to the list": a person, or what is theirs. */
const isOfSelf = ({ act, after }: DeedSite) =>
  act === 'add' &&
  (SELF.has(after[0]?.norm ?? '') || (after[0]?.norm === 'please' && SELF.has(after[1]?.norm ?? '')));

const BROKEN = new Set([
  'failed',
  'crashed',
  'export',
  'render',
  'upload',
  'laptop',
  'server',
  'mac',
  'router',
]);

/** "Export failed, restarting". */
const isRerun = ({ act, sentence, target }: DeedSite) =>
  act === 'resume' &&
  target.theme !== 'campaign' &&
  sentence.pieces.some(({ norm, kind }) => kind !== 'campaign' && BROKEN.has(norm));

const BIDS = new Set(['bid', 'bids', 'frequency', 'cpc', 'cpm', 'cpa']);

/** "The bid cap raised to 1.20". */
const isOfBids = ({ act, target }: DeedSite) =>
  (act === 'raise' || act === 'cut') && target.pieces.some(({ norm }) => BIDS.has(norm));

const SELLERS = new Set(['publisher', 'platform', 'station', 'network', 'vendor', 'venue']);

/** "Pulled by the publisher". */
const isBySeller = ({ act, after }: DeedSite) =>
  (act === 'drop' || act === 'cancel') &&
  after[0]?.norm === 'by' &&
  after.slice(1, 3).some(({ norm }) => SELLERS.has(norm));

/** Tests of chat. */
export const CHAT_TESTS: readonly ((site: DeedSite) => boolean)[] = [
  isLeaving,
  isPlea,
  isArising,
  isMachine,
  isOwnWish,
  isPromise,
  isCry,
  isPath,
  isGoingOn,
  isAuxiliary,
  isFiller,
  isShutting,
  isDroppingOut,
  isOnPage,
  isTalkPut,
  isMadeLive,
  isPlayed,
  isUpFor,
  isQuoted,
  isOtherDate,
  isNounOfWork,
  isOnTheirs,
  isPlaceholder,
  isOfSelf,
  isRerun,
  isOfBids,
  isBySeller,
];
