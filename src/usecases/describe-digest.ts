// The digest: what needs a decision first, then who is away, remote, covered, what changed, what is coming up.
import type { Absence } from '../domain/absences.ts';
import { coversDay } from '../domain/absences.ts';
import { type CampaignChange, isRunning } from '../domain/campaigns.ts';
import type { DigestContent } from '../domain/contents.ts';
import { standsOn } from '../domain/covers.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { KnownNeed, Question } from '../domain/needs.ts';
import { addDays, type IsoDate, localDate, localTime, weekdayOf } from '../domain/plain-date.ts';
import { isClosed } from '../domain/settings.ts';
import { isByLead } from './ask-change.ts';
import { lineOfChange } from './change-line.ts';
import { isTold } from './describe-change.ts';
import { whatOf } from './describe-given-back.ts';
import { openGiveBacks } from './give-backs.ts';
import type { Scene } from './scene.ts';
import { lineOfAbsence, lineOfEpisode } from './span-line.ts';
import { askedAbout, deciderOf } from './who-decides.ts';

const COMING_UP_DAYS = 7;

/** The digest of a day; null where there is nothing to say. */
export function describeDigest(scene: Scene, day: IsoDate): DigestContent | null {
  const decisions = decisionsOf(scene);
  const risky = new Set(
    scene
      .openNeeds()
      .filter(isPressing)
      .map((need) => need.campaign),
  );
  const undecided = undecidedChanges(scene);
  for (const { campaign } of undecided) if (campaign) risky.add(campaign);
  const giveBacks = openGiveBacks(scene).map((each) => ({ ...each, with: namesAsked(scene, [each]) }));
  for (const { campaign } of giveBacks) risky.add(campaign);
  const posted = scene.store.prompts.get(`digest:${day}`)?.ts != null;
  const running = [...scene.facts.campaigns.values()].filter(isRunning);
  const content: DigestContent = {
    kind: 'digest',
    asOf: day,
    decisions,
    waiting: undecided.flatMap((change) => waitingLine(scene, change)),
    giveBack: giveBacks.map(({ cover, with: asked }) => ({
      what: whatOf(scene, cover),
      holder: scene.nameOf(cover.holder),
      absentee: scene.nameOf(cover.absentee),
      with: asked,
    })),
    calm: running.filter((campaign) => !risky.has(campaign.id)).length,
    away: awayOn(scene, day),
    remote: remoteOn(scene, day),
    covered: coveredOn(scene, day),
    changed: changedSince(scene, day),
    comingUp: running
      .filter(
        ({ deadline }) => deadline !== null && deadline >= day && deadline <= addDays(day, COMING_UP_DAYS),
      )
      .sort((one, other) => ((one.deadline as string) < (other.deadline as string) ? -1 : 1))
      .map(({ id, deadline }) => ({ campaign: scene.campaignName(id), deadline: deadline as IsoDate })),
    updatedAt: posted ? localTime(scene.now, scene.facts.settings.timeZone) : null,
  };
  const { waiting, giveBack, away, remote, covered, changed, comingUp } = content;
  const quiet = [decisions, waiting, giveBack, away, remote, covered, changed, comingUp].every(
    (part) => part.length === 0,
  );
  return quiet && !posted ? null : content;
}

/** Stated by someone who may not decide it: what is tentative, or unclear, is only between those who are asked. */
function undecidedChanges(scene: Scene): CampaignChange[] {
  return scene.store.changes
    .where("state = 'heard' AND certainty = 'stated' AND said_outside = 0")
    .filter((change) => change.campaign !== null && change.tasks.length === 0 && !isByLead(scene, change));
}

function waitingLine(scene: Scene, change: CampaignChange): DigestContent['waiting'] {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  if (!campaign) return [];
  const decider = deciderOf(scene, campaign);
  return [
    {
      campaign: scene.campaignName(campaign.id),
      what: change.change,
      with: decider ? scene.nameOf(decider) : 'nobody',
    },
  ];
}

const isPressing = (need: KnownNeed) => need.urgency === 'needs_cover';

