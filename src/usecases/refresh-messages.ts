// Living messages other than the morning one are edited where they stand whenever what they say has changed.

import { digestOf } from '../store/prompts.ts';
import { describeNotice } from './describe-notice.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

const ALIVE_MS = 36 * 60 * 60 * 1000; // afterwards a message is history

/** Has each one edited that no longer says what is true. */
export function refreshMessages(scene: Scene): void {
  for (const prompt of scene.store.prompts.postedSince(new Date(scene.now.getTime() - ALIVE_MS))) {
    if (prompt.notice.kind === 'morning') continue;
    const content = describeNotice(scene, prompt.notice);
    if (content && digestOf(content) !== prompt.digest) say(scene, prompt.notice);
  }
}
