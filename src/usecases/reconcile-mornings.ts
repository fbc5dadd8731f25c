// When the AM's morning message opens, is edited, and is posted anew (product rule 11). Editing notifies nobody, so what
// the AM must act on is posted anew: at once where all in the old one was settled, else 15 minutes after it.
import type { MorningContent } from '../domain/contents.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { Prompt } from '../store/prompts.ts';
import { digestOf } from '../store/prompts.ts';
import { asksOfMorning, describeMorning } from './describe-morning.ts';
import { isStillGathering } from './gather-morning.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { adminsOf, nextAtWork } from './who-decides.ts';
import { isAtWork } from './working-hours.ts';

const QUIET_MS = 15 * 60 * 1000;
const URGENT_HOURS = 4; // working hours of the reader

/** Opens, edits or posts anew the message of each reader that has one to read. */
export function reconcileMornings(scene: Scene): void {
  for (const reader of readers(scene)) {
    const day = scene.calendars.dayOf(reader, scene.now);
    const content = describeMorning(scene, reader, day);
    const prompt = scene.store.prompts.get(`morning:${reader}:${day}`);
    const notice: Notice = { kind: 'morning', reader, day };
    if (!content) {
      if (!prompt?.ts) scene.store.outbox.dropWaiting(`morning:${reader}:${day}`, scene.now);
    } else if (!prompt?.ts) {
      if (mayNotify(scene, reader, content)) say(scene, notice);
    } else if (mustPostAnew(scene, reader, content, prompt)) say(scene, notice, { repost: true });
    else if (prompt.digest !== digestOf(content)) say(scene, notice);
  }
}

/** Everyone who may be asked: account managers, deputies, admins. */
function readers(scene: Scene): Set<PersonId> {
  const found = new Set<PersonId>(adminsOf(scene));
  for (const campaign of scene.facts.campaigns.values()) {
    found.add(campaign.accountManager);
    if (campaign.deputy) found.add(campaign.deputy);
  }
  return found;
}

function mustPostAnew(scene: Scene, reader: PersonId, content: MorningContent, prompt: Prompt): boolean {
  const asks = asksOfMorning(content);
  const fresh = asks.filter((ask) => !prompt.asks.includes(ask));
  if (fresh.length === 0 || isStillGathering(scene, reader, content.asOf, prompt, fresh)) return false;
  const settled = !prompt.asks.some((ask) => asks.includes(ask));
  const quiet = prompt.postedAt !== null && scene.now.getTime() - prompt.postedAt.getTime() < QUIET_MS;
  return (settled || !quiet) && mayNotify(scene, reader, content);
}

/** Within the reader's working hours, or where client-facing work is due before or soon after those begin. */
function mayNotify(scene: Scene, reader: PersonId, content: MorningContent): boolean {
  if (isAtWork(scene, reader)) return true;
  const start = nextAtWork(scene, reader);
  const soon = start && scene.calendars.afterWorkingHours(reader, start, URGENT_HOURS);
  const open = new Set(asksOfMorning(content));
  return scene
    .openNeeds()
    .some(
      (need) =>
        open.has(need.key) && need.clientFacing && need.dueAt !== null && (!soon || need.dueAt <= soon),
    );
}
