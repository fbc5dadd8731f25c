// A campaign change said in chat: applied where its AM or deputy states it, else the AM decides (product rules, table).
// An edited message is read anew: what it still says stays, what it no longer says is withdrawn, what it says otherwise
// takes the old one's place.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CampaignChangeInterpretation } from '../domain/interpretations.ts';
import { leads } from '../domain/permissions.ts';
import { localDate } from '../domain/plain-date.ts';
import { applyChange, closeOlder } from './apply-change.ts';
import { askAboutChange } from './ask-change.ts';
import { changesNothing, fieldOf, isSameField, needsEdit, rebase, valueAfter } from './derive-change.ts';
import type { HeardMessage } from './note-message.ts';
import { readChange } from './read-change.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { undoChange } from './undo-change.ts';
import { changesOfMessage, isByAuthor, withdrawChange } from './withdraw-changes.ts';

/** Records each change, applies what its author may, asks about the rest; true where there was anything to do. */
export function hearChanges(
  scene: Scene,
  message: HeardMessage,
  said: readonly CampaignChangeInterpretation[],
  saysAbsence: boolean,
): boolean {
  const known = changesOfMessage(scene, message).filter(({ state }) => state !== 'undone');
  const gone = new Set(known);
  const fresh: CampaignChange[] = [];
  for (const each of said) {
    const change = readChange(scene, message, each, saysAbsence);
    const same = [...gone].find((other) => saysTheSame(other, change));
    if (same) gone.delete(same);
    else fresh.push(change);
  }
  const replaced = new Set<CampaignChange>();
  for (const change of fresh) {
    const old = [...gone].find((other) => isByAuthor(other) && isAboutTheSame(other, change));
    if (!old || !appliesAtOnce(scene, message, change) || !replace(scene, old, change)) continue;
    gone.delete(old);
    replaced.add(change);
  }
  for (const each of gone) withdrawChange(scene, each, message.author);
  const heard = fresh.filter((change) => replaced.has(change) || hear(scene, message, change));
  if (heard.length > 0 && message.audience === 'team') {
    const at = { channel: message.channel, ts: message.ts };
    say(scene, { kind: 'reaction', at, name: scene.facts.settings.changeReaction, on: true });
  }
  return heard.length > 0 || known.length > 0;
}

/** Applies it, or asks; false where it says what is so already. */
function hear(scene: Scene, message: HeardMessage, change: CampaignChange): boolean {
  if (message.audience !== 'dm' && isSoAlready(scene, change)) {
    if (appliesAtOnce(scene, message, change)) answerOlder(scene, change, message.author);
    return false;
  }
  const { store, now } = scene;
  const open = store.changes.where("campaign = @campaign AND state = 'heard'", {
    campaign: change.campaign ?? '',
  });
  // Said once more by someone else: one question is enough.
  if (open.some((other) => saysTheSame(other, change) && isSameWords(other, change))) return true;
  store.acts.perform('change.hear', message.author, now, () => {
    const campaign = change.campaign ? store.campaigns.get(change.campaign) : null;
    if (campaign && appliesAtOnce(scene, message, change)) {
      applyChange(scene, campaign, change, message.author);
      say(scene, { kind: 'change_receipt', author: message.author, change: change.id });
      return;
    }
    store.changes.put(change);
    closeOlder(scene, change, message.author);
    askAboutChange(scene, change);
  });
  return true;
}

/** True where the field has that value, or that hand-over was the last one that was applied. */
function isSoAlready({ store }: Scene, change: CampaignChange): boolean {
  if (changesNothing(change)) return true;
  const last = store.changes
    .where("campaign = @campaign AND change = 'staffing' AND state = 'applied'", {
      campaign: change.campaign ?? '',
    })
    .at(-1);
  return change.handOver !== null && last !== undefined && isSameHandOver(last, change);
}

/** Whoever leads it says that it stays as it is: open questions about another value are answered by that. */
function answerOlder(scene: Scene, change: CampaignChange, by: PersonId): void {
  scene.store.acts.perform('change.keep', by, scene.now, () =>
    closeOlder(scene, { ...change, state: 'applied' }, by),
  );
}

/** Stated by its AM or deputy among the team, of one campaign, with a value that can be written. */
function appliesAtOnce(scene: Scene, message: HeardMessage, change: CampaignChange): boolean {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  return (
    campaign !== undefined &&
    leads(campaign, message.author) &&
    change.certainty === 'stated' &&
    message.audience !== 'outside' &&
    change.tasks.length === 0 &&
    !needsEdit(change, scene.calendars.dayOf(message.author, scene.now))
  );
}

/**
 * The edited message says another value: the old one is undone and the new one applied under the same id, so that its
 * receipt and the channel's line are edited. False where something stands on the old one: the new one is then a change
 * of its own.
 */
function replace(scene: Scene, old: CampaignChange, change: CampaignChange): boolean {
  const { store, now } = scene;
  if (undoChange(scene, old, change.saidBy).kind !== 'undone') return false;
  const campaign = old.campaign ? store.campaigns.get(old.campaign) : null;
  if (!campaign) return false;
  const next: CampaignChange = { ...change, id: old.id };
  const { was, becomes } = rebase(next, campaign, null);
  if (changesNothing({ was, becomes })) return true;
  const zone = scene.facts.settings.timeZone;
  // Within its day it counts from when it was first said; an older one is news once more.
  const sameDay = old.decidedAt !== null && localDate(old.decidedAt, zone) === localDate(now, zone);
  store.acts.perform('change.edit', change.saidBy, now, () =>
    applyChange(scene, campaign, next, change.saidBy, sameDay ? (old.decidedAt ?? now) : now),
  );
  return true;
}

/** True where an older change of the message is this one, whatever has become of it since. */
function saysTheSame(old: CampaignChange, change: CampaignChange): boolean {
  if (!isAboutTheSame(old, change) || old.change !== change.change || old.certainty !== change.certainty)
    return false;
  if (!isSameHandOver(old, change)) return false;
  // What is only heard still has its shift; what was decided is compared by what it came to.
  const isOpen = old.state === 'heard' || old.state === 'ignored' || old.state === 'superseded';
  if (isOpen && (old.shiftDays !== null || change.shiftDays !== null))
    return old.shiftDays === change.shiftDays;
  if (isOpen && (old.percent !== null || change.percent !== null)) return old.percent === change.percent;
  const becomes = old.was === null ? change.becomes : valueAfter(change, old.was);
  return JSON.stringify(old.becomes) === JSON.stringify(becomes);
}

/** Who goes and who comes; a part that was not named again is the same one. */
function isSameHandOver({ handOver: old }: CampaignChange, { handOver }: CampaignChange): boolean {
  if (old === null || handOver === null) return old === handOver;
  const samePart = !handOver.role || handOver.role === (old.role ?? null);
  return old.from === handOver.from && old.to === handOver.to && samePart;
}

/** Of what moves no field (brief, scope, contact) the words are all there is. */
const isSameWords = (old: CampaignChange, change: CampaignChange) =>
  fieldOf(old.change) !== null || change.handOver !== null || old.words === change.words;

function isAboutTheSame(old: CampaignChange, change: CampaignChange): boolean {
  const sameCampaign =
    change.campaign === null
      ? JSON.stringify(old.candidates) === JSON.stringify(change.candidates)
      : old.campaign === change.campaign;
  return sameCampaign && (old.change === change.change || isSameField(old, { ...change, task: old.task }));
}
