// Tasks as they are mended and added: forms and answers, as data for the views.
import type { CampaignId, PersonId, TaskId } from './ids.ts';
import type { IsoDate } from './plain-date.ts';

/** What one tap does to a task. */
export const MENDS = ['done', 'someone_else', 'not_needed', 'due', 'size'] as const;
export type Mend = (typeof MENDS)[number];

/** The form that a mend opens where it needs to know more. */
export interface MendForm {
  readonly task: TaskId;
  readonly what: string;
  readonly mend: 'someone_else' | 'due' | 'size';
  readonly due: IsoDate | null;
  readonly sizeHours: number;
}

/** A task to be added, filled in as far as it is known. */
export interface TaskForm {
  readonly campaign: { readonly id: CampaignId; readonly name: string } | null;
  readonly title: string;
  readonly owner: PersonId | null;
  readonly due: IsoDate | null;
  readonly sizeHours: number;
  readonly clientFacing: boolean;
}

/** One task that looks out of date, to its owner. */
export interface StaleTask {
  readonly task: TaskId;
  readonly what: string;
  readonly due: IsoDate | null;
  readonly overdue: boolean;
  readonly notConfirmedSince: IsoDate;
  /** What the owner said of it since. */
  readonly answered: 'done' | 'still_on_it' | 'not_mine' | null;
}

/** Asked at most once a week: up to five tasks, one tap each. */
export interface StaleTasksContent {
  readonly kind: 'stale_tasks';
  readonly asOf: IsoDate;
  readonly tasks: readonly StaleTask[];
  /** *Not this week* was pressed. */
  readonly dismissed: boolean;
}
