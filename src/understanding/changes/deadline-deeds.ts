// Deadlines that a deed moves: "pushed to the 12th", "slips a week", "brought forward", "goes out a fortnight later".

import { isCoarse } from './beside.ts';
import { type DeedSite, isBare, isElliptic, isNamedWhole, isOwnWork, isWhole, near } from './deed-site.ts';
import { isGathering } from './gatherings.ts';
import { isFromTo } from './moved-spans.ts';
import type { Values } from './reading.ts';
import { COMPARED, isRescheduled } from './scheduled.ts';
import { isEarlier, lastOf, movedTo } from './when-moved.ts';

const GENERIC = new Set(
  'go goes went going gone take takes took taken taking update updates updated updating change changes changed changing swap swaps swapped swapping switch switched switches switching pass passes passed passing come comes came coming pull pulls pulled pulling bring brings brought bringing set sets setting transfer transferred jump jumps jumped jumping kick kicked kicks kicking knock knocked carry carried drag dragged drift drifted drifting'.split(
    ' ',
  ),
);
const DIRECTIONS = new Set('later earlier sooner back out forward up down right bit little'.split(' '));
const hasDay = ({ after }: DeedSite) => after.some(({ day }) => day !== undefined);
const TOWARDS = new Set(['to', 'until', 'till', 'into', 'for']);
/** "To the 12th", "until after the 3rd": the day is where it goes. */
const goesToDay = ({ after }: DeedSite) =>
  after.some(
    (piece, at) =>
      isFromTo(piece) ||
      (piece.day !== undefined &&
        (piece.words?.[0] === 'into' ||
          after.slice(Math.max(0, at - 3), at).some(({ norm }) => TOWARDS.has(norm)))),
  );
const hasLength = ({ after, before }: DeedSite) =>
  [...after, ...before].some(({ length }) => isDays(length?.unit));
const isDays = (unit: string | undefined) => unit !== undefined && unit !== 'minute' && unit !== 'hour';
const onlyTime = ({ after }: DeedSite) =>
  after.some(({ kind }) => kind === 'time') && !after.some(({ day }) => day !== undefined);

/** True where the deed moves a deadline; each act asks for its own company. */
export function movesDeadline(site: DeedSite, deadline: string | undefined): boolean {
  if (onlyTime(site) || isOfSum(site)) return false;
  if (site.act !== 'schedule' && site.act !== 'extend' && isDelivery(site)) return true;
  switch (site.act) {
    case 'advance':
      return (
        isOfDate(site) || (isElliptic(site) && (hasLength(site) || (goesToDay(site) && !isArisen(site))))
      );
    case 'delay':
      return isDelayed(site);
    case 'extend':
      return isExtended(site);
    case 'schedule':
      return isRescheduled(site, deadline);
    default:
      return isMoved(site, deadline);
  }
}

/** "Banners moved to Thursday", "the edit slips a day": what is handed over on a day goes to another. */
function isDelivery(site: DeedSite): boolean {
  const { theme, pieces } = site.target;
  if (theme !== 'part' && theme !== 'brief' && theme !== 'output') return false;
  const generic = GENERIC.has(site.verb.split(' ')[0] ?? '');
  if (generic || isOwnWork(site) || pieces.some(isGathering)) return false;
  const next = site.after.find(({ norm }) => !SKIPPED.has(norm));
  return goesToDay(site) || (hasLength(site) && next?.length !== undefined);
}

const SKIPPED = new Set('by back out a another about around right forward up'.split(' '));

const isOfDate = (site: DeedSite) => isWhole(site) || site.target.theme === 'date';

function isDelayed(site: DeedSite): boolean {
  if (slipsInto(site)) return true;
  if (isElliptic(site)) return !LATE.has(site.verb);
  if (isOfOwn(site)) return false;
  return site.frame === 'state' ? isLate(site) : isOfDate(site);
}

function isExtended(site: DeedSite): boolean {
  const granted = site.verb.endsWith('extension') && (hasDay(site) || hasLength(site));
  if (site.frame === 'whole' || granted)
    return (granted || hasDay(site)) && !isOwnWork(site) && !isNeedOfOther(site);
  return site.target.theme === 'date' || (isWhole(site) && (hasDay(site) || hasLength(site)));
}

