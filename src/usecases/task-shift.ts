// Which of a campaign's open tasks move with its deadline: by as many working days as lie between the old date and the new.
import type { CampaignChange } from '../domain/campaigns.ts';
import type { Shift } from '../domain/change-contents.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { addDays, type IsoDate, laterDay } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import type { ActId } from '../store/acts.ts';
import type { Scene } from './scene.ts';

/** A task that would move, and to when. */
interface ShiftedTask {
  readonly task: Task;
  readonly due: IsoDate;
  readonly becomes: IsoDate;
}

/** What may still be moved after a change of the deadline; null where nothing is. */
export function shiftOf(
  scene: Scene,
  change: CampaignChange,
): { readonly workdays: number; readonly some: boolean; readonly tasks: readonly ShiftedTask[] } | null {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  const [was, is] = [change.was?.deadline, change.becomes?.deadline];
  const stands = change.state === 'applied' && change.task === null && change.followedBy === null;
  if (!campaign || !stands || !was || !is || campaign.deadline !== is) return null;
  const workdays = workdaysBetween(scene, campaign.accountManager, was, is);
  if (workdays === 0) return null;
  const today = scene.calendars.dayOf(campaign.accountManager, scene.now);
  const tasks = [...scene.facts.tasks.values()]
    .filter((task) => task.campaign === campaign.id && isOpen(task))
    .flatMap((task): ShiftedTask[] => {
      if (task.due === null || task.due < today) return [];
      const becomes = moved(scene, task.owner ?? campaign.accountManager, task.due, workdays, today);
      return becomes === task.due ? [] : [{ task, due: task.due, becomes }];
    })
    .sort((one, other) => one.due.localeCompare(other.due));
  if (tasks.length === 0) return null;
  const owner = ({ task }: ShiftedTask) => task.owner ?? campaign.accountManager;
  const some = tasks.some(
    (each) => scene.calendars.addWorkdays(owner(each), each.due, workdays) !== each.becomes,
  );
  return { workdays, some, tasks };
}

/** The day so many working days on, never in the past. */
export const moved = (scene: Scene, person: PersonId, day: IsoDate, workdays: number, today: IsoDate) =>
  laterDay(scene.calendars.addWorkdays(person, day, workdays), today);

/** Working days from one day to another; negative where the other is earlier. */
export function workdaysBetween(scene: Scene, person: PersonId, from: IsoDate, to: IsoDate): number {
  const [first, last] = from < to ? [from, to] : [to, from];
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    if (scene.calendars.isWorkday(person, day)) count += 1;
  }
  return from <= to ? count : -count;
}

/** How many tasks were moved with the deadline, and by how much; null where none were. */
export function shiftDone(scene: Scene, change: CampaignChange): Shift | null {
  const campaign = change.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  const [was, is] = [change.was?.deadline, change.becomes?.deadline];
  if (!campaign || change.followedBy === null || !was || !is) return null;
  const before = scene.store.acts.fieldBefore(asId<ActId>(change.followedBy), 'task', 'due');
  const workdays = workdaysBetween(scene, campaign.accountManager, was, is);
  const some = [...before].some(([id, due]) => {
    const task = scene.store.tasks.get(id);
    const owner = task?.owner ?? campaign.accountManager;
    if (typeof due !== 'string' || task?.due == null) return false;
    return scene.calendars.addWorkdays(owner, due as IsoDate, workdays) < task.due;
  });
  return { tasks: before.size, workdays, some };
}
