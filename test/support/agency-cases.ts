// A made-up agency of any size on a bad morning, the same for the same seed: for property tests and the benchmark.
import type { Campaign } from '../../src/domain/campaigns.ts';
import type { AgencyFacts } from '../../src/domain/facts.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import { addDays } from '../../src/domain/plain-date.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { aCampaign, anAbsence, aPerson, aTask, day, someFacts, time } from './builders.ts';
import { seededRandom } from './plan-cases.ts';

/** The morning on which the made-up agencies are looked at: Wed 25 Nov 2026, 08:55 in London. */
export const BAD_MORNING = new Date('2026-11-25T08:55:00Z');
const TODAY = day('2026-11-25');

const TRADES = [
  { role: 'designer', skills: ['banners', 'branding', 'motion'], share: 0.3 },
  { role: 'copywriter', skills: ['copy', 'social copy'], share: 0.15 },
  { role: 'media', skills: ['paid social', 'search ads'], share: 0.15 },
  { role: 'developer', skills: ['landing pages', 'email build'], share: 0.15 },
  { role: 'strategist', skills: ['research', 'decks'], share: 0.1 },
  { role: 'account manager', skills: ['accounts'], share: 0.15 },
] as const;

/** How large the agency is and how bad the morning. */
export interface AgencyShape {
  readonly people: number;
  readonly campaigns: number;
  readonly tasks: number;
  /** Share of the people who are away, from today on. */
  readonly away: number;
}

/** The facts of an agency of that shape. */
export function anAgency(seed: number, shape: AgencyShape): AgencyFacts {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const people = Array.from({ length: shape.people }, (_, index) => someone(index, shape.people, random));
  const managers = people.filter((each) => each.role === 'account manager');
  const campaigns = Array.from({ length: shape.campaigns }, (_, index) =>
    someCampaign(index, shape.campaigns, pick(managers).id, pick, people),
  );
  const tasks = Array.from({ length: shape.tasks }, (_, index) =>
    someTask(index, pick(campaigns), pick, people),
  );
  const away = people.filter(() => random() < shape.away);
  const absences = away.map((person) => {
    const lasts = Math.floor(random() * 3);
    const coverBy = random() < 0.3 ? [{ person: pick(people).id, campaign: null }] : [];
    const id = asId<never>(`absence_${person.id}`);
    return anAbsence({ id, person: person.id, from: TODAY, to: addDays(TODAY, lasts), coverBy });
  });
  return someFacts({ people, campaigns, tasks, absences });
}

function someone(index: number, count: number, random: () => number): Person {
  let share = (index + 0.5) / count;
  const trade =
    TRADES.find((each) => {
      share -= each.share;
      return share < 0;
    }) ?? TRADES[0];
  const partTime = random() < 0.15;
  const zone = random();
  return aPerson({
    id: asId(`U${String(index).padStart(4, '0')}`),
    name: `Person ${index}`,
    role: trade.role,
    skills: trade.skills.filter(() => random() < 0.6),
    hoursPerWeek: partTime ? 24 : 40,
    workdays: partTime ? [1, 2, 3] : [1, 2, 3, 4, 5],
    timeZone: zone < 0.7 ? 'Europe/London' : zone < 0.85 ? 'America/New_York' : 'Europe/Berlin',
    country: zone < 0.7 ? 'GB-ENG' : zone < 0.85 ? 'US' : 'DE-BE',
    kind: random() < 0.1 ? 'freelancer' : 'staff',
  });
}

type Pick = <T>(list: readonly T[]) => T;

function someCampaign(
  index: number,
  count: number,
  manager: PersonId,
  pick: Pick,
  people: readonly Person[],
): Campaign {
  const members = Array.from({ length: 6 }, () => pick(people));
  return aCampaign({
    id: asId(`campaign_${index}`),
    client: `Client ${index % Math.max(1, Math.ceil(count * 0.7))}`,
    name: `Launch ${index}`,
    accountManager: manager,
    deadline: addDays(TODAY, pick([2, 9, 16, 30])),
    members: [...new Set(members)].map((each) => ({ person: each.id, role: each.role })),
  });
}

function someTask(index: number, campaign: Campaign, pick: Pick, people: readonly Person[]): Task {
  const owner = pick(people);
  const trade = TRADES.find((each) => each.role === owner.role) ?? TRADES[0];
  return aTask({
    id: asId(`task_${index}`),
    campaign: campaign.id,
    title: `Work ${index}`,
    owner: owner.id,
    skill: pick(trade.skills),
    sizeHours: pick([1, 1, 2, 3, 4, 4, 6, 8]),
    due: addDays(TODAY, pick([0, 0, 1, 1, 2, 5, 6, 7, 8, 9, 12])),
    dueTime: pick([null, null, null, time('15:00'), time('12:00')]),
    clientFacing: pick([true, false, false]),
  });
}