const NEEDS = /^(?:need|ask)/; // yes: needs until · no: got until

/** "Translator needs until Friday": not the client, nor the whole of us. */
const isNeedOfOther = ({ verb, before }: DeedSite) =>
  NEEDS.test(verb) && !before.some(({ norm, kind }) => kind === 'campaign' || CLIENT.has(norm));

const isArisen = ({ verb }: DeedSite) => verb.startsWith('come') || verb.startsWith('came');

/** "Slipping into January": nothing said before it. */
const slipsInto = ({ verb, target, before, after }: DeedSite) =>
  verb.startsWith('slip') &&
  target.side === 'nowhere' &&
  before.every(isBare) &&
  (after[0]?.norm === 'into' || after[0]?.norm === 'to') &&
  [after[0], after[1]].some((piece) => piece !== undefined && isCoarse(piece));

const OWN = new Set(['their', 'his', 'her', 'my', 'our', 'your']);

/** "Acme delayed their payment": an object that no table knows. */
const isOfOwn = ({ target, after }: DeedSite) => target.side === 'before' && OWN.has(after[0]?.norm ?? '');

/** "Is going to be a bit late", "will be late". */
const isToBe = ({ before }: DeedSite) => before.some(({ norm }) => norm === 'will' || norm === 'going');

const LATE = new Set(['late', 'behind', 'overdue', 'running late']);

/** "We've been pushed a week". */
const isPassive = ({ before }: DeedSite) => PASSIVE.has(before.at(-1)?.norm ?? '');
const PASSIVE = new Set(['been', 'being', 'got', 'getting', 'get']);

/** "They'd like to push to the 4th": the client moves what goes without saying. */
const isClient = ({ target, before }: DeedSite) =>
  (target.pieces.length > 0 ? target.pieces.slice(-1) : before).some(({ norm }) => CLIENT.has(norm));
const CLIENT = new Set(['they', 'client', 'clients', 'customer', 'we']);

function isLate(site: DeedSite): boolean {
  return (
    (isNamedWhole(site) || site.target.theme === 'date') &&
    (hasLength(site) ||
      site.verb.includes('schedule') ||
      site.verb === 'delayed' ||
      site.verb === 'postponed' ||
      isToBe(site))
  );
}

const MAKES = new Set(
  'make it|make this|prefer|prefers|preferred|settled on|agreed on|agreed to|agree to|agreeing to|go with|going with|gone with|went with|go for|going for|went for|settle on|agree on|settling on'.split(
    '|',
  ),
);

const isOfSum = (site: DeedSite) =>
  site.after.slice(0, 2).some(({ figure }) => figure?.kind === 'money') ||
  (site.after.some(({ figure }) => figure) && !hasDay(site) && !hasLength(site));

const FAILS = /^not .*(?:make|hit|meet)$/; // yes: not going to hit · no: make it

/** "We're not going to hit the 18th": the known date. */
const isKnownNext = ({ after }: DeedSite, deadline: string | undefined) =>
  deadline !== undefined && after[0] !== undefined && lastOf(after[0]) === deadline;

const ACCEPTS =
  /^(?:fine|ok|okay|happy|good|cool|alright|down) with$|^ask(?:s|ed|ing)? for$|^(?:float|suggest|propos)\w+$/; // yes: fine with · no: deal with

/** "They are fine with the 18th": the client, and a date that is not the known one. */
function isAccepted({ before, after, sentence }: DeedSite, deadline: string | undefined): boolean {
  const client = before.findLast(
    ({ kind, norm }) => kind === 'campaign' || kind === 'person' || CLIENT.has(norm),
  );
  const day = after[0]?.day;
  if (client === undefined || client.kind === 'person' || client.norm === 'we') return false;
  if (day?.grain !== 'day' || day.bareWeekday !== undefined) return false;
  return day.from !== deadline && deadline !== undefined && !sentence.pieces.some(isGathering);
}

function isMoved(site: DeedSite, deadline: string | undefined): boolean {
  if (site.after.some(({ kind }) => kind === 'person') || isOfSum(site)) return false;
  if (FAILS.test(site.verb) && isKnownNext(site, deadline)) return true;
  if (ACCEPTS.test(site.verb)) return isAccepted(site, deadline);
  if (MAKES.has(site.verb)) return site.after[0]?.kind === 'day' && !site.sentence.pieces.some(isGathering);
  if (isHinted(site) || isNeedful(site)) return true;
  const complement = GOES.has(site.verb) ? goesAtOnce(site) : goesToDay(site) || hasLength(site);
  const first = site.verb.split(' ')[0] ?? '';
  if (GENERIC.has(first)) return isOfDate(site) && complement;
  return isMovedOutright(site, first, complement);
}

