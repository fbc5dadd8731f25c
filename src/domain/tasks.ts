import type { CampaignId, PersonId, TaskId } from './ids.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

export const TASK_STATUSES = ['todo', 'doing', 'blocked', 'done', 'dropped'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Sizes by name, in hours: nobody must give hours. */
export const TASK_SIZES = { quick: 1, 'half day': 4, day: 8, 'two days': 16 } as const;
export type TaskSize = keyof typeof TASK_SIZES;

export interface Task {
  readonly id: TaskId;
  /** Its id elsewhere. */
  readonly ref: string | null;
  readonly campaign: CampaignId;
  readonly title: string;
  readonly owner: PersonId | null;
  readonly skill: string | null;
  readonly sizeHours: number;
  readonly remainingHours: number;
  readonly start: IsoDate | null;
  /** Due at the end of that working day of its doer, or at `dueTime` of the owner's zone. */
  readonly due: IsoDate | null;
  readonly dueTime: TimeOfDay | null;
  readonly clientFacing: boolean;
  readonly status: TaskStatus;
  readonly url: string | null;
  /** The last time anyone touched it. */
  readonly confirmedAt: Date;
}

/** True while there is work left to do on it. */
export function isOpen(task: Pick<Task, 'status'>): boolean {
  return task.status === 'todo' || task.status === 'doing' || task.status === 'blocked';
}

/** "about half a day", "about 2 h": a size as people say it. */
export function formatHours(hours: number): string {
  if (hours <= 1) return 'about an hour';
  if (hours < 4) return `about ${Math.round(hours)} h`;
  if (hours <= 5) return 'about half a day';
  if (hours <= 9) return 'about a day';
  return `about ${Math.round(hours / 8)} days`;
}
