// The AM's morning message as of now: who is away, what needs someone, what can wait (product rule 11).
import { coversDay, type Episode } from '../domain/absences.ts';
import { type CampaignChange, isRunning } from '../domain/campaigns.ts';
import type { MorningContent } from '../domain/contents.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { NeedLine } from '../domain/lines.ts';
import { type KnownNeed, type Question, STAGES } from '../domain/needs.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import { isAskedByItself, isByLead } from './ask-change.ts';
import { lineOfChange } from './change-line.ts';
import { whatOf } from './describe-given-back.ts';
import { openGiveBacks } from './give-backs.ts';
import { byDue, lineOfNeed } from './need-line.ts';
import { oncePerScene } from './once-per-scene.ts';
import { openChangesFor } from './open-changes.ts';
import type { Scene } from './scene.ts';
import { inLaterToday, lineOfEpisode } from './span-line.ts';
import { unconfirmedReturns } from './unconfirmed-returns.ts';
import { askedAbout, campaignsTouched, deciderOf } from './who-decides.ts';

/** What it says, and null where there is nothing to tell that reader that day and nothing was told yet. */
export function describeMorning(scene: Scene, reader: PersonId, day: IsoDate): MorningContent | null {
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const campaigns = campaignsDecidedBy(scene, reader);
  const needs = needsOf(scene, reader, campaigns, day, zone);
  const touched = new Set([...campaigns, ...needs.map((need) => need.campaign)]);
  const next = scene.calendars.nextWorkday(reader, day);
  const episodes = episodesTouching(scene, reader, touched);
  const away = episodes.filter(
    (each) => reaches(each, day) && (each.from <= next || needs.some((need) => isOf(need, each))),
  );
  const later = episodes.filter(
    (each) => each.from > next && !away.includes(each) && heardSince(scene, each, reader, day),
  );
  const lines = needs.map((need) => ({
    ...lineOfNeed(scene, need, zone),
    alsoWith: need.state === 'open' ? alsoWith(scene, need, reader) : [],
  }));
  const posted = scene.store.prompts.get(`morning:${reader}:${day}`);
  const content: MorningContent = {
    kind: 'morning',
    asOf: day,
    key: `morning:${reader}:${day}`,
    revision: (posted?.revision ?? 0) + 1,
    away: away.map((each) => lineOfEpisode(scene, each)),
    later: later.map((each) => lineOfEpisode(scene, each)),
    needs: lines.filter(isAsked).sort(byDue),
    canWait: lines.filter((line) => !isAsked(line) && line.state === 'open').sort(byDue),
    giveBack: giveBacksOf(scene, reader),
    unconfirmed: unconfirmedReturns(scene, reader, campaigns, day),
    heard: heardChanges(scene, reader, day),
    replacedBy: null,
  };
  return posted?.ts || hasNews(scene, reader, content, { away, later }, day) ? content : null;
}

/** Keys of what the message asks its reader to decide. */
export function asksOfMorning(content: MorningContent): string[] {
  return [
    ...content.needs.filter((need) => need.state === 'open').map((need) => need.need),
    ...content.needs.flatMap(({ cover }) => (cover?.late ? [`unseen:${cover.cover}`] : [])),
    ...content.giveBack.map((each) => each.cover),
  ];
}

const isAsked = (line: NeedLine) =>
  line.urgency === 'needs_cover' ||
  line.state === 'covered' ||
  line.state === 'left' ||
  line.state === 'nobody';

/** Whom else the question is with by now. */
const alsoWith = (scene: Scene, need: Question, reader: PersonId) =>
  need.stage >= STAGES.deputy
    ? askedAbout(scene, need)
        .filter((each) => each !== reader)
        .map(scene.nameOf)
    : [];

/** True where the need is open because of that stretch away. */
const isOf = (need: KnownNeed, episode: Episode) =>
  need.state === 'open' &&
  need.absentee === episode.person &&
  need.from >= episode.from &&
  (episode.to === null || need.from <= episode.to);

/**
 * Something begins today or tomorrow, waits for an answer, or was heard of before this day's work began: who is just
 * still away, and what is heard meanwhile of a later time, make no message.
 */
