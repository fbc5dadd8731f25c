// A decision is always made (product rule 13), about a change that somebody else said too: what its AM leaves unanswered
// for two working hours is asked once more, two later of the deputy, two later of the admins.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Prompt } from '../store/prompts.ts';
import { campaignsMeant, isAskedByItself, isByLead } from './ask-change.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { adminsOf, deciderOf } from './who-decides.ts';
import { isAtWork } from './working-hours.ts';

const PATIENCE_HOURS = 2; // working hours of whoever is asked

/** Asks on where the time to answer is up. Idempotent: who was asked is known by their message. */
export function escalateChanges(scene: Scene): void {
  for (const change of scene.store.changes.where("state = 'heard'")) {
    if (!isAskedByItself(scene, change) || isByLead(scene, change)) continue;
    const [reader] = deciders(scene, change);
    const asked = reader ? promptOf(scene, change, reader) : null;
    if (!reader || !asked || !isOver(scene, asked, reader)) continue;
    if (asked.previousTs === null) {
      if (isAtWork(scene, reader)) ask(scene, change, reader, { repost: true });
    } else passOn(scene, change, reader);
  }
}

function passOn(scene: Scene, change: CampaignChange, reader: PersonId): void {
  const deputies = campaignsMeant(scene, change)
    .flatMap(({ deputy, accountManager }) => [deputy, accountManager])
    .filter((id) => id !== null && id !== reader && isIn(scene, id));
  const [deputy] = deputies as PersonId[];
  const second = deputy ? promptOf(scene, change, deputy) : null;
  if (deputy && !second) ask(scene, change, deputy);
  else if (!deputy || !second || isOver(scene, second, deputy)) {
    for (const admin of adminsOf(scene)) {
      if (admin !== reader && isIn(scene, admin) && !promptOf(scene, change, admin))
        ask(scene, change, admin);
    }
  }
}

const deciders = (scene: Scene, change: CampaignChange): PersonId[] =>
  campaignsMeant(scene, change)
    .map((campaign) => deciderOf(scene, campaign))
    .filter((id) => id !== null);

const promptOf = (scene: Scene, change: CampaignChange, reader: PersonId) =>
  scene.store.prompts.get(`ask:${change.id}:${reader}`);

function ask(scene: Scene, change: CampaignChange, reader: PersonId, how: { repost?: boolean } = {}): void {
  say(scene, { kind: 'change_ask', reader, change: change.id }, how);
}

function isOver(scene: Scene, { postedAt }: Prompt, reader: PersonId): boolean {
  const at = postedAt && scene.calendars.afterWorkingHours(reader, postedAt, PATIENCE_HOURS);
  return at !== null && at <= scene.now;
}

const isIn = (scene: Scene, id: PersonId) =>
  scene.facts.people.has(id) && !scene.calendars.isAwayOn(id, scene.calendars.dayOf(id, scene.now));
