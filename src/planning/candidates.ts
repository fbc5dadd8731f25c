// Who could take a need, best first. Whoever is away, gone or a guest elsewhere is never among them; freelancers come after staff,
// and whoever it would overload comes last: an AM may still choose them, knowing what it costs.
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, Need } from '../domain/needs.ts';
import { firstName, type Person } from '../domain/people.ts';
import { isAble } from './acquaintance.ts';
import { LATEST, latenessOf } from './asked-last.ts';
import type { Calendars } from './calendar.ts';
import { barrierOf, type CoverWindow, roomFor, windowFor } from './eligibility.ts';
import { compareFit, type Fit, fitOf, standsInByOffice } from './fit.ts';
import { type DueWork, type Loads, loadsOf } from './load.ts';

/** How candidates are to be ranked. */
export interface RankOptions {
  /** At most so many. */
  readonly limit?: number;
  /** People to leave out: those who said they can't take it. */
  readonly forbidden?: (person: PersonId) => boolean;
  /** Work that people are to have besides what the facts say: earlier proposals of the same plan. */
  readonly extraLoad?: ReadonlyMap<PersonId, readonly DueWork[]>;
}

/** The people who could take the need, best first, each with the few words that say why. */
export function rankCandidates(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  now: Date,
  options: RankOptions = {},
): CoverCandidate[] {
  const loads = loadsOf(facts, calendars, now);
  const reachable: Reachable[] = [];
  for (const person of facts.people.values()) {
    if (options.forbidden?.(person.id)) continue;
    const window = windowFor(facts, calendars, need, person.id, now);
    if (barrierOf(facts, calendars, need, person, window) === null) reachable.push({ person, window });
  }
  const able = reachable.filter(({ person }) => isAble(facts, need, person));
  return (able.length > 0 ? able : reachable)
    .map((each) => rankOne(facts, calendars, need, each, loads, now, options))
    .sort(compare)
    .slice(0, options.limit ?? reachable.length)
    .map((each) => candidateOf(facts, need, each));
}

/** Someone who may be asked, and the time they would have. */
interface Reachable {
  readonly person: Person;
  readonly window: CoverWindow;
}

/** A person with all that places them. */
interface Ranked {
  readonly person: Person;
  readonly fit: Fit;
  readonly overHours: number;
  /** Smaller comes first: whoever is to be asked last has more, over capacity most. */
  readonly tier: number;
}

function rankOne(
  facts: AgencyFacts,
  calendars: Calendars,
  need: Need,
  { person, window }: Reachable,
  loads: Loads,
  now: Date,
  options: RankOptions,
): Ranked {
  const extra = options.extraLoad?.get(person.id);
  const freeHours = roomFor(calendars, loads, person.id, window, extra);
  const fit = fitOf(facts, calendars, need, person, { freeHours, more: extra?.length ?? 0 });
  const overHours = Math.max(0, Math.round((need.hours - freeHours) * 100) / 100);
  const late = latenessOf(facts, calendars, need, person, now);
  const tier = (overHours > 0 ? LATEST : 0) + late;
  return { person, fit, overHours, tier };
}

function compare(a: Ranked, b: Ranked): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  const fit = compareFit(a.fit, b.fit);
  if (fit !== 0) return fit;
  return a.person.name < b.person.name
    ? -1
    : a.person.name > b.person.name
      ? 1
      : a.person.id < b.person.id
        ? -1
        : 1;
}

function candidateOf(facts: AgencyFacts, need: Need, ranked: Ranked): CoverCandidate {
  const { person, fit, overHours } = ranked;
  const campaign = facts.campaigns.get(need.campaign);
  const absentee = facts.people.get(need.absentee);
  const reasons: string[] = [];
  if (fit.named && absentee) reasons.push(`named by ${firstName(absentee)}`);
  else if (standsInByOffice(facts, need, person)) reasons.push('deputy');
  if (fit.knowsClient && campaign) reasons.push(`knows ${campaign.client}`);
  if (fit.match !== null) reasons.push(fit.match);
  reasons.push(`${sayHours(fit.freeHours)} free`);
  return { person: person.id, reasons, overHours, freelancer: person.kind === 'freelancer' };
}

/** Hours in whole or half ones, never more than there are: "3 h", "2.5 h". */
export function sayHours(hours: number): string {
  return `${Math.floor(hours * 2 + 1e-9) / 2} h`;
}
