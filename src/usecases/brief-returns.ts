// On the first morning back one private brief, at the start of the person's working day; where nobody said the end, once
// they are known to be back (product rule 14). What was considered and had nothing to say is remembered too.
import { addDays } from '../domain/plain-date.ts';
import { describeReturnBrief } from './describe-return.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { backAt, isAtWork } from './working-hours.ts';

const FORGOTTEN_AFTER_DAYS = 14; // a brief so late is no brief

/** Has everyone told who is back and at work, each stretch away once. */
export function briefReturns(scene: Scene): void {
  for (const person of new Set(scene.facts.absences.map((each) => each.person))) {
    const day = scene.calendars.dayOf(person, scene.now);
    for (const episode of scene.calendars.episodes(person)) {
      if (episode.to === null || episode.endAssumed || episode.to < addDays(day, -FORGOTTEN_AFTER_DAYS))
        continue;
      const back = backAt(scene, episode);
      const key = `brief:${person}:${episode.from}`;
      if (back === null || scene.now < back || !isAtWork(scene, person) || scene.store.prompts.get(key))
        continue;
      const notice = { kind: 'return_brief', person, from: episode.from, day } as const;
      if (describeReturnBrief(scene, notice)) say(scene, notice);
      else remember(scene, key, notice);
    }
  }
}

function remember(scene: Scene, key: string, notice: Parameters<typeof say>[1] & { person: string }): void {
  scene.store.prompts.put({
    key,
    notice,
    recipient: notice.person,
    channel: null,
    ts: null,
    postedAt: null,
    revision: 0,
    digest: null,
    asks: [],
    previousChannel: null,
    previousTs: null,
  });
}
