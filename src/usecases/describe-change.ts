// A change as its receipt, as a question, and as the one line that the campaign's channel reads.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { ChangeAskContent, ChangeReceiptContent, ChannelLineContent } from '../domain/contents.ts';
import type { ChangeId, PersonId } from '../domain/ids.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import { TOLD_AFTER_MS } from './apply-change.ts';
import { consequencesOf } from './change-consequences.ts';
import { lineOfChange } from './change-line.ts';
import { changesNothing } from './derive-change.ts';
import type { Scene } from './scene.ts';

/** To whoever applied it: what it is now and what follows from it. */
export function describeChangeReceipt(
  scene: Scene,
  id: ChangeId,
  reader: PersonId,
  asOf: IsoDate,
): ChangeReceiptContent | null {
  const change = scene.store.changes.get(id);
  if (!change) return null;
  const byOther = change.decidedBy !== null && change.decidedBy !== reader && change.saidBy !== reader;
  const posted = scene.store.prompts.get(`change:${id}:${reader}`)?.ts != null;
  if (byOther && !posted && change.state !== 'applied') return null;
  return {
    kind: 'change_receipt',
    asOf,
    by: byOther && change.decidedBy ? scene.nameOf(change.decidedBy) : null,
    change: lineOfChange(scene, change, true),
    announced: announcedOf(scene, change),
    follows: consequencesOf(scene, change, reader),
  };
}

/** To whoever is asked; what became of it once it is decided. */
export function describeChangeAsk(
  scene: Scene,
  id: ChangeId,
  reader: PersonId,
  asOf: IsoDate,
): ChangeAskContent | null {
  const change = scene.store.changes.get(id);
  if (!change) return null;
  return {
    kind: 'change_ask',
    asOf,
    change: lineOfChange(scene, change, true),
    own: change.saidBy === reader,
    decidedBy: change.decidedBy ? scene.nameOf(change.decidedBy) : null,
  };
}

/** The line about it; null until two minutes have passed, and where it was taken back before anyone read it. */
export function describeChangeLine(scene: Scene, id: ChangeId, key: string): ChannelLineContent | null {
  const change = scene.store.changes.get(id);
  if (!change) return null;
  const posted = scene.store.prompts.get(key)?.ts != null;
  if (!posted && !isTold(scene, change)) return null;
  return {
    kind: 'channel_line',
    asOf: localDate(change.decidedAt ?? scene.now, scene.facts.settings.timeZone),
    covers: [],
    changes: [lineOfChange(scene, change, false)],
  };
}

/** Whether the campaign's channel is told: not where it was said there. */
function announcedOf(scene: Scene, change: CampaignChange): ChangeReceiptContent['announced'] {
  const channel = change.campaign ? scene.facts.campaigns.get(change.campaign)?.channel : null;
  if (!channel || change.saidThere || change.decidedAt === null || changesNothing(change)) return 'no';
  return isTold(scene, change) ? 'done' : 'soon';
}

/** Applied long enough ago that an Undo or an edit would have come by now. */
export function isTold(scene: Scene, change: CampaignChange): boolean {
  const { state, decidedAt } = change;
  if (state !== 'applied' || decidedAt === null || changesNothing(change)) return false;
  return scene.now.getTime() - decidedAt.getTime() >= TOLD_AFTER_MS;
}
