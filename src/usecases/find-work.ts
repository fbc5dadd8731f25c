import { isRunning } from '../domain/campaigns.ts';
import type { ReassignForm, WorkChoice } from '../domain/cover-forms.ts';
import type { CampaignId, PersonId, TaskId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
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

/** Running campaigns whose name holds what was typed. */
export function findCampaignWork(deps: Deps, typed: string, now: Date): WorkChoice[] {
  return findWork(deps, typed, now).filter(({ work }) => work.kind === 'campaign');
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

/** The same for a task that its owner hands on before a stretch away, up to its last day; null where it is not theirs. */
export function handToForm(
  deps: Deps,
  owner: PersonId,
  leaving: { task: TaskId; from: IsoDate },
  now: Date,
): ReassignForm | null {
  const scene = readScene(deps.store, now);
  const task = scene.facts.tasks.get(leaving.task);
  if (!task || task.owner !== owner || !isOpen(task)) return null;
  const episode = scene.calendars.episodes(owner).find((each) => each.from === leaving.from);
  return {
    work: { work: { kind: 'task', id: task.id }, name: scene.taskName(task.id) },
    from: owner,
    to: null,
    until: episode?.to ?? null,
  };
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
