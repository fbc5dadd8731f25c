import { isRunning } from '../domain/campaigns.ts';
import type { ReassignForm, WorkChoice } from '../domain/contents.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import { isOpen } from '../domain/tasks.ts';
import type { Deps } from './deps.ts';
import { readScene, type Scene } from './scene.ts';

const MOST = 100; // options of a select

/** Open tasks and running campaigns whose name holds what was typed, for a type-ahead. */
export function findWork(deps: Deps, typed: string, now: Date): WorkChoice[] {
  const scene = readScene(deps.store, now);
  const asked = typed.trim().toLowerCase();
  return allWork(scene)
    .filter(({ name }) => name.toLowerCase().includes(asked))
    .slice(0, MOST);
}

/** `/reassign` as a form, with what is known already. */
export function reassignForm(
  deps: Deps,
  known: { campaign: CampaignId | null; from: PersonId | null },
  now: Date,
): ReassignForm {
  const scene = readScene(deps.store, now);
  const work = known.campaign
    ? { work: { kind: 'campaign', id: known.campaign } as const, name: scene.campaignName(known.campaign) }
    : null;
  return { work, from: known.from, to: null, until: null };
}

function allWork(scene: Scene): WorkChoice[] {
  const campaigns = [...scene.facts.campaigns.values()]
    .filter(isRunning)
    .map(({ id }): WorkChoice => ({ work: { kind: 'campaign', id }, name: scene.campaignName(id) }));
  const tasks = [...scene.facts.tasks.values()]
    .filter(isOpen)
    .map(({ id }): WorkChoice => ({ work: { kind: 'task', id }, name: scene.taskName(id) }));
  return [...campaigns, ...tasks];
}
