// One absentee's tasks in order of due date against their hours. A person who covers for another and goes away in turn
// has that work among their own here: then it needs cover again, for its owner.
import type { Cover } from '../domain/covers.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need, Urgency } from '../domain/needs.ts';
import type { Task } from '../domain/tasks.ts';
import type { Calendars } from './calendar.ts';
import { dueInstant, isConfirmed, isFresh } from './due.ts';
import { countsAsWork, dueOfCover } from './load.ts';
import { type OpenEpisode, openEpisodes } from './open-episodes.ts';
import { coveredMinutes, standingCovers, uncoveredMinutes } from './standing-covers.ts';

const STEP_MINUTES = 30;
const HALF_DAY_MINUTES = 240;

/** Work of one person: their own task, or another's that they cover. */
interface Item {
  readonly task: Task;
  /** The cover by which they have it; null for their own. */
  readonly held: Cover | null;
  readonly due: number | null;
  readonly minutes: number;
}

/** The needs of every open task whose doer is away or will be. */
export function taskNeeds(facts: AgencyFacts, calendars: Calendars, now: Date): Need[] {
  const needs: Need[] = [];
  for (const [person, items] of itemsByPerson(facts, calendars, now)) {
    const episodes = openEpisodes(person, calendars, now);
    if (episodes.length > 0) needs.push(...needsOf(person, items, episodes, calendars, now));
  }
  return needs;
}

function itemsByPerson(facts: AgencyFacts, calendars: Calendars, now: Date): Map<PersonId, Item[]> {
  const items = new Map<PersonId, Item[]>();
  const away = new Set(facts.absences.map((each) => each.person));
  const covers = standingCovers(facts, calendars, now);
  for (const task of facts.tasks.values()) {
    if (!countsAsWork(task, facts)) continue;
    for (const [person, item] of doersOf(task, covers.get(task.id) ?? [], calendars)) {
      if (!away.has(person) || item.minutes <= 0) continue;
      const known = items.get(person);
      if (known) known.push(item);
      else items.set(person, [item]);
    }
  }
  for (const each of items.values()) each.sort(byDue);
  return items;
}

function doersOf(task: Task, covers: readonly Cover[], calendars: Calendars): [PersonId, Item][] {
  const doers: [PersonId, Item][] = covers.map((held) => {
    const minutes = Math.min(coveredMinutes(held, task), uncoveredMinutes(task, covers, held.holder));
    const due = dueOfCover(held, task, calendars)?.getTime() ?? null;
    return [held.holder, { task, held, due, minutes }];
  });
  if (task.owner !== null) {
    const due = dueInstant(task, task.owner, calendars)?.getTime() ?? null;
    doers.push([task.owner, { task, held: null, due, minutes: uncoveredMinutes(task, covers) }]);
  }
  return doers;
}

function byDue(a: Item, b: Item): number {
  if (a.due !== b.due)
    return (a.due ?? Number.POSITIVE_INFINITY) < (b.due ?? Number.POSITIVE_INFINITY) ? -1 : 1;
  if (a.task.clientFacing !== b.task.clientFacing) return a.task.clientFacing ? -1 : 1;
  return a.task.id < b.task.id ? -1 : 1;
}

