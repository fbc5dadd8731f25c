import { isRunning, peopleOn } from '../domain/campaigns.ts';
import { standsOn } from '../domain/covers.ts';
import type { Person } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { isOpen } from '../domain/tasks.ts';
import type { WhoisPersonContent } from '../domain/whois-contents.ts';
import { absencesOn, presenceOf } from './presence.ts';
import type { Scene } from './scene.ts';
import { lineOfAbsence } from './span-line.ts';

/** What a person is on in those days: their own open tasks, what they cover, their campaigns. */
export function describePerson(
  scene: Scene,
  person: Person,
  span: { from: IsoDate; to: IsoDate },
  asOf: IsoDate,
): WhoisPersonContent {
  const covers = scene.facts.covers.filter((each) => standsOn(each, span.from) || standsOn(each, span.to));
  const own = [...scene.facts.tasks.values()].filter((task) => task.owner === person.id && isOpen(task));
  const held = covers.filter((each) => each.holder === person.id);
  const [absence] = absencesOn(scene, person.id, span);
  const tasks = [
    ...own.map((task) => {
      const cover = covers.find((each) => each.task === task.id);
      return {
        task: task.id,
        what: scene.taskName(task.id),
        due: task.due,
        coveredBy: cover ? scene.nameOf(cover.holder) : null,
        coversFor: null,
      };
    }),
    ...held.map((cover) => ({
      task: cover.task,
      what: cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign),
      due: cover.task ? (scene.facts.tasks.get(cover.task)?.due ?? null) : null,
      coveredBy: null,
      coversFor: scene.nameOf(cover.absentee),
    })),
  ];
  return {
    kind: 'whois_person',
    person: person.id,
    name: scene.nameOf(person.id),
    asOf,
    ...span,
    presence: presenceOf(scene, person.id, span),
    span: absence ? lineOfAbsence(scene, absence) : null,
    tasks: tasks.sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999')),
    campaigns: [...scene.facts.campaigns.values()]
      .filter((campaign) => isRunning(campaign) && peopleOn(campaign).includes(person.id))
      .map((campaign) => scene.campaignName(campaign.id)),
  };
}
