// Work added to a campaign or dropped from it, and briefs changed.
import { type DeedSite, isOngoingWork, isOwnWork, near } from './deed-site.ts';
import { isGathering } from './gatherings.ts';
import type { Piece } from './pieces.ts';

const FIRM_ADDS = new Set(
  'add adds added adding include includes included including throw throws threw thrown throwing tack tacked bolt bolted append appended introduce introduced introducing'.split(
    ' ',
  ),
);
const EXTRA = new Set(
  'extra additional another more added new further second third fourth fifth sixth seventh also too instead plus bonus'.split(
    ' ',
  ),
);
const DIFFERENT = new Set(
  'different diff instead place another new other fresh change changed totally'.split(' '),
);
const LOOSE_CHANGES = new Set(
  'think thinks thinking thought consider considers considering considered want wants wanted wanting need needs needed needing prefer prefers preferred ask asks asked asking approve approved approves toy toys toying target targets targeting move moves moved shift shifts shifted lose lost cut'.split(
    ' ',
  ),
);
const CLIENT_CHANGES = new Set(
  'update updates updated updating tweak tweaks tweaked tweaking adjust adjusted adjusting revise revised revising amend amended refresh refreshed approve approved'.split(
    ' ',
  ),
);
const PLANS = new Set('scope sow plan package list tracker order deliverables remit ask mix'.split(' '));
const PROPOSALS = new Set(
  'option options idea ideas draft drafts round comps doc file folder link version deck slide feedback review'.split(
    ' ',
  ),
);
const IN = new Set(['to', 'into', 'from', 'in', 'of', 'off']);

/** "Trimmed the video to 15 seconds": no one is said to do it, so it is the author's own work. */
function isUntold({ target, before, sentence, verb }: DeedSite): boolean {
  if (
    target.side !== 'after' ||
    !PAST.test(verb) ||
    before.some(({ kind }) => kind !== 'mark' && kind !== 'day')
  )
    return false;
  if (target.pieces.some(isExtra)) return false;
  return !sentence.pieces.some(
    ({ norm, kind }) => kind === 'campaign' || CLIENT.has(norm) || PLANS.has(norm),
  );
}
const PAST =
  /^(?:\w+ed|(?:rework|rewrit|redo|tweak|amend|revis|updat)ing|cut|rewrote|redid|threw|took|swapped)\b/; // yes: trimmed · no: no more

/** True where the words say that work is added or dropped. */
export function changesScope(site: DeedSite): boolean {
  if (isOwnWork(site) || isOngoingWork(site) || isUntold(site)) return false;
  if (site.frame === 'whole') return !site.before.some(({ kind }) => kind === 'person');
  if (site.act === 'change') return site.target.theme === 'scope' || isSwap(site);
  if (site.target.theme === 'scope') return true;
  if (site.target.theme === 'other' || site.target.theme === 'brief')
    return intoPlan(site.after) || isUnknownWork(site);
  return site.target.theme === 'part' && changesPart(site);
}

function changesPart(site: DeedSite): boolean {
  if (site.act === 'drop') return site.frame === 'verb' && !isCalledOff(site);
  if (site.act !== 'add') return false;
  if (site.verb === 'plus' && site.before.length === 0) return true;
  if (nowWants(site) || SIGNED.test(site.verb) || TOO.test(site.verb)) return true;
  return (
    FIRM_ADDS.has(site.verb.split(' ')[0] ?? '') || site.target.pieces.some(isExtra) || near(site, LATELY)
  );
}

/** "The interview is cancelled": held at another time or not, no deliverable goes. */
const isCalledOff = ({ verb, target }: DeedSite) =>
  (verb.startsWith('cancel') || verb === 'called off') && target.pieces.some(isGathering);

/** "Swapped the emails for a push campaign". */
const isSwap = ({ verb, target, after }: DeedSite) =>
  target.theme === 'part' && SWAPS.has(verb.split(' ')[0] ?? '') && after.some(({ norm }) => FOR.has(norm));
const SWAPS = new Set(
  'swap swaps swapped swapping replace replaces replaced replacing trade switch switched switching exchange substitute substituted change changed'.split(
    ' ',
  ),
);
const FOR = new Set(['for', 'with', 'by', 'to', 'instead']);

const SIGNED = /^sign\w* (?:up )?for$/; // yes: signed for · no: signed off
const TOO = / (?:too|also)$/; // yes: want it too · no: want

