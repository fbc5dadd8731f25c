// Who knows which client, who has which skill, who covered how often of late: read once from the facts.

import type { Absence } from '../domain/absences.ts';
import { peopleOn } from '../domain/campaigns.ts';
import type { Cover } from '../domain/covers.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import type { Person } from '../domain/people.ts';

/** What the facts say of people beyond their hours. */
export interface Acquaintance {
  /** True where the person is or was on a campaign of the client, or did work for it. */
  knows(person: PersonId, client: string): boolean;
  /** Covers that the person took in the last thirty days, those undone or declined aside. */
  recentCovers(person: PersonId): number;
  /** The active absences of a person that name who looks after what. */
  namingAbsences(absentee: PersonId): readonly Absence[];
  /** True where somebody on the team has the skill. */
  isHeld(skill: string): boolean;
}

const remembered = new WeakMap<AgencyFacts, Acquaintance>();

/** The acquaintance that the facts give, remembered for them. */
export function acquaintanceOf(facts: AgencyFacts): Acquaintance {
  const known = remembered.get(facts);
  if (known) return known;
  const clients = clientsByPerson(facts);
  const covers = new Map<PersonId, number>();
  for (const cover of facts.covers) {
    if (isTaken(cover)) covers.set(cover.holder, (covers.get(cover.holder) ?? 0) + 1);
  }
  const naming = new Map<PersonId, Absence[]>();
  for (const absence of facts.absences) {
    if (absence.state !== 'active' || absence.coverBy.length === 0) continue;
    naming.set(absence.person, [...(naming.get(absence.person) ?? []), absence]);
  }
  const skills = new Set([...facts.people.values()].flatMap((person) => person.skills.map(fold)));
  const found: Acquaintance = {
    knows: (person, client) => clients.get(person)?.has(client) ?? false,
    recentCovers: (person) => covers.get(person) ?? 0,
    namingAbsences: (absentee) => naming.get(absentee) ?? [],
    isHeld: (skill) => skills.has(fold(skill)),
  };
  remembered.set(facts, found);
  return found;
}

const isTaken = (cover: Cover) => cover.state === 'assigned' || cover.state === 'ended';

function clientsByPerson(facts: AgencyFacts): ReadonlyMap<PersonId, ReadonlySet<string>> {
  const clients = new Map<PersonId, Set<string>>();
  const meet = (person: PersonId | null, campaign: CampaignId) => {
    const client = facts.campaigns.get(campaign)?.client;
    if (person === null || client === undefined) return;
    const met = clients.get(person);
    if (met) met.add(client);
    else clients.set(person, new Set([client]));
  };
  for (const campaign of facts.campaigns.values()) {
    for (const person of peopleOn(campaign)) meet(person, campaign.id);
  }
  for (const task of facts.tasks.values()) meet(task.owner, task.campaign);
  for (const cover of facts.covers) if (isTaken(cover)) meet(cover.holder, cover.campaign);
  return clients;
}

/** True where the person lists the skill, capitals aside. */
export function hasSkill(person: Pick<Person, 'skills'>, skill: string): boolean {
  return person.skills.some((each) => fold(each) === fold(skill));
}

/** The skill or role that fits a person for a need, as said on the card; null where nothing recorded does. */
export function matchOf(facts: AgencyFacts, need: Need, person: Person): string | null {
  const absentee = facts.people.get(need.absentee);
  const task = need.task === null ? undefined : facts.tasks.get(need.task);
  if (task?.skill) {
    if (hasSkill(person, task.skill)) return task.skill;
    return absentee && person.role !== '' && fold(person.role) === fold(absentee.role) ? person.role : null;
  }
  const campaign = facts.campaigns.get(need.campaign);
  const roles = [campaign?.members.find((each) => each.person === need.absentee)?.role, absentee?.role];
  for (const role of roles) {
    if (role && (fold(person.role) === fold(role) || hasSkill(person, role))) return role;
  }
  return absentee?.skills.find((skill) => hasSkill(person, skill)) ?? null;
}

/**
 * True where the person could do the work at all: they have its skill or its owner's role, or nothing recorded
 * tells (they list no skill and no role, nobody has this one, the work names none). A role is anyone's to stand in for.
 */
export function isAble(facts: AgencyFacts, need: Need, person: Person): boolean {
  const skill = need.task === null ? null : (facts.tasks.get(need.task)?.skill ?? null);
  if (skill === null || isUnknown(person) || !acquaintanceOf(facts).isHeld(skill)) return true;
  return matchOf(facts, need, person) !== null;
}

const isUnknown = (person: Person) => person.skills.length === 0 && person.role === '';

const fold = (text: string) => text.trim().toLowerCase();
