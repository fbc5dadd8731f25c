// What a command names: a campaign, a client, a person, a task; else the nearest names.
import { type Campaign, fullName } from '../domain/campaigns.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { isOnTeam, type Person } from '../domain/people.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import { nearestNames } from '../understanding/nearest-names.ts';
import type { Scene } from './scene.ts';

const MENTION = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/; // yes: <@U123|dana> · no: @dana
const AT_SIGN = /^@/; // yes: @dana · no: dana@agency
const NEAREST = 3;

/** The person that a mention or a name means; null where none or several fit. */
export function findPerson(scene: Scene, asked: string): Person | null {
  const mentioned = MENTION.exec(asked.trim())?.[1];
  if (mentioned) return scene.facts.people.get(asId<PersonId>(mentioned)) ?? null;
  const name = asked.trim().replace(AT_SIGN, '').toLowerCase();
  const whole = team(scene).filter((person) => person.name.toLowerCase() === name);
  const partly = team(scene).filter((person) => namesOf(person).includes(name));
  const fitting = whole.length > 0 ? whole : partly;
  return fitting.length === 1 ? (fitting[0] as Person) : null;
}

/** The campaigns that a client's, a campaign's or a channel's name means; empty where none. */
export function findCampaigns(scene: Scene, asked: string): Campaign[] {
  const name = asked.trim().toLowerCase();
  const all = [...scene.facts.campaigns.values()];
  const exact = all.filter((campaign) => namesOfCampaign(campaign).includes(name));
  const byClient = all.filter((campaign) => campaign.client.toLowerCase() === name);
  const current = (found: Campaign[]) => {
    const running = found.filter(({ status }) => status !== 'completed' && status !== 'cancelled');
    return running.length > 0 ? running : found;
  };
  return current(exact.length > 0 ? exact : byClient);
}

/** The open task that is meant, by title, "client title" or ref; null where none or several fit. */
export function findTask(scene: Scene, asked: string): Task | null {
  const name = asked.trim().toLowerCase();
  const open = [...scene.facts.tasks.values()].filter(isOpen);
  const named = (task: Task) =>
    [task.title, scene.taskName(task.id), task.ref ?? ''].map((each) => each.toLowerCase());
  const exact = open.filter((task) => named(task).includes(name));
  const partly = open.filter((task) => scene.taskName(task.id).toLowerCase().includes(name));
  const fitting = exact.length > 0 ? exact : partly;
  return fitting.length === 1 ? (fitting[0] as Task) : null;
}

/** The nearest names of people, clients and campaigns. */
export function nearestTo(scene: Scene, asked: string): string[] {
  const campaigns = [...scene.facts.campaigns.values()].flatMap((each) => [
    each.client,
    fullName(each),
    ...each.aliases,
  ]);
  return nearestNames(
    asked.replace(AT_SIGN, ''),
    [...campaigns, ...team(scene).map((person) => person.name)],
    NEAREST,
  );
}

const team = (scene: Scene) =>
  [...scene.facts.people.values()].filter((person) =>
    isOnTeam(person, scene.calendars.dayOf(person.id, scene.now)),
  );

const namesOf = (person: Person) =>
  [person.name.split(' ')[0] ?? '', ...person.alsoCalled].map((name) => name.toLowerCase());

const namesOfCampaign = (campaign: Campaign) =>
  [campaign.name, fullName(campaign), ...campaign.aliases, campaign.ref ?? '']
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
