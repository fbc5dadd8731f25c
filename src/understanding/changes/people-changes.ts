// Who does what on a campaign, and who speaks for its client: people of the context are staff, other names are the
// client's. Cover for an absence is no change of staff.
import type { Change } from '../../domain/interpretations.ts';
import type { Cue } from '../lexicon.ts';
import type { Scene } from '../scene.ts';
import type { Becoming } from './becomes.ts';
import { isWord } from './grammar-words.ts';
import type { Post } from './people-words.ts';
import { headOf, phraseAfter } from './phrases.ts';
import { isTheme, type Piece } from './pieces.ts';
import type { Sentence } from './reading.ts';

const LASTING = new Set(
  'permanently permanent now new instead effective forward onwards onward full starting'.split(' '),
);
const FROM = new Set('from of starting since effective'.split(' '));
const TEMPORARY = new Set(
  'cover covers covering covered while until meanwhile meantime temporarily absence tomorrow today tonight backup'.split(
    ' ',
  ),
);
const AWAY = new Set('out off away ooo leave vacation holiday pto sick ill back wfh hospital'.split(' '));
const COMPANY = new Set(
  'company co business firm brand organisation organization role post job side team'.split(' '),
);
const STAFF_OBJECTS = new Set(['campaign', 'whole', 'pronoun', 'role', 'brief', 'part', 'money']);

const isStaff = (piece: Piece) =>
  piece.kind === 'person' || (piece.kind === 'word' && (piece.norm === 'i' || piece.norm === 'me'));
