// Who does what on a campaign. Cover for an absence is no change of staff.
import type { Scene } from '../scene.ts';
import type { Becoming } from './becomes.ts';

import { isGathering } from './gatherings.ts';
import { isWord } from './grammar-words.ts';
import { headOf } from './phrases.ts';
import { isTheme, type Piece } from './pieces.ts';
import { FROM, isLasting, isStaff, namesCampaign, type PostSite } from './posts.ts';
import type { Sentence } from './reading.ts';

const TEMPORARY = new Set(
  'cover covers covering covered while until meanwhile meantime temporarily absence tomorrow today tonight backup thanks thank kudos'.split(
    ' ',
  ),
);

const AWAY = new Set('out off away ooo leave vacation holiday pto sick ill back wfh hospital'.split(' '));

const STAFF_OBJECTS = new Set(['campaign', 'whole', 'pronoun', 'role', 'brief', 'part', 'money']);

/** "Hugh decides this week" says nothing of how long. */
const DECIDES = new Set('decides decide deciding confirms confirm know knows'.split(' '));

const isThisWeek = ({ words }: Piece) => words?.[0] === 'this';

/** True where someone stands in for a time only. */
export function isCover(scene: Scene, sentence: Sentence): boolean {
  if (isLasting(sentence)) return false;
  const temporary = sentence.pieces.some(
    (piece, at, all) =>
      TEMPORARY.has(piece.norm) ||
      piece.kind === 'time' ||
      (piece.kind === 'day' && isThisWeek(piece) && !DECIDES.has(all[at - 1]?.norm ?? '')),
  );
  return temporary || scene.text.tokens.some(({ norm }, at) => AWAY.has(norm) && !isPostOff(scene, at));
}

/** "Off Acme", "out of Acme", "off it": of a campaign, not of work. */
const isPostOff = (scene: Scene, at: number) => {
  const next = scene.text.tokens[at + 1]?.norm ?? '';
  const name = next === 'of' || next === 'the' ? (scene.text.tokens[at + 2]?.norm ?? '') : next;
  return (
    scene.campaigns.byFirstWord.has(name) || next === 'it' || isInPost(scene, at) || isRosterAt(scene, at)
  );
};

/** "Ana on, Noor off". */
const isRosterAt = ({ text: { tokens } }: Scene, at: number) =>
  isLast(tokens[at + 1]) && tokens.some(({ norm }, place) => norm === 'on' && isLast(tokens[place + 1]));
const isLast = (next: Scene['text']['tokens'][number] | undefined) =>
  next === undefined || next.kind === 'punctuation' || next.norm === 'and';

const isInPost = (scene: Scene, at: number) =>
  scene.cues.some(({ cue, start, end }) => cue === 'post' && start <= at && end > at && end - start > 1);

/** "Takes over the Acme strategy": a part of the work on it. */
const AREAS = new Set([
  'strategy',
  'creative',
  'social',
  'production',
  'planning',
  'work',
  'copy',
  'design',
  'media',
]);

function themeOfObject(site: PostSite): string {
  if (site.object[0]?.kind === 'campaign' && site.object[1]?.norm !== "'s" && site.post !== 'departs')
    return 'campaign';
  const head = headOf(site.object) ?? headOf(site.gap);
  if (head !== undefined && AREAS.has(head.norm) && namesCampaign(site.object)) return 'campaign';
  if (head === undefined) return 'none';
  if (head.norm === 'one') return 'pronoun';
  return head.kind === 'campaign'
    ? 'campaign'
    : (head.themes?.[0] ?? (head.kind === 'person' ? 'person' : 'other'));
}

/** "Litware moves from Ben to Alicia". */
const isHandedOn = (site: PostSite) =>
  site.post === 'on' && namesCampaign(site.before) && site.after.filter(isStaff).length > 1;

const NO_POST = new Set(['other', 'contact', 'date', 'output']);

