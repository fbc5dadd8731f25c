import { roleOn } from '../domain/campaigns.ts';
import type { Cover } from '../domain/covers.ts';
import type { CoverLine, NeedLine, ProposalLine } from '../domain/lines.ts';
import type { CoverCandidate, KnownNeed } from '../domain/needs.ts';
import { type IsoDate, localTime } from '../domain/plain-date.ts';
import { saidToWait } from './before-you-go.ts';
import { declinersOf, isSameWork } from './propose.ts';
import type { Scene } from './scene.ts';
import { isUnseenTooLong, nextName } from './seen-in-time.ts';

/** A need as its decider sees it. */
export function lineOfNeed(scene: Scene, need: KnownNeed, zone: string): NeedLine {
  const campaign = scene.facts.campaigns.get(need.campaign);
  const task = need.task ? scene.facts.tasks.get(need.task) : undefined;
  const covers = need.state === 'covered' ? coversOf(scene, need) : [];
  const unseen = covers.find((each) => isUnseenTooLong(scene, each, need));
  const cover = unseen ?? covers[0] ?? null;
  const late = unseen !== undefined;
  const proposal = unseen
    ? nextName(
        scene,
        covers.map(({ holder }) => holder),
        { ...need, hours: unseen.hours },
      )
    : proposalOf(scene, need);
  const role = task || !campaign ? null : (roleOn(campaign, need.absentee) ?? 'their part');
  return {
    need: need.key,
    task: need.task,
    what: need.task ? scene.taskName(need.task) : scene.campaignName(need.campaign),
    campaign: scene.campaignName(need.campaign),
    role,
    absentee: scene.nameOf(need.absentee),
    due: need.due,
    dueTime: task?.dueTime ?? null,
    urgency: need.urgency,
    state: need.state,
    proposal: proposal ? lineOfProposal(scene, proposal) : null,
    cover: cover ? lineOfCover(scene, cover, late) : null,
    shared: sharersOf(scene, need, cover).map((each) => lineOfCover(scene, each, false)),
    declinedBy: declinersOf(scene, need).map(scene.nameOf),
    decided: decidedOf(scene, need, zone),
    undo: need.state === 'open' ? null : (scene.store.acts.lastOn('need', need.key)?.id ?? null),
    alsoWith: [],
    saidToWait: need.task !== null && saidToWait(scene, need.task, need.from),
  };
}

const proposalOf = (scene: Scene, need: KnownNeed) =>
  need.state === 'open' ? (scene.proposals().get(need.key) ?? null) : null;

const decidedOf = (scene: Scene, { decidedBy, decidedAt }: KnownNeed, zone: string) =>
  decidedBy && decidedAt ? { by: scene.nameOf(decidedBy), at: localTime(decidedAt, zone) } : null;

/** A candidate as it is offered. */
export function lineOfProposal(scene: Scene, candidate: CoverCandidate): ProposalLine {
  return { ...candidate, name: scene.nameOf(candidate.person) };
}

/** The first cover that stands for the need. */
export function coverOf(scene: Scene, need: KnownNeed): Cover | null {
  return coversOf(scene, need)[0] ?? null;
}

/** All covers that stand for the need: several where it is split. */
export function coversOf(scene: Scene, need: KnownNeed): Cover[] {
  return scene.facts.covers.filter(
    (each) => each.state === 'assigned' && each.absentee === need.absentee && isSameWork(each, need),
  );
}

/** The covers by which someone has a part of it; a holder who is away in turn has none. */
export const partsOf = (scene: Scene, need: KnownNeed): Cover[] =>
  coversOf(scene, need).filter((each) => !need.key.endsWith(`:${each.holder}`));

/** Those who have a part of it besides its first holder. */
const sharersOf = (scene: Scene, need: KnownNeed, first: Cover | null) =>
  partsOf(scene, need).filter((each) => each.id !== first?.id);

function lineOfCover(scene: Scene, cover: Cover, late: boolean): CoverLine {
  return {
    cover: cover.id,
    holder: scene.nameOf(cover.holder),
    until: cover.until,
    seen: cover.seenAt !== null,
    late,
    startTime: cover.startTime,
    endTime: cover.endTime,
    overHours: 0,
  };
}

/** In order of due date, undated ones last, open ones before decided ones. */
export function byDue(
  one: { due: IsoDate | null; state: string },
  other: { due: IsoDate | null; state: string },
): number {
  const openFirst = Number(one.state !== 'open') - Number(other.state !== 'open');
  return openFirst || (one.due ?? '9999').localeCompare(other.due ?? '9999');
}