function needsOf(
  person: PersonId,
  items: readonly Item[],
  episodes: readonly OpenEpisode[],
  calendars: Calendars,
  now: Date,
): Need[] {
  const days = calendars.daysOf(person);
  if (!days) return [];
  const halfDay = Math.min(HALF_DAY_MINUTES, days.pattern.dayMinutes / 2);
  const needs: Need[] = [];
  let before = 0;
  for (const item of items) {
    const judged = judge(item);
    if (isConfirmed(item.task, calendars, now)) before += item.minutes - judged.minutes;
    const isNeed = item.held === null || judged.urgency === 'needs_cover';
    if (isNeed && judged.open) needs.push(needOf(item, judged, judged.open, calendars));
  }
  return needs;

  function judge(item: Item): Judged {
    const first = episodes[0];
    if (item.due === null) return { urgency: 'no_date', minutes: 0, open: first };
    if (item.due < now.getTime()) return judgeLate(item, item.due, episodes, calendars, now);
    const due = item.due;
    const available = days?.freeMinutes(now.getTime(), due) ?? 0;
    const spare = available - before - item.minutes;
    return spare < 0 ? judgeShort(item, due, spare) : judgeSpare(item, due, spare);
  }

  function judgeShort(item: Item, due: number, spare: number): Judged {
    const open = blamed(due, spare, 0);
    if (!open) return { urgency: 'can_wait', minutes: 0, open: episodes[0] };
    const short = Math.min(item.minutes, Math.ceil(-spare / STEP_MINUTES) * STEP_MINUTES);
    return { urgency: 'needs_cover', minutes: short, open };
  }

  function judgeSpare(item: Item, due: number, spare: number): Judged {
    const back = episodes.find((each) => each.from < due && isFirstDayBack(item, each));
    const tight = back ?? (spare < halfDay ? blamed(due, spare, halfDay) : undefined);
    return { urgency: tight ? 'tight' : 'can_wait', minutes: 0, open: tight ?? episodes[0] };
  }

  function isFirstDayBack(item: Item, { episode }: OpenEpisode): boolean {
    return item.task.due === calendars.firstWorkingDayBack(episode);
  }

  /** The first stretch with which less than `least` minutes are to spare, those after it aside. */
  function blamed(due: number, spare: number, least: number): OpenEpisode | undefined {
    const touching = episodes.filter((each) => each.from < due);
    let without = spare;
    for (const each of touching) without += lost(each, due);
    if (without === spare) return undefined;
    for (const each of touching) {
      without -= lost(each, due);
      if (without < least) return each;
    }
    return undefined;
  }

  function lost(open: OpenEpisode, due: number): number {
    const from = Math.max(now.getTime(), open.from);
    const until = Math.min(due, open.until);
    return (days?.ordinaryMinutes(from, until) ?? 0) - (days?.freeMinutes(from, until) ?? 0);
  }
}

interface Judged {
  readonly urgency: Urgency;
  /** Minutes that someone else would have to do. */
  readonly minutes: number;
  readonly open: OpenEpisode | undefined;
}

/** Work whose date has passed: it needs someone if it fell due while its owner was away, else it was late before. */
function judgeLate(
  item: Item,
  due: number,
  episodes: readonly OpenEpisode[],
  calendars: Calendars,
  now: Date,
): Judged {
  const open = episodes.find((each) => each.from <= due && due <= each.until);
  if (open) return { urgency: 'needs_cover', minutes: item.minutes, open };
  const fresh = isFresh(item.task, calendars, now);
  return { urgency: fresh ? 'tight' : 'can_wait', minutes: 0, open: episodes[0] };
}

function needOf(item: Item, judged: Judged, open: OpenEpisode, calendars: Calendars): Need {
  const { task, held } = item;
  const owner = task.owner ?? open.episode.person;
  const owners = held ? ownersEpisode(owner, open, calendars) : open.episode;
  const key = `task:${task.id}:${(owners ?? open.episode).from}`;
  return {
    key: held ? `${key}:${held.holder}` : key,
    campaign: task.campaign,
    task: task.id,
    absentee: owner,
    from: open.episode.from,
    to: (owners ?? open.episode).to,
    urgency: judged.urgency,
    dueAt: item.due === null ? null : new Date(item.due),
    due: task.due,
    clientFacing: task.clientFacing,
    hours: (judged.minutes || item.minutes) / 60,
  };
}

/** The owner's own stretch away while the holder is, if any: cover is needed until the owner is back. */
function ownersEpisode(owner: PersonId, open: OpenEpisode, calendars: Calendars) {
  return calendars.episodes(owner).find((each) => {
    const span = calendars.spanOf(each);
    return (
      span.from.getTime() < open.until && open.from < (span.until?.getTime() ?? Number.POSITIVE_INFINITY)
    );
  });
}