/** "Handing the Acme files over to Ben": not the campaign, something of it. */
function isThing({ gap }: PostSite): boolean {
  const head = headOf(gap);
  if (head === undefined || head.kind === 'campaign' || head.kind === 'person') return false;
  return head.themes === undefined || NO_POST.has(head.themes[0] ?? '');
}

/** Staff that come, go or are set on the campaign. */
export function isStaffing(site: PostSite, inChannel: boolean): boolean {
  const people = [...site.before, ...site.gap, ...site.after.slice(0, 8)].filter(isStaff);
  if (people.length === 0) return false;
  const theme = themeOfObject(site);
  const onCampaign =
    namesCampaign(site.object) || namesCampaign(site.gap) || namesCampaign(site.after.slice(0, 5));
  if (NO_POST.has(theme) || isThing(site) || site.after.slice(0, 6).some(isGathering)) return false;
  if (isHandedOn(site)) return true;
  switch (site.post) {
    case 'on':
      return comesOn(site, theme, onCampaign, inChannel);
    case 'off':
      return site.before.some(isStaff) || site.after.some(isStaff)
        ? leaves(site, theme, onCampaign, inChannel)
        : false;
    case 'holds':
      return isLasting(site.sentence) && holds(site, theme, onCampaign, inChannel);
    default:
      return false;
  }
}

function comesOn(site: PostSite, theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  if (![...site.before, ...site.gap, ...site.object].some(isStaff) && !isTakenFrom(site)) return false;
  return onCampaign || (inChannel && (STAFF_OBJECTS.has(theme) || isTakenOver(site, theme)));
}

/** "Taking over Acme from Ben": the author, who is not said. */
const isTakenFrom = ({ sentence, cue, after }: PostSite) =>
  sentence.pieces
    .filter(({ start }) => start < cue.start)
    .every(({ norm, stance, kind }) => stance || kind === 'mark' || isOpening(norm)) &&
  after.slice(0, 7).some((piece, at) => isStaff(piece) && after[at - 1]?.norm === 'from');

const isOpening = (norm: string) =>
  isWord(norm, 'modal') || isWord(norm, 'be') || isWord(norm, 'adverb') || isWord(norm, 'filler');

/** "Tom takes the lead from here", "Tom is taking over from me": what goes without saying in the campaign's channel. */
const isTakenOver = ({ cue, sentence, after }: PostSite, theme: string) =>
  (theme === 'none' || theme === 'person') &&
  cue.end - cue.start > 1 &&
  (isLasting(sentence) ||
    (sentence.pieces[1]?.norm === ':' && (after[0] === undefined || after[0].kind === 'mark')) ||
    (after[0]?.norm === 'from' && after[1] !== undefined && isStaff(after[1])) ||
    after[1]?.norm === 'here');

function leaves(site: PostSite, theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  if (site.cue.gap && TAKEN.has(site.sentence.pieces.find(({ end }) => end > site.cue.start)?.norm ?? '')) {
    return site.gap.some(isStaff) && (onCampaign || inChannel);
  }
  if (site.cue.end - site.cue.start === 1) return leavesIt(site.object, theme, onCampaign, inChannel);
  return (
    onCampaign || (inChannel && (STAFF_OBJECTS.has(theme) || (theme === 'none' && isLasting(site.sentence))))
  );
}

/** "Leaves Acme", "off the Acme account": of one word, only with the campaign right after it. */
function leavesIt(object: readonly Piece[], theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  if (theme === 'role') return onCampaign;
  if (theme === 'whole') return namesCampaign(object) || (inChannel && isAccount(object));
  return theme === 'campaign' && object[0]?.kind === 'campaign';
}

const isAccount = (object: readonly Piece[]) =>
  object.some(({ norm }) => norm === 'account' || norm === 'project' || norm === 'campaign');
const TAKEN = new Set('take takes took taken taking pull pulls pulled pulling'.split(' '));

