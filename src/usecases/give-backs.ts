// A cover that had begun when its absence was taken back, or became so short that its owner can do the work, is a question
// to its account manager, *Give back* or *Keep*, and goes the way of every question that nobody answers (product rules 5
// and 13).
import type { Cover } from '../domain/covers.ts';
import type { Question } from '../domain/needs.ts';
import { dueInstant } from '../planning/due.ts';
import { oncePerScene } from './once-per-scene.ts';
import { episodeBehind, isBegun } from './reconcile-covers.ts';
import type { Scene } from './scene.ts';
import { isSpare } from './spare-covers.ts';

/** The question about one such cover; its key is the cover's. */
export interface GiveBack extends Question {
  readonly cover: Cover;
}

/** Those that wait for an answer. */
export const openGiveBacks = oncePerScene((scene: Scene): readonly GiveBack[] =>
  scene.facts.covers.filter((cover) => isOrphan(scene, cover)).map((cover) => questionOf(scene, cover)),
);

/** Keeps how far each has gone, and forgets those that are settled. */
export function keepGiveBacks(scene: Scene, questions: readonly GiveBack[]): void {
  const { giveBacks } = scene.store;
  const open = new Set(questions.map(({ key }) => key));
  for (const { cover } of giveBacks.where()) if (!open.has(cover)) giveBacks.remove(cover);
  for (const { cover, openedAt, stage, askedAt, askedOf } of questions)
    giveBacks.put({ cover: cover.id, openedAt, stage, askedAt, askedOf });
}

const isOrphan = (scene: Scene, cover: Cover) =>
  cover.state === 'assigned' &&
  !cover.kept &&
  (episodeBehind(scene, cover) === null || isSpare(scene, cover)) &&
  isBegun(scene, cover);

function questionOf(scene: Scene, cover: Cover): GiveBack {
  const known = scene.store.giveBacks.get(cover.id);
  const task = cover.task ? scene.facts.tasks.get(cover.task) : undefined;
  return {
    cover,
    key: cover.id,
    campaign: cover.campaign,
    dueAt: task ? dueInstant(task, cover.absentee, scene.calendars) : null,
    clientFacing: task?.clientFacing ?? false,
    openedAt: known?.openedAt ?? scene.now,
    stage: known?.stage ?? 0,
    askedAt: known?.askedAt ?? null,
    askedOf: known?.askedOf ?? null,
  };
}
