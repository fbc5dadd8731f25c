import type { HistoryContent } from '../domain/desk-contents.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { localDate } from '../domain/plain-date.ts';
import { lineOfChange } from './change-line.ts';
import type { Deps } from './deps.ts';
import { readScene } from './scene.ts';

const AT_MOST = 30;

/** Who changed what of a campaign, latest first: applied changes and those taken back. Null where it is not theirs to see. */
export function showHistory(deps: Deps, reader: PersonId, id: CampaignId, now: Date): HistoryContent | null {
  const scene = readScene(deps.store, now);
  const campaign = scene.facts.campaigns.get(id);
  if (!campaign || !may(scene.facts, reader, { action: 'see_budget', campaign }, now)) return null;
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const entries = scene.store.changes
    .where("campaign = @id AND state IN ('applied', 'undone')", { id })
    .reverse()
    .slice(0, AT_MOST)
    .map((change) => ({
      on: localDate(change.decidedAt ?? change.saidAt, zone),
      by: scene.nameOf(change.decidedBy ?? change.saidBy),
      change: lineOfChange(scene, change, true),
    }));
  return { campaign: scene.campaignName(id), asOf: scene.calendars.dayOf(reader, now), entries };
}
