// The rules by name. A name says a construction, never why someone is away.
import type { Plan } from './plan.ts';
import type { Span } from './spans.ts';

/** Every rule that an absence or a return can come from. */
export const ABSENCE_RULE_IDS = [
  'away_on_days',
  'away_until_day',
  'away_through_day',
  'away_for_length',
  'away_open_ended',
  'away_today',
  'away_part_of_day',
  'leaves_at_time',
  'leaves_now',
  'leaves_early',
  'arrives_at_time',
  'arrives_late',
  'appointment_at_time',
  'half_day',
  'elsewhere_on_days',
  'elsewhere_today',
  'named_without',
  'return_said',
  'return_instead',
  'absence_withdrawn',
] as const;
export type AbsenceRuleId = (typeof ABSENCE_RULE_IDS)[number];

/** The rule that names how this span was said. */
export function ruleOf(plan: Plan, span: Span): AbsenceRuleId {
  const timed = span.startTime !== undefined || span.endTime !== undefined;
  switch (plan.frame.anchor.kind) {
    case 'remote':
      return plan.sayings.length > 0 ? 'elsewhere_on_days' : 'elsewhere_today';
    case 'leave':
      return timed ? 'leaves_at_time' : 'leaves_now';
    case 'early':
      return 'leaves_early';
    case 'late':
      return 'arrives_late';
    case 'arrive':
    case 'back':
      return 'arrives_at_time';
    case 'event':
      return 'appointment_at_time';
    case 'half_day':
    case 'mornings_only':
      return 'half_day';
    default:
      return ruleOfDays(plan, span, timed);
  }
}

function ruleOfDays(plan: Plan, span: Span, timed: boolean): AbsenceRuleId {
  if (span.to === null) return 'away_open_ended';
  if (timed) return 'away_part_of_day';
  if (plan.sayings.some((saying) => saying.back || saying.role === 'until' || saying.role === 'before'))
    return 'away_until_day';
  if (plan.sayings.some((saying) => saying.role === 'through' || saying.role === 'end'))
    return 'away_through_day';
  if (plan.sayings.some((saying) => saying.mention.kind === 'length')) return 'away_for_length';
  return plan.sayings.length > 0 ? 'away_on_days' : 'away_today';
}
