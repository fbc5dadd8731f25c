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
];
