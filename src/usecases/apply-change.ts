// What a decision about a change writes: the campaign's field (or the one task's date), the change itself, older prompts
// of the same field closed, covers of work that stops ended; and the campaign's channel told, two minutes later.
import { type Campaign, type CampaignChange, isRunning } from '../domain/campaigns.ts';
import { ended } from '../domain/covers.ts';
import type { PersonId } from '../domain/ids.ts';
import { changesNothing, isSameField, rebase } from './derive-change.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { nextUsualHours } from './working-hours.ts';

/** How long the team is not told yet, so that Undo and edits show nothing (product table). */
export const TOLD_AFTER_MS = 2 * 60 * 1000;

/** Writes the change, as decided by that person, and has the campaign's channel told unless it was said there. */
export function applyChange(
  scene: Scene,
  campaign: Campaign,
  change: CampaignChange,
  by: PersonId,
  decidedAt: Date = scene.now,
): void {
  const { store } = scene;
  const current = store.campaigns.get(campaign.id) ?? campaign;
  const task = change.task === null ? null : store.tasks.get(change.task);
  const applied: CampaignChange = {
    ...change,
    ...rebase(change, current, task),
    // Worked out now: a later look must not work it out again.
    shiftDays: null,
    percent: null,
    campaign: campaign.id,
    state: 'applied',
    tasks: [],
    decidedBy: by,
    decidedAt,
  };
  store.changes.put(applied);
  closeOlder(scene, applied, by);
  if (task) moveTask(scene, applied);
  else writeField(scene, current, applied);
  if (!changesNothing(applied)) tell(scene, current, applied, decidedAt);
}

/** The campaign's channel, and its AM where somebody else decided: with the team, within the hours they work. */
function tell(
  scene: Scene,
  campaign: Campaign,
  { id, saidThere, decidedBy }: CampaignChange,
  at: Date,
): void {
  const { channel, accountManager } = campaign;
  const dueAt = new Date(at.getTime() + TOLD_AFTER_MS);
  if (channel && !saidThere) say(scene, { kind: 'change_line', channel, change: id }, { dueAt });
  const today = scene.calendars.dayOf(accountManager, scene.now);
  if (accountManager === decidedBy || scene.calendars.isAwayOn(accountManager, today)) return;
  const hours = nextUsualHours(scene, accountManager);
  say(
    scene,
    { kind: 'change_receipt', author: accountManager, change: id },
    { dueAt: hours > dueAt ? hours : dueAt },
  );
}

function moveTask(scene: Scene, { task: id, becomes }: CampaignChange): void {
  const task = id === null ? null : scene.store.tasks.get(id);
  if (!task || becomes?.deadline === undefined) return;
  const { deadline: due } = becomes;
  scene.store.tasks.put({
    ...task,
    due,
    dueTime: due === null ? null : task.dueTime,
    confirmedAt: scene.now,
  });
}

function writeField(scene: Scene, campaign: Campaign, { becomes }: CampaignChange): void {
  const next: Campaign = { ...campaign, ...becomes };
  scene.store.campaigns.put(next);
  if (!isRunning(next)) endCovers(scene, next);
}

/** In the act of the change, so that Undo brings them back; holders hear of it when the team does. */
function endCovers(scene: Scene, campaign: Campaign): void {
  const dueAt = new Date(scene.now.getTime() + TOLD_AFTER_MS);
  for (const cover of scene.store.covers.where("campaign = @campaign AND state = 'assigned'", {
    campaign: campaign.id,
  })) {
    scene.store.covers.put(ended(cover, scene.now, null));
    const { holder, absentee } = cover;
    const day = scene.calendars.dayOf(holder, scene.now);
    say(scene, { kind: 'given_back', holder, absentee, day }, { dueAt });
  }
}

/**
 * Closes the open questions about the same field: a newer change takes their place. What is only tentative closes no
 * question about something stated.
 */
export function closeOlder(scene: Scene, newer: CampaignChange, by: PersonId | null): void {
  // It may be about one task's date only.
  if (newer.state === 'heard' && newer.tasks.length > 0) return;
  const open = scene.store.changes.where("campaign = @campaign AND state = 'heard'", {
    campaign: newer.campaign ?? '',
  });
  for (const older of open) {
    if (older.id === newer.id || !isSameField(older, newer)) continue;
    if (newer.state === 'heard' && newer.certainty === 'tentative' && older.certainty === 'stated') continue;
    scene.store.changes.put({ ...older, state: 'superseded', decidedBy: by, decidedAt: scene.now });
  }
}
