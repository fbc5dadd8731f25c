// An absence whose end nobody said is unconfirmed after its last day (product rule 14): its covers run on, and from 16:00
// of that day on the account manager may end them. Nobody asks whoever is away.
import type { Absence } from '../domain/absences.ts';
import type { MorningContent } from '../domain/contents.ts';
import type { Cover } from '../domain/covers.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import { type IsoDate, localDate, localTime } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

/** The act of *End cover tonight*. */
export const ENDED_TONIGHT = 'absence.end_tonight';

const OFFERED_FROM = '16:00'; // in the reader's zone

type Unconfirmed = MorningContent['unconfirmed'][number];

/** Those of whom the reader's campaigns have cover that runs on, and those whom somebody ended that day. */
export function unconfirmedReturns(
  scene: Scene,
  reader: PersonId,
  campaigns: ReadonlySet<CampaignId>,
  day: IsoDate,
): Unconfirmed[] {
  const zone = scene.calendars.zoneOf(reader);
  const isTime = localDate(scene.now, zone) > day || localTime(scene.now, zone) >= OFFERED_FROM;
  return scene.facts.absences.flatMap((absence) => {
    if (absence.state !== 'active' || absence.availability !== 'away' || absence.to === null) return [];
    const isDue = absence.endAssumed && (absence.to < day || (absence.to === day && isTime));
    const ended = absence.handCorrected && !absence.endAssumed ? endedOn(scene, absence, zone, day) : null;
    const covers = isDue || ended ? coversOf(scene, absence, campaigns) : [];
    return covers.length > 0 ? [lineOf(scene, absence, covers, ended)] : [];
  });
}

function coversOf(scene: Scene, absence: Absence, campaigns: ReadonlySet<CampaignId>): Cover[] {
  return scene.facts.covers.filter(
    (each) =>
      each.state === 'assigned' &&
      !each.kept &&
      each.absentee === absence.person &&
      campaigns.has(each.campaign) &&
      each.from >= absence.from,
  );
}

/** Who ended it on that day. */
function endedOn(scene: Scene, absence: Absence, zone: string, day: IsoDate): Unconfirmed['ended'] {
  const act = scene.store.acts.lastOn('absence', absence.id);
  if (act?.kind !== ENDED_TONIGHT || !act.doneBy || localDate(act.doneAt, zone) !== day) return null;
  return { by: scene.nameOf(act.doneBy), at: localTime(act.doneAt, zone), undo: act.id };
}

function lineOf(
  scene: Scene,
  absence: Absence,
  covers: readonly Cover[],
  ended: Unconfirmed['ended'],
): Unconfirmed {
  return {
    absence: absence.id,
    absentee: scene.nameOf(absence.person),
    covers: covers.map((cover) => ({
      holder: scene.nameOf(cover.holder),
      what: cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign),
    })),
    ended,
  };
}
