// Why someone is not among the three best: days and hours, never why anyone is away.
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need, WhyNot } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { acquaintanceOf, isAble } from './acquaintance.ts';
import type { Calendars } from './calendar.ts';
import { sayHours } from './candidates.ts';
import { barrierOf, type CoverWindow, roomFor, windowFor } from './eligibility.ts';
import { loadsOf } from './load.ts';

const OFTEN = 3;

/** A few words on why the person is not proposed: "away Thu–Fri", "8 of 8 h booked", "covered 4 times this month". */
export function whyNot(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  id: PersonId,
  now: Date,
): WhyNot {
  const person = facts.people.get(id);
  if (!person) return 'not on the team';
  const client = facts.campaigns.get(need.campaign)?.client ?? 'this campaign';
  const window = windowFor(facts, calendars, need, id, now);
  switch (barrierOf(facts, calendars, need, person, window)) {
    case 'absentee':
      return 'it is theirs, and they are away';
    case 'off_team':
      return 'not on the team any more';
    case 'guest':
      return `a guest who is not on ${client}`;
    case 'away':
      return sayAway(calendars, id, window);
    case null:
      return whyLater(facts, calendars, need, person, window, now);
  }
}

function whyLater(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  person: Person,
  window: CoverWindow,
  now: Date,
): string {
  const known = acquaintanceOf(facts);
  if (!isAble(facts, need, person)) return `no ${facts.tasks.get(need.task ?? ('' as never))?.skill}`;
  const loads = loadsOf(facts, calendars, now);
  const free = roomFor(calendars, loads, person.id, window);
  if (free < need.hours) {
    const has = calendars.freeHours(person.id, now, window.until);
    if (has === 0) return 'not at work before it is due';
    const booked = Math.min(has, Math.max(has - free, loads.hoursDueBy(person.id, window.until)));
    if (booked < 0.5) return `only ${sayHours(has)} before it is due`;
    return `${bare(booked)} of ${sayHours(has)} booked`;
  }
  const covers = known.recentCovers(person.id);
  if (covers >= OFTEN) return `covered ${covers} times this month`;
  if (calendars.isUnconfirmed(person.id, now)) return 'not yet known to be back';
  const campaign = facts.campaigns.get(need.campaign);
  if (campaign?.accountManager === person.id) return 'runs the campaign';
  if (person.kind === 'freelancer') return 'a freelancer, asked last';
  if (campaign && !known.knows(person.id, campaign.client)) return `new to ${campaign.client}`;
  return `could take it too, ${sayHours(free)} free`;
}

const bare = (hours: number) => `${Math.ceil(hours * 2 - 1e-9) / 2}`;

function sayAway(calendars: Calendars, person: PersonId, window: CoverWindow): string {
  const from = window.from.getTime();
  const until = window.until.getTime();
  const episode = calendars.episodes(person).find((each) => {
    const span = calendars.spanOf(each);
    return span.from.getTime() < until && from < (span.until?.getTime() ?? Number.POSITIVE_INFINITY);
  });
  if (!episode) return 'away';
  if (!episode.wholeDays) return `away part of ${weekday(episode.from)}`;
  if (episode.to === null) return `away from ${weekday(episode.from)}`;
  if (episode.to === episode.from) return `away ${weekday(episode.from)}`;
  return `away ${weekday(episode.from)}–${weekday(episode.to)}`;
}

const weekday = (day: IsoDate) => formatDay(day).slice(0, 3);
