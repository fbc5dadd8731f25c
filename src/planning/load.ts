// How much work people have by when. Only confirmed open work of running campaigns counts, and a covered task's
// hours belong to whoever covers it (product rules 1, 2 and 19).
import { isRunning } from '../domain/campaigns.ts';
import type { Cover } from '../domain/covers.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId, TaskId } from '../domain/ids.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import type { Calendars } from './calendar.ts';
import { dueInstant, isConfirmed } from './due.ts';
import { coveredMinutes, isStanding, standingCovers, uncoveredMinutes } from './standing-covers.ts';

/** Work that must be done by an instant. */
export interface DueWork {
  readonly due: Date;
  readonly hours: number;
}

/** What people have to do as of one instant. */
export interface Loads {
  /** The dated, confirmed work that is the person's, covers held included, in order of due date. */
  workOf(person: PersonId): readonly DueWork[];
  /** Hours of the person's work due by that instant. */
  hoursDueBy(person: PersonId, until: Date): number;
  /**
   * Hours that more work due then may take without anything of the person's being late, now or at a later
   * date; negative where they have too much already. `extra` is work reckoned with besides.
   */
  slackHours(person: PersonId, due: Date, extra?: readonly DueWork[]): number;
}

/** The loads that the facts give; remembered for the calendars and the instant. */
export function loadsOf(facts: AgencyFacts, calendars: Calendars, now: Date): Loads {
  const known = remembered.get(calendars);
  if (known && known.at === now.getTime()) return known.loads;
  const loads = new FactLoads(workByPerson(facts, calendars, now), calendars, now);
  remembered.set(calendars, { at: now.getTime(), loads });
  return loads;
}

const remembered = new WeakMap<Calendars, { at: number; loads: Loads }>();

function workByPerson(facts: AgencyFacts, calendars: Calendars, now: Date): ReadonlyMap<PersonId, DueWork[]> {
  const work = new Map<PersonId, DueWork[]>();
  const add = (person: PersonId, due: Date, minutes: number) => {
    if (minutes <= 0) return;
    const known = work.get(person);
    if (known) known.push({ due, hours: minutes / 60 });
    else work.set(person, [{ due, hours: minutes / 60 }]);
  };
  const covers = standingCovers(facts, calendars, now);
  for (const task of facts.tasks.values()) {
    if (task.owner === null || task.due === null || !countsAsWork(task, facts)) continue;
    if (!isConfirmed(task, calendars, now)) continue;
    const due = dueInstant(task, task.owner, calendars);
    if (due) add(task.owner, due, uncoveredMinutes(task, covers.get(task.id) ?? []));
  }
  for (const cover of facts.covers) {
    const held = heldWork(cover, facts, calendars, now);
    if (held) add(cover.holder, held.due, held.hours * 60);
  }
  for (const each of work.values()) each.sort((a, b) => a.due.getTime() - b.due.getTime());
  return work;
}

/** True where the task is open and its campaign is running. */
export function countsAsWork(task: Task, facts: AgencyFacts): boolean {
  const campaign = facts.campaigns.get(task.campaign);
  return isOpen(task) && task.remainingHours > 0 && campaign !== undefined && isRunning(campaign);
}

function heldWork(cover: Cover, facts: AgencyFacts, calendars: Calendars, now: Date): DueWork | null {
  const task: Task | undefined = facts.tasks.get(cover.task ?? NO_TASK);
  if (!task || !countsAsWork(task, facts) || !isStanding(cover, calendars, now)) return null;
  const due = dueOfCover(cover, task, calendars);
  return due === null || due < now ? null : { due, hours: coveredMinutes(cover, task) / 60 };
}

const NO_TASK = '' as TaskId;

/** When a holder must be done: the task's due date or the end of the cover, whichever is first; null without either. */
export function dueOfCover(cover: Cover, task: Task, calendars: Calendars): Date | null {
  const due = dueInstant(task, cover.holder, calendars);
  if (cover.until === null) return due;
  const end = dueInstant({ due: cover.until, dueTime: null, owner: cover.holder }, cover.holder, calendars);
  return due === null || (end !== null && end < due) ? end : due;
}

class FactLoads implements Loads {
  readonly #work: ReadonlyMap<PersonId, readonly DueWork[]>;
  readonly #calendars: Calendars;
  readonly #now: Date;

  constructor(work: ReadonlyMap<PersonId, readonly DueWork[]>, calendars: Calendars, now: Date) {
    this.#work = work;
    this.#calendars = calendars;
    this.#now = now;
  }

  workOf(person: PersonId): readonly DueWork[] {
    return this.#work.get(person) ?? [];
  }

  hoursDueBy(person: PersonId, until: Date): number {
    let hours = 0;
    for (const each of this.workOf(person)) if (each.due <= until) hours += each.hours;
    return hours;
  }

  slackHours(person: PersonId, due: Date, extra: readonly DueWork[] = []): number {
    const own = this.workOf(person);
    const work = extra.length === 0 ? own : [...own, ...extra].sort((a, b) => +a.due - +b.due);
    const until = due.getTime();
    let load = 0;
    let least = Number.POSITIVE_INFINITY;
    let reached = false;
    const note = (at: Date) => {
      least = Math.min(least, this.#calendars.freeHours(person, this.#now, at) - load);
    };
    for (const [index, each] of work.entries()) {
      if (!reached && each.due.getTime() > until) {
        note(due);
        reached = true;
      }
      load += each.hours;
      const last = work[index + 1]?.due.getTime() !== each.due.getTime();
      if (last && each.due.getTime() >= until) {
        note(each.due);
        reached = true;
      }
    }
    if (!reached) note(due);
    return least;
  }
}
