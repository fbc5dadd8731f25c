// *Before you go* (product rule 15): two working days before three days or more away, the person sees their own tasks
// and says what is done, what someone else could take, what can wait. The account manager sees what they said.
import type { Episode } from '../domain/absences.ts';
import type { BeforeYouGoContent } from '../domain/contents.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import { daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { isAtWork } from './working-hours.ts';

const WORKDAYS_BEFORE = 2;
/** Working days from which an absence is a long one. */
const LONG_DAYS = 3;

/** Asks whoever is about to leave for long, once, while they are at work. */
export function askBeforeLeaving(scene: Scene): void {
  for (const person of new Set(scene.facts.absences.map((each) => each.person))) {
    const today = scene.calendars.dayOf(person, scene.now);
    for (const { from } of longAhead(scene, person, today)) {
      if (today < scene.calendars.addWorkdays(person, from, -WORKDAYS_BEFORE) || !isAtWork(scene, person))
        continue;
      const known = scene.store.prompts.get(`leaving:${person}:${from}`);
      const notice = { kind: 'before_you_go', person, from } as const;
      if (!known && describeBeforeYouGo(scene, notice, today)) say(scene, notice);
    }
  }
}

function longAhead(scene: Scene, person: PersonId, today: IsoDate): Episode[] {
  return scene.calendars.episodes(person).filter((each) => each.from > today && isLong(scene, each));
}

/** True where the stretch takes three working days or more, or its end is open. */
export function isLong(scene: Scene, span: Pick<Episode, 'person' | 'from' | 'to'>): boolean {
  if (span.to === null) return true;
  const days = daysFrom(span.from, span.to).filter((day) => scene.calendars.isWorkday(span.person, day));
  return days.length >= LONG_DAYS;
}

/** Their open tasks, and what they said of them here; null where they have none. */
export function describeBeforeYouGo(
  scene: Scene,
  notice: Extract<Notice, { kind: 'before_you_go' }>,
  asOf: IsoDate,
): BeforeYouGoContent | null {
  const { person, from } = notice;
  const posted = scene.store.prompts.get(`leaving:${person}:${from}`)?.postedAt ?? null;
  const tasks = [...scene.facts.tasks.values()]
    .filter((task) => task.owner === person)
    .filter(
      (task) => isOpen(task) || (posted !== null && task.status === 'done' && task.confirmedAt >= posted),
    )
    .sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'));
  if (tasks.length === 0 && posted === null) return null;
  return {
    kind: 'before_you_go',
    asOf,
    from,
    to: scene.calendars.episodes(person).find((each) => each.from === from)?.to ?? null,
    tasks: tasks.map((task) => ({
      task: task.id,
      what: scene.taskName(task.id),
      due: task.due,
      ...stateOf(scene, task, from),
    })),
  };
}

function stateOf(
  scene: Scene,
  task: Task,
  from: IsoDate,
): Pick<BeforeYouGoContent['tasks'][number], 'state' | 'undo'> {
  if (!isOpen(task)) return { state: 'done', undo: scene.store.acts.lastOn('task', task.id)?.id ?? null };
  return { state: saidToWait(scene, task.id, from) ? 'waits' : 'open', undo: null };
}

/** Where it is kept that the owner said that a task can wait, before they left on that day. */
export const waitKey = (task: TaskId, from: IsoDate) => `waits:${task}:${from}`;

/** True where the owner said, before they left on that day, that the task can wait. */
export function saidToWait(scene: Scene, task: TaskId, from: IsoDate): boolean {
  return scene.store.prompts.answerOf(waitKey(task, from)) !== null;
}
