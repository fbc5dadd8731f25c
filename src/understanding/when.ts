// The days and times of one absence, composed from what its mentions say together. The guide's "Dates" section is here:
// until and back are exclusive, through and ranges include their end, days for a length are working days.
import { daysFrom, weekdayOf } from '../domain/plain-date.ts';
import type { DayMention } from './dates.ts';
import { type Draft, newDraft, type Saying, type Span, type WhenScene } from './spans.ts';
import { addDay, addLength, withoutWiderOnes } from './when-days.ts';
import { addTime } from './when-times.ts';

/** The spans that these mentions say, in order; empty where they say only what is over. */
export function composeSpans(sayings: readonly Saying[], scene: WhenScene): Span[] {
  const days = withoutWiderOnes(
    sayings.filter((saying) => saying.mention.kind === 'day' && saying.role !== 'not'),
  );
  const drafts: Draft[] = [];
  for (const saying of days) addDay(drafts, saying, saying.mention as DayMention, scene);
  for (const saying of sayings) {
    if (saying.mention.kind === 'length') addLength(drafts, saying, saying.mention, scene);
  }
  for (const saying of sayings) {
    if (saying.mention.kind === 'time' && saying.role !== 'not')
      addTime(drafts, sayings, saying, saying.mention, scene);
  }
  if (drafts.length === 0) drafts.push(newDraft());
  return drafts.flatMap((draft) => finish(draft, scene));
}

function finish(draft: Draft, scene: WhenScene): Span[] {
  const from = draft.from ?? scene.now.today;
  const partial = draft.startTime !== undefined || draft.endTime !== undefined;
  const single = !draft.endSaid || draft.to === null || (draft.from !== null && draft.from === draft.to);
  const to = scene.open && single && !partial ? null : (draft.to ?? from);
  const marks = {
    ...(draft.startTime === undefined ? {} : { startTime: draft.startTime }),
    ...(draft.endTime === undefined ? {} : { endTime: draft.endTime }),
    ...(draft.doubtful ? { doubtful: true as const } : {}),
    ...(draft.endSaid ? {} : { endAssumed: true as const }),
  };
  if (to !== null && to < from) return [];
  const perDay = partial && draft.each && to !== null && to > from;
  if (!perDay) return [{ from, to, ...marks }];
  const workdays = daysFrom(from, to)
    .slice(0, 62)
    .filter((day) => scene.workdays.includes(weekdayOf(day)));
  return workdays.map((day) => ({ from: day, to: day, ...marks }));
}