function decisionsOf(scene: Scene): DigestContent['decisions'] {
  const byCampaign = new Map<CampaignId, KnownNeed[]>();
  for (const need of scene.openNeeds().filter(isPressing)) {
    byCampaign.set(need.campaign, [...(byCampaign.get(need.campaign) ?? []), need]);
  }
  return [...byCampaign]
    .sort(([, one], [, other]) => firstDue(one).localeCompare(firstDue(other)))
    .map(([id, needs]) => {
      const campaign = scene.facts.campaigns.get(id);
      return {
        client: campaign?.client ?? '',
        campaign: scene.campaignName(id),
        deadline: campaign?.deadline ?? null,
        open: needs.map((need) =>
          need.task ? scene.taskName(need.task) : `stand-in for ${scene.nameOf(need.absentee)}`,
        ),
        with: namesAsked(scene, needs),
      };
    });
}

/** With whom the questions are by now. */
function namesAsked(scene: Scene, questions: readonly Question[]): string {
  const asked = new Set(questions.flatMap((each) => askedAbout(scene, each)));
  return asked.size > 0 ? [...asked].map(scene.nameOf).join(' and ') : 'nobody';
}

const firstDue = (needs: readonly KnownNeed[]) => needs.map((need) => need.due ?? '9999').sort()[0] ?? '9999';

function awayOn(scene: Scene, day: IsoDate): DigestContent['away'] {
  return everyone(scene)
    .flatMap((person) => scene.calendars.episodes(person))
    .filter((each) => each.from <= day && (each.to === null || each.to >= day || each.endAssumed))
    .map((each) => lineOfEpisode(scene, each));
}

function remoteOn(scene: Scene, day: IsoDate): DigestContent['remote'] {
  const remote = (absence: Absence) =>
    absence.state === 'active' && absence.availability === 'remote' && coversDay(absence, day);
  return scene.facts.absences.filter(remote).map((absence) => lineOfAbsence(scene, absence));
}

const everyone = (scene: Scene): PersonId[] => [...scene.facts.people.keys()];

/** Whoever is away that day covers nobody: what they held is among the decisions. */
function coveredOn(scene: Scene, day: IsoDate): DigestContent['covered'] {
  const pairs = new Map<string, { holder: string; absentee: string; campaigns: string[] }>();
  const standing = scene.facts.covers.filter(
    (each) => standsOn(each, day) && !scene.calendars.isAwayOn(each.holder, day),
  );
  for (const cover of standing) {
    const key = `${cover.holder} ${cover.absentee}`;
    const pair = pairs.get(key) ?? {
      holder: scene.nameOf(cover.holder),
      absentee: scene.nameOf(cover.absentee),
      campaigns: [],
    };
    const name = scene.campaignName(cover.campaign);
    if (!pair.campaigns.includes(name)) pair.campaigns.push(name);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Applied since the digest of the working day before. */
function changedSince(scene: Scene, day: IsoDate): DigestContent['changed'] {
  const zone = scene.facts.settings.timeZone;
  const before = previousWorkingDay(scene, day);
  return scene.store.changes
    .where("state = 'applied'")
    .filter((change) => {
      const { decidedAt } = change;
      if (decidedAt === null || !isTold(scene, change)) return false;
      const on = localDate(decidedAt, zone);
      const late = on === before && localTime(decidedAt, zone) >= scene.facts.settings.digestTime;
      return on > before || late;
    })
    .map((change) => lineOfChange(scene, change, false));
}

/** The agency's working day before: weekends and closures left out. */
function previousWorkingDay(scene: Scene, day: IsoDate): IsoDate {
  let before = addDays(day, -1);
  while (!isAgencyWorkingDay(scene, before) && before > addDays(day, -14)) before = addDays(before, -1);
  return before;
}

/** True on Monday to Friday, closures left out: the days of the digest. */
export function isAgencyWorkingDay(scene: Scene, day: IsoDate): boolean {
  return weekdayOf(day) <= 5 && !isClosed(scene.facts.settings, day);
}
