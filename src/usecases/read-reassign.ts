import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { askedDay } from '../understanding/asked-day.ts';
import type { Deps } from './deps.ts';
import { findCampaigns, findPerson, findTask, nearestTo } from './find-by-name.ts';
import { noSuchDay } from './no-such-day.ts';
import type { Reassignment } from './reassign.ts';
import { readScene, type Scene } from './scene.ts';

const FORM =
  /^(?<work>.+?)\s+from\s+(?<from>\S.*?)\s+to\s+(?<to>\S.*?)(?:\s+(?:until|till|through)\s+(?<until>\S.*))?$/i; // yes: Acme banners from @dana to @ravi until fri · no: Acme banners to @ravi
const EXAMPLE = '/reassign Acme banners from @dana to @ravi until fri';

/** What `/reassign …` asks for, or what was not understood of it. */
export function readReassign(deps: Deps, caller: PersonId, text: string, now: Date): Reassignment | Answer {
  const scene = readScene(deps.store, now);
  const parts = FORM.exec(text.trim())?.groups;
  if (!parts) return { kind: 'usage', command: 'reassign' };
  const { work = '', from = '', to = '', until } = parts;
  const owner = findPerson(scene, from);
  if (!owner) return notKnown(scene, 'person', from);
  const taker = findPerson(scene, to);
  if (!taker) return notKnown(scene, 'person', to);
  const task = findTask(scene, work);
  const named = task ? { kind: 'task' as const, id: task.id } : campaignNamed(scene, work);
  if (!named) return notKnown(scene, 'task', work);
  const last = until === undefined ? null : dayOf(scene, caller, until, now);
  if (last === undefined) {
    const impossible = noSuchDay(until ?? '');
    return impossible === null
      ? notKnown(scene, 'date', until ?? '')
      : { kind: 'no_such_day', asked: impossible, example: EXAMPLE };
  }
  return { work: named, from: owner.id, to: taker.id, until: last };
}

/** The one campaign of that name; null where none or several have it. */
function campaignNamed(scene: Scene, asked: string) {
  const [campaign, ...others] = findCampaigns(scene, asked);
  return campaign && others.length === 0 ? { kind: 'campaign' as const, id: campaign.id } : null;
}

/** The last day named; undefined where the words name none. */
function dayOf(scene: Scene, caller: PersonId, words: string, now: Date): IsoDate | undefined {
  const person = scene.facts.people.get(caller);
  if (!person) return undefined;
  const { rest, days } = askedDay(
    words,
    { tz: person.timeZone, locale: person.locale, workdays: person.workdays },
    now,
  );
  return rest === '' ? days?.to : undefined;
}

const notKnown = (scene: Scene, what: 'person' | 'task' | 'date', asked: string): Answer => ({
  kind: 'not_known',
  what,
  asked,
  nearest: what === 'date' ? [] : nearestTo(scene, asked),
  example: EXAMPLE,
});