const CAPITAL = /^\p{Lu}[\p{Ll}'’]+$/u; // yes: Priya · no: SOW
const TITLES = new Set('mr mrs ms frau herr senhor sra'.split(' '));

/** A capitalised word that no sentence begins with, or one before a verb: a name that the context lacks. */
function isStranger(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return false;
  if (TITLES.has(piece.norm)) return true;
  return (
    CAPITAL.test(piece.text) &&
    !isWord(piece.norm, 'determiner') &&
    !COMMON.some((name) => isWord(piece.norm, name))
  );
}
const COMMON = [
  'subject',
  'preposition',
  'joiner',
  'adverb',
  'modal',
  'be',
  'have',
  'asking',
  'filler',
  'not',
] as const;

interface PostSite {
  readonly cue: Cue;
  readonly post: Post;
  readonly sentence: Sentence;
  readonly before: readonly Piece[];
  readonly object: readonly Piece[];
  readonly gap: readonly Piece[];
  readonly after: readonly Piece[];
}

function siteOf(cue: Cue, sentence: Sentence): PostSite {
  const { pieces } = sentence;
  const next = pieces.findIndex(({ start }) => start >= cue.end);
  const after = next < 0 ? pieces.length : next;
  const gap = cue.gap
    ? pieces.filter(({ start, end }) => start >= (cue.gap?.start ?? 0) && end <= (cue.gap?.end ?? 0))
    : [];
  return {
    cue,
    post: cue.entry.means?.['post'] as Post,
    sentence,
    before: pieces.filter(({ end }) => end <= cue.start).slice(-6),
    object: phraseAfter(pieces, after),
    gap,
    after: pieces.slice(after),
  };
}

/** "From Monday", "as of today", "for good", "full time": it is meant to last. */
function isLasting({ pieces }: Sentence): boolean {
  return pieces.some((piece, at) => {
    if (piece.kind === 'word' && LASTING.has(piece.norm)) return true;
    if (piece.norm === 'good' && pieces[at - 1]?.norm === 'for') return true;
    const before = pieces[at - 1]?.norm ?? '';
    if (piece.norm === 'then' && before === 'from') return true;
    return piece.kind === 'day' && (FROM.has(before) || FROM.has(piece.words?.[0] ?? ''));
  });
}

const isThisWeek = ({ words }: Piece) => words?.[0] === 'this';

function isCover(scene: Scene, sentence: Sentence): boolean {
  if (isLasting(sentence)) return false;
  const temporary = sentence.pieces.some(
    (piece) => TEMPORARY.has(piece.norm) || (piece.kind === 'day' && isThisWeek(piece)),
  );
  return temporary || scene.text.tokens.some(({ norm }, at) => AWAY.has(norm) && !isPostOff(scene, at));
}

const isPostOff = (scene: Scene, at: number) =>
  scene.campaigns.byFirstWord.has(scene.text.tokens[at + 1]?.norm ?? '') ||
  scene.cues.some(({ cue, start, end }) => cue === 'post' && start <= at && end > at && end - start > 1);

function themeOfObject(site: PostSite): string {
  if (site.object[0]?.kind === 'campaign' && site.post !== 'departs') return 'campaign';
  const head = headOf(site.object) ?? headOf(site.gap);
  if (head === undefined) return 'none';
  return head.kind === 'campaign'
    ? 'campaign'
    : (head.themes?.[0] ?? (head.kind === 'person' ? 'person' : 'other'));
}

const namesCampaign = (pieces: readonly Piece[]) => pieces.some(({ kind }) => kind === 'campaign');

/** Staff that come, go or are set on the campaign. */
function isStaffing(site: PostSite, inChannel: boolean): boolean {
  const people = [...site.before, ...site.gap, ...site.after.slice(0, 8)].filter(isStaff);
  if (people.length === 0) return false;
  const theme = themeOfObject(site);
  const onCampaign =
    namesCampaign(site.object) || namesCampaign(site.gap) || namesCampaign(site.after.slice(0, 5));
  if (theme === 'other' || theme === 'contact' || theme === 'date') return false;
  switch (site.post) {
    case 'on':
      return site.before.some(isStaff) || site.gap.some(isStaff) || site.object.some(isStaff)
        ? onCampaign || (inChannel && STAFF_OBJECTS.has(theme))
        : false;
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

function leaves(site: PostSite, theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  if (site.cue.gap && TAKEN.has(site.sentence.pieces.find(({ end }) => end > site.cue.start)?.norm ?? '')) {
    return site.gap.some(isStaff) && (onCampaign || inChannel);
  }
  const bare = site.cue.end - site.cue.start === 1;
  if (bare && theme === 'role') return onCampaign;
  if (bare) return theme === 'campaign' && site.object[0]?.kind === 'campaign';
  return (
    onCampaign || (inChannel && (STAFF_OBJECTS.has(theme) || (theme === 'none' && isLasting(site.sentence))))
  );
}

const TAKEN = new Set('take takes took taken taking pull pulls pulled pulling'.split(' '));

function holds(site: PostSite, theme: string, onCampaign: boolean, inChannel: boolean): boolean {
  const near = site.cue.end - site.cue.start > 2 ? site.before : site.before.slice(-3);
  if (!near.some(isStaff)) return false;
  const two = site.sentence.pieces.filter(isStaff).length > 1;
  const phrase = site.cue.end - site.cue.start;
  if (phrase === 1 && WEAK.has(site.sentence.pieces.find(({ end }) => end > site.cue.start)?.norm ?? '')) {
    return theme === 'campaign' && site.object[0]?.kind === 'campaign' && hasFullTime(site.sentence);
  }
  return onCampaign || (inChannel && (STAFF_OBJECTS.has(theme) || two));
}
const WEAK = new Set('on has have got get gets do does make makes keep keeps'.split(' '));
const hasFullTime = ({ pieces }: Sentence) =>
  pieces.some(({ norm }) => norm === 'full') ||
  pieces.some((piece, at) => piece.kind === 'day' && FROM.has(pieces[at - 1]?.norm ?? ''));

/** A name of the client's side goes or comes. */
function isContact(site: PostSite, inChannel: boolean): boolean {
  if (site.post !== 'departs' || site.before.some(isStaff)) return false;
  const { pieces } = site.sentence;
  const at = pieces.findIndex(({ end }) => end > site.cue.start);
  const subject = Array.from({ length: 5 }, (_, back) => at - 1 - back).some(
    (place) => isStranger(pieces, place) || isContactWord(pieces[place]) || isOfClient(pieces, place),
  );
  if (!subject) return false;
  const place = site.after.slice(0, 4);
  return (
    place.some((piece) => piece.kind === 'campaign' || COMPANY.has(piece.norm)) ||
    isTheirs(pieces, at) ||
    saysContact(pieces) ||
    replaces(site) ||
    hasQuit(site, inChannel)
  );
}

/** "Litware's Pete retires". */
const isTheirs = (pieces: readonly Piece[], at: number) =>
  pieces[at - 2]?.norm === "'s" && pieces[at - 3]?.kind === 'campaign' && isStranger(pieces, at - 1);

/** "Our guy at Fabrikam". */
const isOfClient = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.kind === 'campaign' && (pieces[at - 1]?.norm === 'at' || pieces[at - 1]?.norm === 'from');
const QUITS = new Set('quit resigned retired resigning retiring quitting promoted'.split(' '));
/** "Bea has quit" in the client's channel. */
const hasQuit = ({ cue, sentence }: PostSite, inChannel: boolean) =>
  inChannel &&
  sentence.pieces.some(({ start, norm }) => start >= cue.start && start < cue.end && QUITS.has(norm));

const isContactWord = (piece: Piece | undefined) => piece !== undefined && isTheme(piece, 'contact');
const saysContact = (pieces: readonly Piece[]) => pieces.some(isContactWord);
const replaces = (site: PostSite) =>
  site.after.some((_, at) => isStranger(site.after, at)) &&
  site.before.some(({ kind }) => kind === 'campaign') &&
  !site.after.some(isStaff);

const REACHED = new Set(
  'approvals approval questions requests emails mails everything feedback sign signoff queries comms report reporting'.split(
    ' ',
  ),
);
const VIA = new Set(['to', 'through', 'via', 'with', 'by', 'cc', 'copy', 'email', 'ask', 'contact']);

/** "Please send all approvals to Chloe Martin from now on". */
function reachedVia({ pieces }: Sentence): Becoming | null {
  const at = pieces.findIndex(({ norm }) => REACHED.has(norm));
  if (at < 0 || pieces.some(isStaff)) return null;
  const via = pieces.findIndex(({ norm }, place) => VIA.has(norm) && isStranger(pieces, place + 1));
  const lasting = pieces.some(
    ({ norm }, place) =>
      ((norm === 'now' || norm === 'today' || norm === 'onwards') && pieces[place - 1]?.norm === 'from') ||
      (norm === 'now' && pieces[place + 1]?.norm === 'report'),
  );
  return via < 0 || !lasting
    ? null
    : { change: 'contact', values: {}, rule: 'contact_via', campaigns: [], from: at, to: at + 1 };
}

const CONTACT_CUES = new Set('now new longer anymore replaced replaces instead onwards from any'.split(' '));

/** "Priscilla is our go-to there from now on", "Mia is not the brand manager any more". */
function contactIs(sentence: Sentence): Becoming | null {
  const { pieces } = sentence;
  const at = pieces.findIndex(isContactWord);
  if (at < 0 || pieces.some(isStaff)) return null;
  const linked = pieces
    .slice(Math.max(0, at - 5), at + 6)
    .some(({ norm }) => isWord(norm, 'be') || norm === 'will');
  const named = pieces.some((_, place) => isStranger(pieces, place) && place !== 0) || isStranger(pieces, 0);
  const told =
    pieces.some(({ norm }) => CONTACT_CUES.has(norm)) || pieces.some(({ norm }) => norm === 'will');
  if (!(linked && named && told)) return null;
  return { change: 'contact', values: {}, rule: 'contact_is', campaigns: [], from: 0, to: at + 1 };
}

const ROLE_CUES = new Set('new now permanent longer instead replaces replacing'.split(' '));

/** "Art is the permanent lead on it", "I'm no longer the AM on this", "New producer on Litware: Hiro". */
function roleIs(sentence: Sentence): Becoming | null {
  const { pieces } = sentence;
  const at = pieces.findIndex((piece) => isTheme(piece, 'role') && !isTeam(piece));
  const near = pieces.slice(Math.max(0, at - 7), at + 8);
  if (at < 0 || !near.some(isStaff) || !(near.some(({ norm }) => ROLE_CUES.has(norm)) || isLasting(sentence)))
    return null;
  const linked = near.some(
    ({ norm }) => isWord(norm, 'be') || norm === ':' || norm === 'will' || norm === 'as',
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
function swapped({ pieces }: Sentence): Becoming[] {
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

/** Changes of staff and of the client's people that a sentence tells. */
export function peopleChanges(sentence: Sentence, scene: Scene, inChannel: boolean): Becoming[] {
  const found: Becoming[] = [];
  const contact = contactIs(sentence) ?? reachedVia(sentence);
  if (contact !== null) found.push(contact);
  const role = inChannel || sentence.pieces.some(({ kind }) => kind === 'campaign') ? roleIs(sentence) : null;
  if (role !== null) found.push(role);
  found.push(...swapped(sentence));
  for (const cue of scene.cues) {
    if (cue.cue !== 'post' || cue.start < sentence.start || cue.end > sentence.end) continue;
    const site = siteOf(cue, sentence);
    const change = changeAt(site, scene, inChannel);
    if (change === null) continue;
    const from = sentence.pieces.findIndex(({ end }) => end > cue.start);
    found.push({
      change,
      values: {},
      rule: `${change}_${site.post}`,
      campaigns: campaignsAt(site),
      from,
      to: from + 1,
    });
  }
  return found;
}

function changeAt(site: PostSite, scene: Scene, inChannel: boolean): Change | null {
  if (isContact(site, inChannel)) return 'contact';
  return isStaffing(site, inChannel) && !isCover(scene, site.sentence) ? 'staffing' : null;
}

/** "From A to B", "off A and on B": every campaign that the words after the post name. */
function campaignsAt(site: PostSite): (readonly string[])[] {
  return [...site.gap, ...site.after.slice(0, 7)].flatMap(({ campaigns }) => (campaigns ? [campaigns] : []));
}
