// Deeds that are something else in everyday talk: "we were out of the office", "killed it today", "bounce back".
import type { DeedSite } from './deed-site.ts';
import { isWord } from './grammar-words.ts';

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
  if (after[0]?.norm === 'of') return true;
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

/** True where the words of a change say none. */
export const isOtherTalk = (site: DeedSite): boolean =>
  isPraise(site) || isPeopleOut(site) || isBounce(site) || isOfHours(site);