function holds(site: PostSite, theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  const near = site.cue.end - site.cue.start > 2 ? site.before : site.before.slice(-3);
  if (!near.some(isStaff)) return false;
  const two = site.sentence.pieces.filter(isStaff).length > 1;
  const phrase = site.cue.end - site.cue.start;
  if (phrase === 1 && WEAK.has(site.sentence.pieces.find(({ end }) => end > site.cue.start)?.norm ?? '')) {
    return isCampaignItself(site, theme) && (hasFullTime(site.sentence) || isNowOn(site));
  }
  return onCampaign || (inChannel && (STAFF_OBJECTS.has(theme) || two));
}

/** "On Acme", "on the Acme account", not "on the Acme call". */
const isCampaignItself = ({ object }: PostSite, theme: string) =>
  (theme === 'campaign' && object.at(-1)?.kind === 'campaign') ||
  (theme === 'whole' && namesCampaign(object) && ACCOUNTS.has(object.at(-1)?.norm ?? ''));
const ACCOUNTS = new Set(['account', 'project', 'campaign', 'job']);

/** "Ana is now on Acme", "Ana and Raj are on Acme now". */
const isNowOn = ({ before, object, after }: PostSite) =>
  before.at(-1)?.norm === 'now' || after[object.length]?.norm === 'now';

const WEAK = new Set('on has have got get gets do does make makes keep keeps'.split(' '));

const hasFullTime = ({ pieces }: Sentence) =>
  pieces.some(({ norm }) => norm === 'full') ||
  pieces.some((piece, at) => piece.kind === 'day' && FROM.has(pieces[at - 1]?.norm ?? ''));

const ROLE_CUES = new Set(
  'new now permanent longer instead replaces replacing becomes become became becoming'.split(' '),
);

/** "Art is the permanent lead on it", "I'm no longer the AM on this", "New producer on Litware: Hiro". */
export function roleIs(sentence: Sentence): Becoming | null {
  const { pieces } = sentence;
  const at = pieces.findIndex((piece) => isTheme(piece, 'role') && !isTeam(piece));
  const near = pieces.slice(Math.max(0, at - 7), at + 8);
  if (at < 0 || !near.some(isStaff) || !(near.some(({ norm }) => ROLE_CUES.has(norm)) || isLasting(sentence)))
    return null;
  const linked = near.some(
    ({ norm }) =>
      isWord(norm, 'be') || norm === ':' || norm === 'will' || norm === 'as' || norm === 'becomes',
  );
  if (!linked || pieces.some(({ norm }) => TEMPORARY.has(norm) && norm !== 'today')) return null;
  const clause = pieces.slice(at).findIndex(({ norm }) => norm === ',');
  const own = pieces.slice(Math.max(0, at - 7), clause < 0 ? at + 8 : at + clause);
  const campaigns = own.flatMap(({ campaigns: ids }) => (ids ? [ids] : []));
  return { change: 'staffing', values: {}, rule: 'staffing_role', campaigns, from: at, to: at + 1 };
}

const isTeam = ({ norm }: Piece) =>
  norm === 'team' || norm === 'staffing' || norm === 'account' || norm === 'owner';

const SWAPS = new Set(
  'swap swaps swapping swapped switching reshuffle reshuffled lineup sheet roles'.split(' '),
);

const PLACES = new Set(['on', 'does', 'takes', 'gets', 'has', 'to', 'runs', 'do', 'take', 'leads']);

/** "Fatima and June are swapping: Fatima on Litware, June on Northwind". */
export function swapped({ pieces }: Sentence): Becoming[] {
  if (!pieces.some(({ norm }) => SWAPS.has(norm))) return [];
  return pieces.flatMap((piece, at): Becoming[] => {
    const placed =
      piece.kind === 'campaign' &&
      PLACES.has(pieces[at - 1]?.norm ?? '') &&
      pieces.slice(Math.max(0, at - 3), at).some(isStaff);
    if (!placed) return [];
    return [
      {
        change: 'staffing',
        values: {},
        rule: 'staffing_swap',
        campaigns: [piece.campaigns ?? []],
        from: at,
        to: at + 1,
      },
    ];
  });
}
