// Deeds that are something else in everyday talk: "we were out of the office", "killed it today", "bounce back".

import type { Token } from '../text.ts';
import { CHAT_TESTS } from './chat-deeds.ts';
import type { DeedSite } from './deed-site.ts';
import { isWord } from './grammar-words.ts';
import { NOT_ENDS } from './not-ends.ts';

const KILLS = new Set(['killed it', 'killing it', 'kill it', 'killed this']);
const WE = new Set([
  'i',
  'we',
  'you',
  'team',
  'all',
  'guys',
  'she',
  'he',
  'totally',
  'absolutely',
  'really',
  'just',
]);

/** "Killed it today, team": praise, but where a client or "they" did. */
function isPraise({ verb, before, after }: DeedSite): boolean {
  if (!KILLS.has(verb)) return false;
  const subject = before.findLast(
    ({ kind, norm }) => kind === 'person' || kind === 'theme' || isWord(norm, 'subject'),
  );
  return subject === undefined ? after.length > 0 : subject.kind === 'person' || WE.has(subject.norm);
}

const AWAY_ON = new Set([
  'shoot',
  'set',
  'leave',
  'holiday',
  'site',
  'recce',
  'location',
  'tour',
  'vacation',
  'sick',
  'ill',
  'lunch',
]);
const PEOPLE = new Set(['we', 'i', 'he', 'she', 'you', 'everyone', 'nobody', 'who']);

/** "We were out of the office on Tuesday", "production's out on a shoot": people are out. */
function isPeopleOut({ verb, before, after }: DeedSite): boolean {
  if (verb !== 'out') return false;
  if (after[0]?.norm === 'of' || after[0]?.norm === 'with' || after[0]?.norm === 'at') return true;
  if (after.slice(0, 4).some(({ norm }) => AWAY_ON.has(norm))) return true;
  return before.some(({ norm, kind }) => kind === 'person' || PEOPLE.has(norm));
}

/** "Bounce back", of a mail or a mood. */
const isBounce = ({ verb, after, before }: DeedSite) =>
  verb.startsWith('bounce') && after[0]?.norm === 'back' && !before.some(({ kind }) => kind === 'campaign');

const HOURS_OF_DAY = 24;

/** "Slipped by an hour": no date moves. */
const isOfHours = ({ act, after, before }: DeedSite) => {
  if (act !== 'delay' && act !== 'move' && act !== 'advance') return false;
  const lengths = [...before, ...after].flatMap(({ length }) => (length === undefined ? [] : [length]));
  const short =
    lengths.length > 0 &&
    lengths.every(({ unit, count }) => unit === 'minute' || (unit === 'hour' && count < HOURS_OF_DAY));
  return short && ![...before, ...after].some(({ day }) => day !== undefined);
};

const OWNERS = new Set(['our', 'my', 'your', 'his', 'her']);

/** "Contoso cancelled our lunch": something of ours, not the campaign. */
const isOfOurs = ({ act, after, before }: DeedSite) =>
  (act === 'stop' || act === 'cancel') &&
  before.some(({ kind }) => kind === 'campaign') &&
  OWNERS.has(after[0]?.norm ?? '') &&
  after[1] !== undefined &&
  after[1].themes === undefined;

/** "Was paused when I joined": over. */
const isOfThen = ({ before, after }: DeedSite) =>
  before.some(({ norm }) => norm === 'was' || norm === 'were') &&
  (before.some(({ norm }) => norm === 'when') || isWhen(after));

const isWhen = (after: DeedSite['after']) =>
  after.some(({ norm }, at) => norm === 'when' && isWord(after[at + 1]?.norm ?? '', 'subject'));

const STORES = new Set(
  'drive folder channel slack dropbox figma frame box server thread inbox sheet doc docs wetransfer notion miro link'.split(
    ' ',
  ),
);

/** "Dropped the assets in the drive", "extended the bar in the sheet": handed over or written down. */
const isFiled = ({ act, after, verb }: DeedSite) =>
  (verb.startsWith('drop') || act === 'extend') &&
  after.some(
    ({ norm }, at) =>
      (norm === 'in' || norm === 'into' || norm === 'on') &&
      after.slice(at + 1, at + 4).some((piece) => STORES.has(piece.norm)),
  );

const AGREED = new Set(['briefed', 'agreed', 'planned', 'discussed', 'scoped', 'requested']);

/** "Cut to 30s as briefed": nothing new. */
const isAsAgreed = ({ after, act }: DeedSite) =>
  (act === 'drop' || act === 'add' || act === 'change') &&
  after.some(({ norm }, at) => norm === 'as' && AGREED.has(after[at + 1]?.norm ?? ''));

const METRICS = new Set(
  'followers clicks impressions views ctr cpc cpm cpa cvr conversions leads installs downloads subscribers sessions traffic visits reach likes engagement rankings sentiment price shares rent'.split(
    ' ',
  ),
);

/** "Followers went from 10k to 12k": results. */
const isOfResults = ({ act, before }: DeedSite) =>
  (act === 'raise' || act === 'cut') && before.some(({ norm }) => METRICS.has(norm));

const BREAKS = new Set([
  'lunch',
  'coffee',
  'tea',
  'breath',
  'second',
  'sec',
  'moment',
  'minute',
  'cake',
  'presses',
  'press',
]);

/** "Let's pause here for lunch", "stop the presses"; "for the moment" is a stop. */
const isBreak = ({ act, after }: DeedSite) =>
  act === 'stop' &&
  after
    .slice(0, 4)
    .some(({ norm }, at) => BREAKS.has(norm) && !(norm === 'moment' && after[at - 1]?.norm === 'the'));

const OWN_NEWS = new Set([
  'case study',
  'case film',
  'press release',
  'our site',
  'our blog',
  'our newsletter',
]);

/** "The case study went live on our site": the agency's own news. */
const isOwnNews = ({ around, act }: DeedSite) =>
  (act === 'launch' || act === 'schedule') &&
  around.some(
    ({ norm, words }, at) =>
      OWN_NEWS.has(words?.slice(0, 2).join(' ') ?? '') ||
      OWN_NEWS.has(`${norm} ${around[at + 1]?.norm ?? ''}`),
  );

const GOING = new Set([
  'popping',
  'pop',
  'nipping',
  'heading',
  'going',
  'running',
  'off',
  'swinging',
  'over',
]);

/** "Popping to Contoso to drop samples". */
const isErrand = ({ verb, before }: DeedSite) =>
  verb.startsWith('drop') && before.some(({ norm }) => GOING.has(norm));

const TRIPS = new Set('flight flights train trip travel journey visit drive taxi intro'.split(' '));

/** "My flight to Acme got moved": travel. */
const isTravel = ({ before }: DeedSite) =>
  before.some(
    ({ norm, kind }, at) =>
      kind !== 'campaign' &&
      TRIPS.has(norm) &&
      before[at + 1]?.norm === 'to' &&
      before[at + 2]?.kind === 'campaign',
  );

const TESTS: readonly ((site: DeedSite) => boolean)[] = [
  ...CHAT_TESTS,
  ...NOT_ENDS,
  isPraise,
  isPeopleOut,
  isBounce,
  isOfHours,
  isOfOurs,
  isOfThen,
  isFiled,
  isAsAgreed,
  isOfResults,
  isBreak,
  isOwnNews,
  isErrand,
  isTravel,
];

/** True where the words of a change say none; "the paused-state icon" is half of a word. */
export const isOtherTalk = (site: DeedSite, next: Token | undefined): boolean =>
  (next?.joined === true && next.kind === 'word') || TESTS.some((test) => test(site));
