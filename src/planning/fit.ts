// How well someone fits a need, in the strict order of product rule 20 (6): named by the absentee, knows the client, skill, free
// hours, recent covers, shared hours. Each is compared only where all before it are equal.
import type { AgencyFacts } from '../domain/facts.ts';
import type { Need } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import { acquaintanceOf, hasSkill, matchOf } from './acquaintance.ts';
import type { Calendars } from './calendar.ts';
import { millisWithin } from './spans.ts';

/** Free hours beyond the need are compared in steps: an hour more or less is no reason. */
const FREE_STEP_HOURS = 2;
const FREE_ENOUGH_HOURS = 8;

/** What speaks for someone, in the order in which it counts. */
export interface Fit {
  readonly named: boolean;
  readonly knowsClient: boolean;
  /** The matching skill or role; null where nothing recorded matches. */
  readonly match: string | null;
  /** Hours they can give without being late with anything. */
  readonly freeHours: number;
  readonly recentCovers: number;
  /** Hours of their day in which the account manager works too. */
  readonly sharedHours: number;
  /** Bigger is better, compared from the first on. */
  readonly order: readonly number[];
}

/** The fit of a person with so many free hours; `more` are covers reckoned with besides the recent ones. */
export function fitOf(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  person: Person,
  room: { readonly freeHours: number; readonly more: number },
): Fit {
  const known = acquaintanceOf(facts);
  const campaign = facts.campaigns.get(need.campaign);
  const named = isNamed(facts, need, person);
  const knowsClient = campaign !== undefined && known.knows(person.id, campaign.client);
  const match = matchOf(facts, need, person);
  const recentCovers = known.recentCovers(person.id) + room.more;
  const sharedHours = campaign ? shared(calendars, need, person, campaign.accountManager) : 0;
  const beyond = Math.min(FREE_ENOUGH_HOURS, Math.max(0, room.freeHours - need.hours));
  return {
    named,
    knowsClient,
    match,
    freeHours: room.freeHours,
    recentCovers,
    sharedHours,
    order: [
      standsInByOffice(facts, need, person) || named ? 1 : 0,
      knowsClient ? 1 : 0,
      strengthOf(facts, need, person, match),
      Math.floor(beyond / FREE_STEP_HOURS),
      -recentCovers,
      Math.floor(sharedHours),
    ],
  };
}

/** The work's own skill counts for more than its owner's role. */
function strengthOf(facts: AgencyFacts, need: Need, person: Person, match: string | null): number {
  if (match === null) return 0;
  const skill = need.task === null ? null : (facts.tasks.get(need.task)?.skill ?? null);
  return skill === null || hasSkill(person, skill) ? 2 : 1;
}

/** True where the deputy stands in for the account manager: that is what a deputy is. */
export function standsInByOffice(facts: AgencyFacts, need: Need, person: Person): boolean {
  const campaign = facts.campaigns.get(need.campaign);
  return need.task === null && campaign?.accountManager === need.absentee && campaign.deputy === person.id;
}

function isNamed(facts: AgencyFacts, need: Need, person: Person): boolean {
  return acquaintanceOf(facts)
    .namingAbsences(need.absentee)
    .some(
      (absence) =>
        (need.to === null || absence.from <= need.to) &&
        (absence.to === null || absence.to >= need.from) &&
        absence.coverBy.some(
          (each) => each.person === person.id && (each.campaign === null || each.campaign === need.campaign),
        ),
    );
}

function shared(calendars: Calendars, need: Need, person: Person, other: Person['id']): number {
  const theirs = calendars.daysOf(other)?.at(need.from).presence;
  const own = calendars.daysOf(person.id)?.at(need.from).presence;
  if (!theirs || !own) return 0;
  return millisWithin([own], theirs.from, theirs.until) / 3_600_000;
}

/** Negative where `a` fits better than `b`. */
export function compareFit(a: Fit, b: Fit): number {
  for (const [index, value] of a.order.entries()) {
    const other = b.order[index] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}
