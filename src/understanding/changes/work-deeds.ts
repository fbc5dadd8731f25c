// Work added to a campaign or dropped from it, and briefs changed.
import { type DeedSite, isOwnWork, near } from './deed-site.ts';
import type { Piece } from './pieces.ts';

const FIRM_ADDS = new Set(
  'add adds added adding include includes included including throw throws threw thrown throwing tack tacked bolt bolted append appended introduce introduced introducing'.split(
    ' ',
  ),
);
const EXTRA = new Set(
  'extra additional another more added new further second third also too instead now plus bonus on'.split(
    ' ',
  ),
);
const DIFFERENT = new Set('different diff new another other fresh change changed totally'.split(' '));
const LOOSE_CHANGES = new Set(
  'want wants wanted wanting need needs needed needing prefer prefers preferred ask asks asked asking approve approved approves toy toys toying target targets targeting move moves moved shift shifts shifted lose lost cut'.split(
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

/** True where the words say that work is added or dropped. */
export function changesScope(site: DeedSite): boolean {
  if (isOwnWork(site)) return false;
  if (site.target.theme === 'scope') return true;
  if (site.target.theme === 'other' || site.target.theme === 'brief')
    return intoPlan(site.after) && site.act !== 'change';
  if (site.target.theme !== 'part') return false;
  if (site.act === 'drop') return site.frame === 'verb';
  if (site.act !== 'add') return false;
  return (
    FIRM_ADDS.has(site.verb.split(' ')[0] ?? '') || site.target.pieces.some(isExtra) || near(site, LATELY)
  );
}

const LATELY = new Set('also too instead extra added'.split(' '));
const isExtra = (piece: Piece) => EXTRA.has(piece.norm);

/** "A mini podcast to the plan", "out of the package": the list of the work is changed. */
const intoPlan = (after: readonly Piece[]) =>
  after.some(
    (piece, at) =>
      PLANS.has(piece.norm) && after.slice(Math.max(0, at - 3), at).some(({ norm }) => IN.has(norm)),
  );

/** True where the words say that the brief, copy, look or audience is another now. */
export function changesBrief(site: DeedSite): boolean {
  if (isOwnWork(site) || site.target.theme !== 'brief') return false;
  if (near(site, PROPOSALS)) return false;
  const first = site.verb.split(' ')[0] ?? '';
  if (LOOSE_CHANGES.has(first)) return near(site, DIFFERENT);
  if (CLIENT_CHANGES.has(first)) return !site.before.some(({ norm }) => norm === 'we');
  return true;
}
