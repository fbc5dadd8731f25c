// "Blocked out 1-3 for a vet appt": hours kept free in a calendar are an absence only for an appointment of one's own.
import { has } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

const SAID_TO_SOMEONE = new Set(['block', 'blocks']);

/** Why hours that are blocked are no absence; null where an appointment is told with them. */
export function blockedForm(scene: Scene, frame: Frame): string | null {
  const { anchor, sentence, sayings, subject } = frame;
  if (anchor.cue.entry.means?.['blocked'] !== true) return null;
  if (!sayings.some(({ mention }) => mention.kind === 'time')) return 'no time said';
  const { gap } = anchor.cue;
  const within = (at: number) => sayings.some(({ mention }) => mention.start <= at && at < mention.end);
  for (let at = gap?.start ?? 0; at < (gap?.end ?? 0); at += 1)
    if (!within(at)) return 'something is blocked';
  const urged =
    subject.subject.kind === 'implicit' && SAID_TO_SOMEONE.has(scene.text.tokens[anchor.start]?.norm ?? '');
  if (urged) return 'said to someone';
  const rest = { start: anchor.end, end: sentence.end };
  return has(scene, rest, 'event') || has(scene, rest, 'unfit') ? null : 'not for an appointment';
}
