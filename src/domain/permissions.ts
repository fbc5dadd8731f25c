// Who may do what (product rule 10), as one pure table. It is asked on the server, with the acting user's id,
// where the thing happens: a button that should not be there changes nothing.
import type { Absence } from './absences.ts';
import { type Campaign, peopleOn } from './campaigns.ts';
import type { Cover } from './covers.ts';
import type { AgencyFacts } from './facts.ts';
import type { PersonId } from './ids.ts';
import { isOnTeam, type Person } from './people.ts';
import { localDate } from './plain-date.ts';
import type { Task } from './tasks.ts';

/** What someone wants to do, with what it is done to. */
export type Intent =
  | {
      readonly action: 'decide_cover' | 'decide_change' | 'edit_campaign' | 'see_budget';
      readonly campaign: Campaign;
    }
  | {
      readonly action: 'reassign' | 'propose_handover' | 'edit_task';
      readonly task: Task;
      readonly campaign: Campaign;
    }
  | {
      readonly action: 'change_absence' | 'withdraw_absence';
      readonly absence: Absence;
      readonly reporters: readonly PersonId[];
    }
  | { readonly action: 'report_absence'; readonly person: PersonId }
  | { readonly action: 'answer_cover'; readonly cover: Cover }
  | { readonly action: 'edit_people' | 'edit_settings' };

/** True where the person may do it. Someone deactivated, past their last day or unknown may do nothing. */
export function may(facts: AgencyFacts, who: PersonId, intent: Intent, now: Date): boolean {
  const person = facts.people.get(who);
  if (!person || !isOnTeam(person, localDate(now, person.timeZone))) return false;
  if (isAdmin(facts, who)) return intent.action !== 'answer_cover' || intent.cover.holder === who;
  return allows(facts, person, intent);
}

function allows(facts: AgencyFacts, person: Person, intent: Intent): boolean {
  switch (intent.action) {
    case 'decide_cover':
    case 'decide_change':
    case 'edit_campaign':
    case 'see_budget':
    case 'reassign':
      return leads(intent.campaign, person.id);
    case 'edit_task':
      return (
        leads(intent.campaign, person.id) ||
        holds(facts, person.id, intent.task) ||
        (intent.task.owner === person.id && worksOn(intent.campaign, person))
      );
    case 'propose_handover':
      return (
        leads(intent.campaign, person.id) ||
        (intent.task.owner === person.id && worksOn(intent.campaign, person))
      );
    case 'change_absence':
      return intent.absence.person === person.id || leadsCampaignOf(facts, person.id, intent.absence.person);
    case 'withdraw_absence':
      return (
        intent.absence.person === person.id ||
        intent.reporters.includes(person.id) ||
        leadsCampaignOf(facts, person.id, intent.absence.person)
      );
    case 'report_absence':
      return !person.guest || intent.person === person.id || sharesCampaign(facts, person.id, intent.person);
    case 'answer_cover':
      return intent.cover.holder === person.id;
    case 'edit_people':
    case 'edit_settings':
      return false;
  }
}

/** True for admins, who may do everything: by setting or in people.csv. */
export function isAdmin(facts: AgencyFacts, who: PersonId): boolean {
  return facts.settings.admins.includes(who) || facts.people.get(who)?.admin === true;
}

/** True for the campaign's account manager and deputy. */
export function leads(campaign: Campaign, who: PersonId): boolean {
  return campaign.accountManager === who || campaign.deputy === who;
}

/** True for whoever covers the task now. */
function holds(facts: AgencyFacts, who: PersonId, task: Task): boolean {
  return facts.covers.some(
    (cover) => cover.state === 'assigned' && cover.task === task.id && cover.holder === who,
  );
}

/** Guests act only where they are members of the campaign. */
const worksOn = (campaign: Campaign, person: Person) =>
  !person.guest || peopleOn(campaign).includes(person.id);

function leadsCampaignOf(facts: AgencyFacts, leader: PersonId, member: PersonId): boolean {
  return [...facts.campaigns.values()].some(
    (campaign) => leads(campaign, leader) && peopleOn(campaign).includes(member),
  );
}

function sharesCampaign(facts: AgencyFacts, one: PersonId, other: PersonId): boolean {
  return [...facts.campaigns.values()].some((campaign) => {
    const people = peopleOn(campaign);
    return people.includes(one) && people.includes(other);
  });
}
