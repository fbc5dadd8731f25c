// "WFH tomorrow except 10 to 11:30": away for that time of a day worked elsewhere.
import type { Plan } from './plan.ts';

/** The part of a remote day that a plan leaves out, as a plan of its own; none where it leaves none out. */
export function exceptTimes(plan: Plan): readonly Plan[] {
  if (plan.availability !== 'remote') return [];
  const left = plan.sayings.filter(
    ({ mention, role }) => role === 'except' && mention.kind === 'time' && mention.to !== undefined,
  );
  if (left.length === 0) return [];
  const { frame } = plan;
  const days = plan.sayings.filter(({ mention }) => mention.kind === 'day');
  return [
    {
      ...plan,
      availability: 'away',
      frame: { ...frame, anchor: { ...frame.anchor, kind: 'away' } },
      sayings: [...days, ...left.map((saying) => ({ ...saying, role: 'on' as const }))],
    },
  ];
}
