// Never silent for lack of data (product rule 12): a member away near the campaign's date, with no open task there.
import { type Campaign, isRunning } from '../domain/campaigns.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import { daysFrom, type IsoDate } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import type { Calendars } from './calendar.ts';
import { dueInstant } from './due.ts';
import { type OpenEpisode, openEpisodes } from './open-episodes.ts';
import { isStanding } from './standing-covers.ts';

const NEAR_WORKDAYS = 5;

/** A need for each role that nobody fills within five working days of a running campaign's date. */
export function roleNeeds(facts: AgencyFacts, calendars: Calendars, now: Date): Need[] {
  const busy = new Set<string>();
  for (const task of facts.tasks.values()) if (isOpen(task)) busy.add(`${task.campaign} ${task.owner}`);
  const needs: Need[] = [];
  for (const campaign of facts.campaigns.values()) {
    if (!isRunning(campaign) || campaign.deadline === null) continue;
    const people = new Set([campaign.accountManager, ...campaign.members.map((each) => each.person)]);
    for (const person of people) {
      if (busy.has(`${campaign.id} ${person}`)) continue;
      const need = needOf(campaign, campaign.deadline, person, { facts, calendars, now });
      if (need) needs.push(need);
    }
  }
  return needs;
}

interface Circumstances {
  readonly facts: AgencyFacts;
  readonly calendars: Calendars;
  readonly now: Date;
}

function needOf(
  campaign: Campaign,
  deadline: IsoDate,
  person: PersonId,
  { facts, calendars, now }: Circumstances,
): Need | null {
  const today = calendars.dayOf(person, now);
  if (deadline < today || !calendars.daysOf(person)) return null;
  const window = { from: calendars.addWorkdays(person, deadline, -NEAR_WORKDAYS), to: deadline };
  for (const open of openEpisodes(person, calendars, now)) {
    const days = daysAway(open, today, window, person, calendars);
    if (days.length === 0) continue;
    const gap = uncoveredBy(campaign, person, days, { facts, calendars, now });
    if (gap === 'covered') continue;
    const dueAt = dueInstant({ due: deadline, dueTime: null, owner: person }, person, calendars);
    const key = `role:${campaign.id}:${person}:${open.episode.from}`;
    return {
      key: gap === null ? key : `${key}:${gap}`,
      campaign: campaign.id,
      task: null,
      absentee: person,
      from: open.episode.from,
      to: open.episode.to,
      urgency: 'needs_cover',
      dueAt,
      due: deadline,
      clientFacing: false,
      hours: 0,
    };
  }
  return null;
}

function daysAway(
  { episode }: OpenEpisode,
  today: IsoDate,
  window: { from: IsoDate; to: IsoDate },
  person: PersonId,
  calendars: Calendars,
): IsoDate[] {
  const from = [episode.from, today, window.from].reduce((a, b) => (a > b ? a : b));
  const to = episode.to === null || episode.to > window.to ? window.to : episode.to;
  return daysFrom(from, to).filter(
    (day) => calendars.isWorkday(person, day) && calendars.isAwayOn(person, day),
  );
}

/** `covered`, the holder who is away on one of the days, or null where nobody stands in. */
function uncoveredBy(
  campaign: Campaign,
  person: PersonId,
  days: readonly IsoDate[],
  { facts, calendars, now }: Circumstances,
): PersonId | 'covered' | null {
  const covers = facts.covers.filter(
    (each) =>
      each.task === null &&
      each.campaign === campaign.id &&
      each.absentee === person &&
      isStanding(each, calendars, now),
  );
  let away: PersonId | null = null;
  const isCovered = (day: IsoDate) =>
    covers.some((each) => {
      if (day < each.from || (each.until !== null && day > each.until)) return false;
      if (!calendars.isAwayOn(each.holder, day)) return true;
      away = each.holder;
      return false;
    });
  return days.every(isCovered) ? 'covered' : away;
}
