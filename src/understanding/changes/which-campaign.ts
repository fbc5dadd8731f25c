// Which campaigns a change is about: those named in what was changed, else in its sentence, else the one talked of
// before, else the channel's. A client with several campaigns is narrowed by all that the message tells, never guessed.
import type { IsoDate } from '../../domain/plain-date.ts';
import { nameKey } from '../campaign-index.ts';
import { isWord } from './grammar-words.ts';
import type { Named, Piece } from './pieces.ts';
import type { ChangeScene, Draft } from './reading.ts';

/** One campaign, or null with the candidates that fit equally. */
export interface About {
  readonly campaign: string | null;
  readonly candidates?: readonly string[];
}

const EACH = new Set(['both', 'lot', 'each', 'every', 'all', 'everything']);

const one = (campaign: string): About => ({ campaign });

const intersect = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));

/** The candidates less those that other words of the message rule out. */
function narrowed(candidates: readonly string[], draft: Draft, of: ChangeScene): readonly string[] {
  if (candidates.length < 2) return candidates;
  const hints = [
    namedAmong(candidates, draft, of),
    ...of.named
      .filter(({ start, end }) => start >= draft.sentence.start && end <= draft.sentence.end)
      .map(({ campaigns }) => campaigns),
    ...of.named.map(({ campaigns }) => campaigns),
    of.ofChannel,
    ...partialHints(draft, of),
    dueOn(candidates, draft, of),
    ofMembers(candidates, draft, of),
  ];
  let left = candidates;
  if (intersect(left, hints[0] ?? []).length === left.length) return left;
  for (const hint of hints) {
    const common = intersect(left, hint);
    if (common.length > 0 && common.length < left.length) left = common;
  }
  return left;
}

/** "They called off both, Product Launch and Retargeting": all of the client's campaigns that the sentence names. */
function namedAmong(candidates: readonly string[], draft: Draft, of: ChangeScene): readonly string[] {
  return of.named
    .filter(
      ({ start, end, campaigns }) =>
        start >= draft.sentence.start && end <= draft.sentence.end && campaigns.length < candidates.length,
    )
    .flatMap(({ campaigns }) => campaigns);
}

/** A word of one campaign's name: "the student project" of a bank with two. */
function partialHints(draft: Draft, of: ChangeScene): (readonly string[])[] {
  return draft.sentence.pieces.flatMap(({ kind, norm }) => {
    const campaigns = kind === 'campaign' ? undefined : of.scene.campaigns.partial.get(nameKey(norm));
    return campaigns === undefined ? [] : [campaigns];
  });
}

/** The old date decides: "the 12 March one". */
function dueOn(candidates: readonly string[], draft: Draft, of: ChangeScene): readonly string[] {
  const days = draft.sentence.pieces.flatMap(({ day }) => (day === undefined ? [] : [day.from]));
  return candidates.filter((id) => days.includes(of.scene.campaigns.byId.get(id)?.deadline as IsoDate));
}

/** A member's name decides. */
function ofMembers(candidates: readonly string[], draft: Draft, of: ChangeScene): readonly string[] {
  const people = draft.sentence.pieces.flatMap(({ people: each }) => each ?? []);
  return candidates.filter((id) =>
    of.scene.campaigns.byId.get(id)?.members?.some((member) => people.includes(member)),
  );
}

function asAbout(candidates: readonly string[]): About {
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? one(only) : { campaign: null, candidates };
}

const isEachOf = (draft: Draft) =>
  draft.change !== 'contact' &&
  draft.sentence.pieces.some(
    ({ norm, kind, words }, at, all) =>
      kind !== 'campaign' &&
      [norm, ...(words ?? [])].some((word) => EACH.has(word)) &&
      !(norm === 'all' && isNobodysAll(all[at - 1], all[at + 1])),
  );

/** "Hi all", "sorry all", "all done" mean no campaigns. */
const isNobodysAll = (before: Piece | undefined, after: Piece | undefined) =>
  isWord(before?.norm ?? '', 'filler') || ALL_OVER.has(after?.norm ?? '');
const ALL_OVER = new Set(['done', 'set', 'good', 'clear', 'wrapped']);

/** The campaigns that a draft is about; empty where nothing tells. */
export function campaignsOf(draft: Draft, of: ChangeScene): About[] {
  const named = draft.campaigns.length > 0 ? draft.campaigns : namedNear(draft, of);
  const groups = merged(named);
  if (groups.length === 0) return ofChannel(draft, of);
  const abouts = groups.flatMap((group): About[] => {
    const left = narrowed(group, draft, of);
    if (left.length > 1 && isEachOf(draft)) return left.map(one);
    return [asAbout(left)];
  });
  return unique(abouts);
}

function ofChannel(draft: Draft, of: ChangeScene): About[] {
  if (of.ofChannel.length === 0) return [];
  return [asAbout(narrowed(of.ofChannel, draft, of))];
}

/** A client and its campaign named together are one: the narrower stays. */
function merged(named: readonly (readonly string[])[]): (readonly string[])[] {
  return named.filter((group, at) => {
    const narrower = named.some(
      (other) => other !== group && other.length < group.length && intersect(other, group).length > 0,
    );
    const again = named
      .slice(0, at)
      .some((other) => other.length === group.length && intersect(other, group).length === group.length);
    return !narrower && !again;
  });
}

/** Named in the sentence; of several only those of the deed's own clause, else the nearest before. */
function namedNear(draft: Draft, of: ChangeScene): readonly (readonly string[])[] {
  const { sentence } = draft;
  const inSentence = of.named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (inSentence.length > 0) return nearest(draft, inSentence);
  if (of.ofChannel.length > 0) return [];
  const before = of.named.filter(({ end }) => end <= sentence.start).at(-1);
  const other = before ?? of.named.find(({ start }) => start >= sentence.end);
  return other === undefined ? [] : [other.campaigns];
}

function nearest(draft: Draft, named: readonly Named[]): readonly (readonly string[])[] {
  const groups = merged(named.map(({ campaigns }) => campaigns));
  if (groups.length < 2) return groups;
  const before = named.filter(({ end }) => end <= draft.end).at(-1) ?? named[0];
  return before === undefined ? [] : [before.campaigns];
}

function unique(abouts: readonly About[]): About[] {
  const seen = new Set<string>();
  return abouts.filter(({ campaign, candidates }) => {
    const key = campaign ?? (candidates ?? []).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