/** "The client now wants": it did not before. */
const nowWants = ({ before }: DeedSite) => before.at(-1)?.norm === 'now';

const LATELY = new Set('also too instead extra added well additionally besides top'.split(' '));
const isExtra = (piece: Piece) => EXTRA.has(piece.norm);

/** "A mini podcast to the plan", "out of the package": the list of the work is changed. */
const intoPlan = (after: readonly Piece[]) =>
  after.some(
    (piece, at) =>
      PLANS.has(piece.norm) && after.slice(Math.max(0, at - 3), at).some(({ norm }) => IN.has(norm)),
  );

/** "They dropped the airport kiosks": a plural that the tables lack, dropped or added by the client. */
function isUnknownWork(site: DeedSite): boolean {
  const head = site.target.pieces.at(-1);
  if (site.target.theme !== 'other' || site.target.side !== 'after' || head?.kind !== 'word') return false;
  if (!PLURAL.test(head.norm) || NO_WORK.has(head.norm)) return false;
  const byClient = site.before.some(({ norm, kind }) => kind === 'campaign' || CLIENT.has(norm));
  const first = site.verb.split(' ')[0] ?? '';
  return byClient && (site.act === 'add' ? FIRM_ADDS.has(first) || near(site, LATELY) : DROPS.has(first));
}
const PLURAL = /^[a-z]{3,}s$/; // yes: kiosks · no: radio
const CLIENT = new Set(['they', 'client', 'customer']);
const DROPS = new Set(
  'drop drops dropped dropping remove removes removed removing cut cutting scrap scrapped scrapping ditch ditched axe axed bin binned cull culled do does not no'.split(
    ' ',
  ),
);
const NO_WORK = new Set(
  'comments notes prices costs calls meetings people questions links files changes details updates numbers figures tasks times days weeks hours issues problems things news bugs hints thanks emojis plans ideas concerns doubts users names invoices approvals amends edits assets requirements us this classes cookies permissions credentials logins access'.split(
    ' ',
  ),
);

const isCompared = ({ norm, kind }: Piece) =>
  kind === 'word' &&
  ((COMPARATIVE.test(norm) && !NO_COMPARATIVE.has(norm)) || norm === 'more' || norm === 'less');
const NO_COMPARATIVE = new Set(
  'another other either neither whether further number over after under ever never per together paper order offer banner header footer partner customer summer winter easter december october november september user poster character'.split(
    ' ',
  ),
);
const COMPARATIVE = /^[a-z]{3,}er$/; // yes: warmer · no: her

/** "Has shifted from founders to students". */
const goesElsewhere = ({ verb, after }: DeedSite) =>
  MOVED.has(verb.split(' ')[0] ?? '') &&
  after.some(({ norm }) => norm === 'to' || norm === 'from' || norm === 'towards');
const MOVED = new Set('move moves moved moving shift shifts shifted shifting'.split(' '));

/** "The model is new", "the tagline is dead": the state is said with "be". */
const isTold = ({ before }: DeedSite) =>
  before.some(
    ({ norm }) => norm === 'is' || norm === "'s" || norm === 'are' || norm === 'now' || norm === 'be',
  );

/** "Wants another look": at it. */
const isAnotherLook = ({ target: { pieces } }: DeedSite) =>
  pieces.at(-1)?.norm === 'look' && pieces.at(-2)?.norm === 'another';

/** True where the words say that the brief, copy, look or audience is another now. */
export function changesBrief(site: DeedSite): boolean {
  if (isOwnWork(site) || isOngoingWork(site) || isUntold(site)) return false;
  if (site.frame === 'whole') return true;
  if (site.target.theme !== 'brief' || site.target.pieces.some(isGathering)) return false;
  if ([...site.target.pieces, ...site.after.slice(0, 2)].some(({ norm }) => PROPOSALS.has(norm)))
    return false;
  const first = site.verb.split(' ')[0] ?? '';
  if (site.frame === 'state') return isTold(site);
  if (LOOSE_CHANGES.has(first) && isAnotherLook(site)) return false;
  if (LOOSE_CHANGES.has(first))
    return near(site, DIFFERENT) || site.target.pieces.some(isCompared) || goesElsewhere(site);
  if (CLIENT_CHANGES.has(first)) return !site.before.some(({ norm }) => norm === 'we');
  return true;
}
