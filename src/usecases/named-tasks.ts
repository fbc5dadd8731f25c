// "Acme banners move to Thursday" may be the delivery of that name, not the launch: then it is asked, never guessed.
import type { Campaign } from '../domain/campaigns.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import type { Scene } from './scene.ts';

const MOST = 4; // tasks that one question offers
const WORD = /[\p{L}\p{N}]+/gu; // yes: each of "Acme banners" · no: " & "
const PLURAL = /(?<=[sxz]|ch|sh)es$|(?<=\p{L}[^\P{L}s])s$/u; // yes: banners, boxes · no: as, press
/** Words that campaigns are called by as well: a task of such a name alone is not told from its campaign. */
const OF_CAMPAIGNS = new Set(['launch', 'campaign', 'deadline', 'date', 'project', 'delivery', 'budget']);

/** Open tasks of the campaign whose title the words hold, the campaign's own names left out. */
export function tasksNamedIn(scene: Scene, campaign: Campaign, words: string): Task[] {
  const said = ` ${stemsOf(withoutNames(words, campaign)).join(' ')} `;
  return [...scene.facts.tasks.values()]
    .filter((task) => task.campaign === campaign.id && isOpen(task))
    .filter((task) => {
      const title = stemsOf(withoutNames(task.title, campaign));
      return !title.every((word) => OF_CAMPAIGNS.has(word)) && said.includes(` ${title.join(' ')} `);
    })
    .slice(0, MOST);
}

/** The text in lower case without what the campaign is called. */
export function withoutNames(text: string, campaign: Campaign): string {
  const names = [campaign.name, ...campaign.aliases, campaign.client]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  return names.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), text.toLowerCase());
}

const stemsOf = (text: string) => (text.match(WORD) ?? []).map((word) => word.replace(PLURAL, ''));
