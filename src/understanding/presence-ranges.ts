// "In 10 to 2 today", "working 8-2 tomorrow": hours someone is there, and away outside them; "available 1-3" is an offer only.
import { goesOnAsAbsence } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Draft } from './plan-spans.ts';
import type { Scene } from './scene.ts';

const LATE_FROM = '10:00';
const EARLY_UNTIL = '16:30';
const WHOLE_DAY = new Set(['in', 'office', 'studio', 'desk', 'only']);

const isRange = ({ plan }: Draft) =>
  plan.frame.anchor.kind === 'arrive' &&
  plan.sayings.some(
    ({ mention }) => mention.kind === 'time' && mention.to !== undefined && mention.part === undefined,
  );

/** True where the hours are all of that day's: the words say so, or "only" beside them. */
function isAllOfIt({ text: { tokens } }: Scene, { anchor, sayings }: Frame): boolean {
  if (anchor.cue.entry.means?.['hours'] === true) return true;
  if (tokens[anchor.start - 1]?.norm === 'back') return false;
  const last = Math.max(anchor.end, ...sayings.map(({ mention }) => mention.end));
  return (
    tokens.slice(anchor.start, anchor.end).some(({ norm }) => WHOLE_DAY.has(norm)) ||
    [anchor.start - 1, last].some((at) => tokens[at]?.norm === 'only')
  );
}

/** Hours of presence as what is left of the day; other absences as they are. */
export function outsideHours(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { startTime, endTime, ...days } = draft.span;
    if (startTime === undefined || endTime === undefined || !isRange(draft)) return [draft];
    const { frame } = draft.plan;
    const last = Math.max(frame.anchor.end, ...frame.sayings.map(({ mention }) => mention.end));
    if (!isAllOfIt(scene, frame) || !goesOnAsAbsence(frame, scene.text.tokens, last)) return [];
    return [
      ...(startTime >= LATE_FROM ? [{ ...draft, span: { ...days, endTime: startTime } }] : []),
      ...(endTime <= EARLY_UNTIL ? [{ ...draft, span: { ...days, startTime: endTime } }] : []),
    ];
  });
}
