// From facts to numbers: who could take what, and how much more each can do by when (product rules 19 to 21).
import { isRunning } from '../domain/campaigns.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';
import { isAble } from './acquaintance.ts';
import { latenessOf } from './asked-last.ts';
import { wholeDay } from './away-spans.ts';
import type { Calendars } from './calendar.ts';
import { isConfirmed } from './due.ts';
import { barrierOf, windowFor } from './eligibility.ts';
import { type Fit, fitOf } from './fit.ts';
import { type DueWork, type Loads, loadsOf } from './load.ts';
import type { CoverOption, MoveOption, PlanLimit, PlanPerson, PlanProblem } from './plan-problem.ts';

/** What the account manager has decided before the plan is made. */
export interface PlanChoices {
  /** Need key → who takes it, whatever else. */
  readonly pins?: ReadonlyMap<string, PersonId>;
  /** Who does not take what: those who said they can't. */
  readonly forbids?: readonly { readonly need: string; readonly person: PersonId }[];
  /** People who may be overloaded. */
  readonly allowOver?: readonly PersonId[];
}

const MOST_DAYS_AFTER_RETURN = 2;

/** The plan's problem for every need that needs cover; the same facts always give the same one. */
export function buildPlanProblem(
  facts: AgencyFacts,
  calendars: Calendars,
  needs: readonly Need[],
  now: Date,
  choices: PlanChoices = {},
): PlanProblem {
  return new Builder(facts, calendars, now, choices).build(
    needs.filter((need) => need.urgency === 'needs_cover').sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

class Builder {
  readonly #facts: AgencyFacts;
  readonly #calendars: Calendars;
  readonly #now: Date;
  readonly #choices: PlanChoices;
  readonly #loads: Loads;
  readonly #people: readonly Person[];
  /** Work that comes on top of what people have (pins) or off it (the needs themselves, once others do them). */
  readonly #extra = new Map<PersonId, DueWork[]>();

  constructor(facts: AgencyFacts, calendars: Calendars, now: Date, choices: PlanChoices) {
    this.#facts = facts;
    this.#calendars = calendars;
    this.#now = now;
    this.#choices = choices;
    this.#loads = loadsOf(facts, calendars, now);
    this.#people = [...facts.people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  build(needs: readonly Need[]): PlanProblem {
    const isPinned = (need: Need) => this.#choices.pins?.has(need.key) ?? false;
    const open = needs.filter((need) => !isPinned(need));
    const pinned = needs.filter(isPinned).map((need) => ({ need: need.key, person: this.#pinOf(need) }));
    for (const need of needs) this.#noteExtra(need);
    const indexes = new Map(this.#people.map((person, index) => [person.id, index]));
    const covers = open.flatMap((need, index) => this.#coversOf(need, index, indexes));
    const moves = open.flatMap((need, index) => this.#moveOf(need, index, indexes));
    const asked = new Set(pinned.map((each) => each.person));
    return trimmed({
      needs: open.map((need) => ({
        key: need.key,
        clientFacing: need.clientFacing,
        minutes: minutesOfNeed(need),
      })),
      people: this.#peopleOf(covers, moves, asked),
      covers,
      moves,
      pinned,
    });
  }

  #pinOf(need: Need): PersonId {
    return this.#choices.pins?.get(need.key) as PersonId;
  }

  #noteExtra(need: Need): void {
    const task = need.task === null ? undefined : this.#facts.tasks.get(need.task);
    if (task && need.dueAt && isConfirmed(task, this.#calendars, this.#now)) {
      this.#addExtra(need.absentee, { due: need.dueAt, hours: -need.hours });
    }
    if (!this.#choices.pins?.has(need.key)) return;
    const holder = this.#pinOf(need);
    const window = windowFor(this.#facts, this.#calendars, need, holder, this.#now);
    this.#addExtra(holder, { due: window.until, hours: need.hours });
  }

  #addExtra(person: PersonId, work: DueWork): void {
    const known = this.#extra.get(person);
    if (known) known.push(work);
    else this.#extra.set(person, [work]);
  }

  #slackMinutes(person: PersonId, due: number): number {
    const hours = this.#loads.slackHours(person, new Date(due), this.#extra.get(person));
    return Math.max(0, Math.floor(hours * 60 + 1e-6));
  }

  #coversOf(need: Need, index: number, indexes: ReadonlyMap<PersonId, number>): CoverOption[] {
    const forbidden = new Set(
      this.#choices.forbids?.filter((each) => each.need === need.key).map((each) => each.person),
    );
    const found: Found[] = [];
    for (const person of this.#people) {
      if (forbidden.has(person.id)) continue;
      const option = this.#coverBy(person, need, index, indexes.get(person.id) ?? 0);
      if (option) found.push(option);
    }
    return ranked(need.task === null ? likely(found) : found);
  }

  #coverBy(person: Person, need: Need, index: number, at: number): Found | null {
    if (!isAble(this.#facts, need, person)) return null;
    const window = windowFor(this.#facts, this.#calendars, need, person.id, this.#now);
    if (barrierOf(this.#facts, this.#calendars, need, person, window) !== null) return null;
    const due = window.until.getTime();
    const inWindow = Math.floor(this.#calendars.freeHours(person.id, window.from, window.until) * 60 + 1e-6);
    const room = Math.min(inWindow, this.#slackMinutes(person.id, due));
    if (room < minutesOfNeed(need) && !this.#mayBeOver(person.id)) return null;
    const fit = fitOf(this.#facts, this.#calendars, need, person, { freeHours: room / 60, more: 0 });
    const option = {
      need: index,
      person: at,
      due,
      askedLast: latenessOf(this.#facts, this.#calendars, need, person, this.#now) > 0,
      named: (fit.order[0] ?? 0) > 0,
      knowsClient: fit.knowsClient,
      matches: (fit.order[2] ?? 0) > 1,
      rank: 0,
    };
    return { option, fit };
  }

  #mayBeOver(person: PersonId): boolean {
    return this.#choices.allowOver?.includes(person) ?? false;
  }

  #moveOf(need: Need, index: number, indexes: ReadonlyMap<PersonId, number>): MoveOption[] {
    const owner = indexes.get(need.absentee);
    const campaign = this.#facts.campaigns.get(need.campaign);
    if (need.task === null || need.clientFacing || need.due === null || owner === undefined) return [];
    if (!campaign || !isRunning(campaign)) return [];
    const episode = this.#calendars
      .episodes(need.absentee)
      .find((each) => each.from <= need.from && (each.to === null || need.from <= each.to));
    const back = episode ? this.#calendars.firstWorkingDayBack(episode) : null;
    if (back === null) return [];
    const zone = this.#calendars.zoneOf(need.absentee);
    const days = [];
    for (let after = 0; after <= MOST_DAYS_AFTER_RETURN; after += 1) {
      const day = this.#calendars.addWorkdays(need.absentee, back, after);
      if (day <= need.due || (campaign.deadline !== null && day > campaign.deadline)) continue;
      days.push({ day, due: wholeDay(day, zone).until });
    }
    const last = days.at(-1);
    if (!last || this.#slackMinutes(need.absentee, last.due) < minutesOfNeed(need)) return [];
    return [{ need: index, person: owner, due: last.due, days }];
  }

  #peopleOf(
    covers: readonly CoverOption[],
    moves: readonly MoveOption[],
    asked: ReadonlySet<PersonId>,
  ): PlanPerson[] {
    const dues = this.#people.map(() => new Set<number>());
    for (const each of covers) dues[each.person]?.add(each.due);
    for (const each of moves) for (const { due } of each.days) dues[each.person]?.add(due);
    return this.#people.map(({ id }, index) => {
      const limits: PlanLimit[] = [...(dues[index] ?? [])]
        .sort((a, b) => a - b)
        .map((due) => ({ due, minutes: this.#slackMinutes(id, due) }));
      return { id, limits, mayBeOver: this.#mayBeOver(id), isAsked: asked.has(id) };
    });
  }
}

interface Found {
  readonly option: CoverOption;
  readonly fit: Fit;
}

const minutesOfNeed = (need: Need) => Math.ceil(need.hours * 60 - 1e-6);

/** For a role: those who are named for it or do the same, where there are any; it costs no hours, so all others are alike. */
function likely(found: readonly Found[]): readonly Found[] {
  const some = found.filter(({ option }) => option.named || option.matches);
  return some.length > 0 ? some : found;
}

/** Gives those who could take one need their places; equals share one. */
function ranked(found: readonly Found[]): CoverOption[] {
  const keyOf = (fit: Fit) => fit.order.slice(3);
  const sorted = [...found].sort((a, b) => compareOrders(keyOf(a.fit), keyOf(b.fit)));
  let rank = -1;
  let before: readonly number[] | null = null;
  return sorted
    .map(({ option, fit }) => {
      const key = keyOf(fit);
      if (before === null || compareOrders(before, key) !== 0) rank += 1;
      before = key;
      return { ...option, rank };
    })
    .sort((a, b) => a.person - b.person);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}

/** Leaves out the people who could take nothing. */
function trimmed(problem: PlanProblem): PlanProblem {
  const used = new Set([...problem.covers, ...problem.moves].map((each) => each.person));
  const kept = problem.people.map((_, index) => index).filter((index) => used.has(index));
  const place = new Map(kept.map((index, at) => [index, at]));
  const moved = <T extends { person: number }>(each: T): T => ({
    ...each,
    person: place.get(each.person) ?? 0,
  });
  return {
    ...problem,
    people: kept.map((index) => problem.people[index] as PlanPerson),
    covers: problem.covers.map(moved),
    moves: problem.moves.map(moved),
  };
}
