// Living messages other than the morning one are edited where they stand whenever what they say has changed.

import type { Notice } from '../domain/notices.ts';
import { localDate } from '../domain/plain-date.ts';
import { digestOf } from '../store/prompts.ts';
import { describeNotice } from './describe-notice.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

const ALIVE_MS = 36 * 60 * 60 * 1000; // afterwards a message is history

/** Has each one edited that no longer says what is true. */
export function refreshMessages(scene: Scene): void {
  for (const prompt of scene.store.prompts.postedSince(new Date(scene.now.getTime() - ALIVE_MS))) {
    if (prompt.notice.kind === 'morning' || isOfAnotherDay(scene, prompt.notice)) continue;
    const content = describeNotice(scene, prompt.notice);
    if (content && digestOf(content) !== prompt.digest) say(scene, prompt.notice);
  }
}

/** A digest tells of its day alone: the day after, it is left as it was. */
function isOfAnotherDay(scene: Scene, notice: Notice): boolean {
  return notice.kind === 'digest' && notice.day !== localDate(scene.now, scene.facts.settings.timeZone);
}
