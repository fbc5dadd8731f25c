// Arrivals that say how long somebody was away or worked elsewhere on the same day.
import { isOnTheWay } from './on-the-way.ts';
import type { Draft } from './plan-spans.ts';
import type { Scene } from './scene.ts';

/** True for a draft with a time. */
export const timed = (draft: Draft): boolean =>
  draft.span.startTime !== undefined || draft.span.endTime !== undefined;

const arrivesIn = ({ plan, span }: Draft) =>
  plan.frame.anchor.kind === 'arrive' && span.endTime !== undefined;

/** "WFH this morning, in the office from 1": the arrival ends the work elsewhere, nobody is away. */
export function arriveFromElsewhere(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const endOf = (draft: Draft) =>
    draft.plan.availability === 'remote' &&
    (draft.span.endTime !== undefined || isOnTheWay(scene, draft.plan.frame)) &&
    draft.span.startTime === undefined
      ? drafts.find(
          (other) => arrivesIn(other) && other.person === draft.person && other.span.from === draft.span.from,
        )
      : undefined;
  const ends = new Map(drafts.flatMap((draft) => (endOf(draft) ? [[draft, endOf(draft)] as const] : [])));
  const arrivals = new Set(ends.values());
  return drafts
    .filter((draft) => !arrivals.has(draft))
    .map((draft) => {
      const endTime = ends.get(draft)?.span.endTime;
      return endTime === undefined ? draft : { ...draft, span: { ...draft.span, endTime } };
    });
}

/** "Excuse me tomorrow, starting only at 1": the arrival says how much of the day it is. */
export function arriveOnThatDay(drafts: readonly Draft[]): readonly Draft[] {
  const isWhole = ({ plan, span }: Draft) =>
    plan.availability === 'away' && plan.frame.anchor.kind === 'away' && span.from === span.to;
  return drafts.filter(
    (draft) =>
      !isWhole(draft) ||
      timed(draft) ||
      !drafts.some(
        (other) =>
          arrivesIn(other) &&
          other.person === draft.person &&
          other.span.from === draft.span.from &&
          other.plan.frame.sentence.start === draft.plan.frame.sentence.start &&
          other.plan.frame.anchor.start > draft.plan.frame.anchor.start,
      ),
  );
}
