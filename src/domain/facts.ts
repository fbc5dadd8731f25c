// Everything the pure rules need to know of the agency, read in one go inside a transaction.
import type { Absence } from './absences.ts';
import type { Campaign } from './campaigns.ts';
import type { Cover } from './covers.ts';
import type { CampaignId, PersonId, TaskId } from './ids.ts';
import type { Person } from './people.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';
import type { Settings } from './settings.ts';
import type { Task } from './tasks.ts';

export interface AgencyFacts {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly campaigns: ReadonlyMap<CampaignId, Campaign>;
  /** Open tasks, and those done or dropped in the last 30 days. */
  readonly tasks: ReadonlyMap<TaskId, Task>;
  /** Absences of state `active` or `asked`. */
  readonly absences: readonly Absence[];
  /** Covers given or ended in the last 30 days, of every state, and all that stand: recent ones count towards fairness. */
  readonly covers: readonly Cover[];
  readonly settings: Settings;
}

/** A day on which the whole agency is closed, or closes at a time. */
export interface Closure {
  readonly day: IsoDate;
  /** When it closes, on everyone's own clock; left out where it is closed all day. */
  readonly from?: TimeOfDay;
  readonly name: string;
}