function hasNews(
  scene: Scene,
  reader: PersonId,
  content: MorningContent,
  { away, later }: { away: readonly Episode[]; later: readonly Episode[] },
  day: IsoDate,
): boolean {
  const [work] = scene.calendars.workIntervals(reader, day);
  return (
    away.some((each) => each.from >= day) ||
    later.some((each) => each.absences.some(({ heardAt }) => !work || heardAt <= work.from)) ||
    content.needs.length > 0 ||
    content.giveBack.length > 0 ||
    content.heard.length > 0
  );
}

function campaignsDecidedBy(scene: Scene, reader: PersonId): ReadonlySet<CampaignId> {
  const decided = [...scene.facts.campaigns.values()].filter(
    (campaign) => isRunning(campaign) && deciderOf(scene, campaign) === reader,
  );
  return new Set(decided.map((campaign) => campaign.id));
}

function episodesTouching(scene: Scene, reader: PersonId, campaigns: ReadonlySet<CampaignId>): Episode[] {
  return absentees(scene)
    .filter((person) => person !== reader)
    .filter((person) => campaignsTouched(scene, person).some((campaign) => campaigns.has(campaign.id)))
    .flatMap((person) => scene.calendars.episodes(person));
}

/** Everyone with a stretch away, past or to come, in the order of the people. */
const absentees = oncePerScene((scene) =>
  [...scene.facts.people.keys()].filter((person) => scene.calendars.episodes(person).length > 0),
);

/** Reaches into the day; where nobody said the end it stays until somebody does. */
const reaches = (episode: Episode, day: IsoDate) =>
  episode.to === null || episode.to >= day || episode.endAssumed;

/** Heard since the reader's last working day began. */
function heardSince(scene: Scene, episode: Episode, reader: PersonId, day: IsoDate): boolean {
  const last = scene.calendars.addWorkdays(reader, day, -1);
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  return episode.absences.some((each) => localDate(each.heardAt, zone) >= last && !coversDay(each, day));
}

/** Open ones that the reader is asked about by now, and those decided that day. */
function needsOf(
  scene: Scene,
  reader: PersonId,
  campaigns: ReadonlySet<CampaignId>,
  day: IsoDate,
  zone: string,
): KnownNeed[] {
  const isTheirs = (need: KnownNeed) => {
    const campaign = scene.facts.campaigns.get(need.campaign);
    if (!campaign || !isRunning(campaign)) return false;
    const isAsked = askedAbout(scene, need).includes(reader);
    return isAsked || (need.state !== 'open' && campaigns.has(need.campaign));
  };
  const decidedToday = (need: KnownNeed) =>
    need.decidedAt !== null && localDate(need.decidedAt, zone) === day;
  return needsLately(scene).filter((need) => (need.state === 'open' || decidedToday(need)) && isTheirs(need));
}

/** Open needs, and those decided within two days: enough for anyone's day in any zone. */
const needsLately = oncePerScene(({ store, now }) =>
  store.needs.where("state = 'open' OR (state <> 'void' AND decided_at >= @since)", {
    since: now.getTime() - 2 * 24 * 60 * 60 * 1000,
  }),
);

/** Covers under way whose absence was taken back, as far as the reader is asked about them by now. */
function giveBacksOf(scene: Scene, reader: PersonId): MorningContent['giveBack'] {
  return openGiveBacks(scene)
    .filter((each) => askedAbout(scene, each).includes(reader))
    .map((each) => ({
      cover: each.cover.id,
      what: whatOf(scene, each.cover),
      holder: scene.nameOf(each.cover.holder),
      absentee: scene.nameOf(each.cover.absentee),
      inFrom: inLaterToday(scene, each.cover.absentee),
      alsoWith: alsoWith(scene, each, reader),
    }));
}

/** Changes said by others: those that make no message of their own, and the days after those whose own will not come again. */
function heardChanges(scene: Scene, reader: PersonId, day: IsoDate): MorningContent['heard'] {
  return openChangesFor(scene, reader)
    .filter((change) => !isAskedByItself(scene, change) || isLeftOver(scene, change, reader, day))
    .map((change) => lineOfChange(scene, change, true));
}

/** Waiting since another day, and asked of the reader for the last time before this one: once a day is enough. */
function isLeftOver(scene: Scene, change: CampaignChange, reader: PersonId, day: IsoDate): boolean {
  if (scene.calendars.dayOf(reader, change.saidAt) >= day) return false;
  const asked = scene.store.prompts.get(`ask:${change.id}:${reader}`);
  if (!asked?.postedAt || isByLead(scene, change)) return true;
  return asked.previousTs !== null && scene.calendars.dayOf(reader, asked.postedAt) < day;
}
