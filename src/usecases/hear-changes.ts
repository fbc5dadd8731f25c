// A campaign change said in chat: applied where its AM or deputy states it, else the AM decides (product rules, table).
import type { Campaign, CampaignChange } from '../domain/campaigns.ts';
import { asId, type CampaignId, type ChangeId } from '../domain/ids.ts';
import type { CampaignChangeInterpretation } from '../domain/interpretations.ts';
import { leads } from '../domain/permissions.ts';
import { applyChange } from './apply-change.ts';
import { ASKED_AT_ONCE, deriveChange } from './derive-change.ts';
import type { HeardMessage } from './note-message.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { deciderOf } from './who-decides.ts';

const KEPT_WORDS = 200; // characters, product rule 7

/** Records each change, applies what its author may, asks about the rest; true where any was new. */
export function hearChanges(
  scene: Scene,
  message: HeardMessage,
  said: readonly CampaignChangeInterpretation[],
  saysAbsence: boolean,
): boolean {
  const { store, now } = scene;
  const known = store.changes.where('channel = @channel AND ts = @ts', {
    channel: message.channel,
    ts: message.ts,
  });
  for (const change of known)
    if (change.state === 'heard') store.changes.put({ ...change, state: 'superseded' });
  let heard = false;
  for (const each of said) {
    const change = toChange(scene, message, each, saysAbsence);
    if (known.some((other) => other.state === 'applied' && isSame(other, change))) continue;
    if (message.audience !== 'dm' && changesNothing(change)) continue;
    heard = true;
    store.acts.perform('change.hear', message.author, now, () => hear(scene, message, change));
  }
  if (heard && message.audience === 'team') {
    const at = { channel: message.channel, ts: message.ts };
    say(scene, { kind: 'reaction', at, name: scene.facts.settings.changeReaction, on: true });
  }
  return heard;
}

function hear(scene: Scene, message: HeardMessage, change: CampaignChange): void {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  scene.store.changes.put(change);
  const byLead = campaign !== undefined && leads(campaign, message.author);
  const certain = change.certainty === 'stated' && message.audience !== 'outside';
  const derived = change.becomes !== null || !FIELD_CHANGES.has(change.change);
  if (campaign && byLead && certain && derived) {
    applyChange(scene, campaign, change, message.author);
    say(scene, { kind: 'change_receipt', author: message.author, change: change.id });
    return;
  }
  if (byLead || message.audience === 'outside' || ASKED_AT_ONCE.has(change.change) || !campaign) {
    for (const reader of readersOf(scene, campaign, change))
      say(scene, { kind: 'change_ask', reader, change: change.id });
  }
}

const FIELD_CHANGES: ReadonlySet<string> = new Set([
  'deadline',
  'paused',
  'resumed',
  'cancelled',
  'launched',
  'completed',
  'budget',
]);

/** Whoever decides about the campaign, or about each of those that it could be. */
function readersOf(scene: Scene, campaign: Campaign | undefined, change: CampaignChange) {
  const meant = campaign ? [campaign] : change.candidates.map((id) => scene.facts.campaigns.get(id));
  const readers = meant.map((each) => (each ? deciderOf(scene, each) : null)).filter((id) => id !== null);
  return [...new Set(readers)].slice(0, 1);
}

function toChange(
  scene: Scene,
  message: HeardMessage,
  said: CampaignChangeInterpretation,
  saysAbsence: boolean,
): CampaignChange {
  const campaign = said.campaign ? scene.facts.campaigns.get(asId<CampaignId>(said.campaign)) : undefined;
  const derived = campaign ? deriveChange(campaign, said) : 'underivable';
  const values = derived === null || derived === 'underivable' ? { was: null, becomes: null } : derived;
  return {
    id: scene.store.nextId<ChangeId>('change'),
    campaign: campaign?.id ?? null,
    candidates: (said.candidates ?? []).map((id) => asId<CampaignId>(id)),
    change: said.change,
    certainty: said.certainty,
    ...values,
    shiftDays: said.shiftDays ?? null,
    percent: said.percent ?? null,
    state: 'heard',
    saidBy: message.author,
    saidAt: message.sentAt,
    channel: saysAbsence ? null : message.channel,
    ts: saysAbsence ? null : message.ts,
    words: saysAbsence ? null : (said.detail?.slice(0, KEPT_WORDS) ?? null),
    decidedBy: null,
    decidedAt: null,
  };
}

/** True where the campaign is already as it is said to become. */
const changesNothing = ({ was, becomes }: CampaignChange) =>
  was !== null && JSON.stringify(was) === JSON.stringify(becomes);

function isSame(one: CampaignChange, other: CampaignChange): boolean {
  return (
    one.campaign === other.campaign &&
    one.change === other.change &&
    JSON.stringify(one.becomes) === JSON.stringify(other.becomes)
  );
}
