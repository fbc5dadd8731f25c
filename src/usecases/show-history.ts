import type { CampaignEdit, EditedValue } from '../domain/campaigns.ts';
import type { HistoryContent, HistoryEntry } from '../domain/desk-contents.ts';
import { asId, type CampaignId, type PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { formatDay, localDate, parseIsoDate } from '../domain/plain-date.ts';
import { lineOfChange } from './change-line.ts';
import type { Deps } from './deps.ts';
import { readScene, type Scene } from './scene.ts';

const AT_MOST = 30;

/**
 * Who changed what of a campaign, latest first: changes that were applied or taken back, and what a form, a hand-over
 * or an import changed. Null where it is not theirs to see.
 */
export function showHistory(deps: Deps, reader: PersonId, id: CampaignId, now: Date): HistoryContent | null {
  const scene = readScene(deps.store, now);
  const campaign = scene.facts.campaigns.get(id);
  if (!campaign || !may(scene.facts, reader, { action: 'see_budget', campaign }, now)) return null;
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const { changes, campaignEdits } = scene.store;
  const told = changes.where("campaign = @id AND state IN ('applied', 'undone')", { id }).map((change) => ({
    at: change.decidedAt ?? change.saidAt,
    by: scene.nameOf(change.decidedBy ?? change.saidBy),
    what: { kind: 'change', change: lineOfChange(scene, change, true) } as const,
  }));
  const edited = campaignEdits.where('campaign = @id', { id }).map((edit) => ({
    at: edit.editedAt,
    by: edit.editedBy && scene.nameOf(edit.editedBy),
    what: editLine(scene, edit),
  }));
  const entries = [...told, ...edited]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, AT_MOST)
    .map(({ at, by, what }): HistoryEntry => ({ on: localDate(at, zone), by, what }));
  return { campaign: scene.campaignName(id), asOf: scene.calendars.dayOf(reader, now), entries };
}

function editLine(scene: Scene, { field, was, becomes }: CampaignEdit): HistoryEntry['what'] {
  const show = (value: EditedValue) => inWords(scene, value);
  if (!Array.isArray(was) || !Array.isArray(becomes))
    return { kind: 'edit', field, was: show(was), becomes: show(becomes) };
  // Of a list only who or what went and came.
  const gone = was.filter((item) => !becomes.includes(item));
  const come = becomes.filter((item) => !was.includes(item));
  return { kind: 'edit', field, was: show(gone), becomes: show(come) };
}

function inWords(scene: Scene, value: EditedValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value !== 'string') return value.map((item) => memberInWords(scene, item)).join(', ') || null;
  const day = parseIsoDate(value);
  if (day) return formatDay(day, localDate(scene.now, scene.facts.settings.timeZone));
  return scene.facts.people.get(asId<PersonId>(value))?.name ?? value;
}

/** "U07 copy" as "Noor Haddad (copy)"; anything else as it is. */
function memberInWords(scene: Scene, item: string): string {
  const [id = '', ...role] = item.split(' ');
  const person = scene.facts.people.get(asId<PersonId>(id));
  return person ? `${person.name} (${role.join(' ')})` : item;
}