function isMovedOutright(site: DeedSite, first: string, complement: boolean): boolean {
  if (site.target.theme === 'date' || site.target.theme === 'campaign') return true;
  if (site.target.side === 'before' && isClient(site))
    return goesToDay(site) || (isPassive(site) && hasLength(site));
  if (isPushed(site, first)) return true;
  return isWhole(site) && (complement || site.after.some(({ norm }) => DIRECTIONS.has(norm)));
}

const FROM_TO = new Set(['to', 'from']);
const GOES = new Set(['go', 'goes', 'went', 'going', 'gone', 'take', 'takes', 'took', 'taken', 'taking']);
/** "Acme goes to the 18th", "take it to the 18th"; "we are going to Acme on the 18th" are people. */
const goesAtOnce = ({ after, target, sentence, deed }: DeedSite) => {
  const [first, second] = after.filter((piece) => !target.pieces.includes(piece));
  if (first === undefined || target.pieces.at(-1)?.norm === 'we') return false;
  if (isFromTo(first)) return true;
  const fused = sentence.pieces.some(({ start, words }) => start === deed.start && words?.[1] === 'to');
  return (
    (fused && first.day !== undefined) ||
    (FROM_TO.has(first.norm) && (first.day ?? second?.day) !== undefined)
  );
};

/** "Might move to the 18th", "may go to 18 Jan": nothing said before but the doubt. */
const isHinted = (site: DeedSite) =>
  site.target.side === 'nowhere' &&
  site.before.some(({ stance }) => stance === true) &&
  site.before.every((piece) => piece.stance === true || isBare(piece)) &&
  (GOES.has(site.verb) ? goesAtOnce(site) : goesToDay(site) && site.after[1]?.day !== undefined);

/** "We may need to push this": what has to move is the campaign. */
const isNeedful = ({ verb, target, before, after }: DeedSite) =>
  (verb === 'push' || verb === 'delay' || verb === 'postpone') &&
  target.side === 'after' &&
  (target.theme === 'campaign' || target.pieces.every(({ norm }) => norm === 'this' || norm === 'it')) &&
  before.some(({ norm }) => norm === 'need' || norm === 'have') &&
  before.at(-1)?.norm === 'to' &&
  before.some(({ norm }) => CLIENT.has(norm)) &&
  after
    .filter((piece) => !target.pieces.includes(piece))
    .every((piece) => piece.kind === 'mark' || isBare(piece));

/** "Pushed to the 20th", "bumped a week": nothing said before. */
const PUSHES = new Set(['push', 'pushed', 'pushing', 'bumped', 'bumping', 'slid']);

/** "Moved to the 14th", not "moved to Friday": that may be anything. */
const MOVED = new Set(['moved', 'moving', 'moves', 'shifted', 'shifting', 'rescheduled']);
const goesToDate = (site: DeedSite) =>
  goesToDay(site) &&
  site.after.slice(0, 3).some(({ day }) => day?.grain === 'day' && day.bareWeekday === undefined) &&
  !site.sentence.pieces.some(isGathering);

const isPushed = (site: DeedSite, first: string) =>
  isElliptic(site) &&
  ((PUSHES.has(first) &&
    (goesToDay(site) || site.after.find(({ norm }) => norm !== 'by')?.length !== undefined)) ||
    (MOVED.has(first) && goesToDate(site)) ||
    (hasLength(site) && near(site, COMPARED)));

/** The date or shift that the deed gives. */
export function moveOf(site: DeedSite, deadline: string | undefined): Values {
  const around = [...site.before, ...site.after];
  const sooner =
    site.act === 'advance' || (site.act !== 'delay' && isEarlier(around)) || site.verb.startsWith('shorten');
  const moved = movedTo(site.after, sooner, deadline, site.around);
  return moved.newDate === undefined && moved.shiftDays === undefined
    ? movedTo(around, sooner, deadline)
    : moved;
}
