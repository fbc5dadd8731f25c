// The days and times of one absence, composed from what its mentions say together. The guide's "Dates" section is here:
// until and back are exclusive, through and ranges include their end, days for a length are working days.
import {
  addDays,
  daysBetween,
  daysFrom,
  type IsoDate,
  minutesOf,
  timeOfMinutes,
  weekdayOf,
} from '../domain/plain-date.ts';
import type { DayMention, LengthMention } from './dates.ts';
import { type Draft, isCounted, newDraft, type Saying, type Span, type WhenScene } from './spans.ts';
import { addDay, addLength, withoutWiderOnes } from './when-days.ts';
import { addTime } from './when-times.ts';

/** The spans that these mentions say, in order; empty where they say only what is over. */
export function composeSpans(sayings: readonly Saying[], scene: WhenScene): Span[] {
  const days = withoutWiderOnes(
    sayings.filter((saying) => saying.mention.kind === 'day' && isCounted(saying)),
  );
  const drafts: Draft[] = [];
  for (const saying of days) addDay(drafts, saying, saying.mention as DayMention, scene);
  const hours = hoursFromTime(sayings, scene);
  for (const saying of sayings) {
    if (saying.mention.kind === 'length' && saying.mention !== hours && !isWithinPart(saying, sayings))
      addLength(drafts, saying, saying.mention, scene);
  }
  for (const saying of sayings) {
    if (saying.mention.kind === 'time' && isCounted(saying))
      addTime(drafts, sayings, saying, saying.mention, scene);
  }
  if (hours !== null) for (const draft of drafts) endAfter(draft, hours);
  if (drafts.length === 0) drafts.push(newDraft());
  const spans = drafts.flatMap((draft) => finish(draft, scene));
  return sayings.reduce(leaveOut, spans);
}

/** "All week except Wednesday". */
function leaveOut(spans: readonly Span[], { mention, role }: Saying): Span[] {
  if (role !== 'except' || mention.kind !== 'day') return [...spans];
  return spans.flatMap((span) => {
    const weeks = mention.bareWeekday === undefined ? 0 : weeksBetween(mention.to, span.from);
    const [first, last] = [addDays(mention.from, 7 * weeks), addDays(mention.to, 7 * weeks)];
    if (span.to === null || span.to < first || span.from > last) return [span];
    const before = { ...span, to: addDays(first, -1) };
    const after = { ...span, from: addDays(last, 1), to: span.to };
    return [before, after].filter(({ from, to }) => from <= to);
  });
}

/** "Next week except Wednesday": the Wednesday of that week. */
const weeksBetween = (day: IsoDate, from: IsoDate) => Math.max(0, Math.ceil(daysBetween(day, from) / 7));

/** "For two hours from 1", "an hour at 2": hours that begin at a time said beside them. */
function hoursFromTime(sayings: readonly Saying[], scene: WhenScene): LengthMention | null {
  const [time, second] = sayings.filter(({ mention }) => mention.kind === 'time');
  const begins =
    time?.mention.kind === 'time' &&
    time.mention.to === undefined &&
    ['on', 'from', 'after', 'by'].includes(time.role) &&
    !time.back &&
    scene.sense === 'starts';
  if (!begins || second !== undefined) return null;
  const length = sayings.find(({ mention }) => mention.kind === 'length' && mention.unit === 'hour');
  return length?.mention.kind === 'length' && length.role !== 'in' && !length.mention.vague
    ? length.mention
    : null;
}

/** "Two hours off this afternoon": so much of that part, not from now on. */
const isWithinPart = ({ mention, role }: Saying, sayings: readonly Saying[]) =>
  mention.kind === 'length' &&
  mention.unit === 'hour' &&
  role !== 'in' &&
  sayings.some(
    (other) => other.mention.kind === 'time' && other.mention.part !== undefined && other.role === 'on',
  );

function endAfter(draft: Draft, { count }: LengthMention): void {
  if (draft.startTime === undefined || draft.endTime !== undefined) return;
  const end = minutesOf(draft.startTime) + Math.round(count * 60);
  if (end < 1440) draft.endTime = timeOfMinutes(end);
}

const DAYS_AT_MOST = 62;

const isMeant = (day: IsoDate, { only }: Draft, { workdays }: WhenScene) =>
  only === undefined ? workdays.includes(weekdayOf(day)) : weekdayOf(day) === only;

function finish(draft: Draft, scene: WhenScene): Span[] {
  const from = draft.from ?? scene.now.today;
  const to = endOf(draft, from, scene);
  if (to !== null && to < from) return [];
  const marks = marksOf(draft);
  if (to === null || to === from || !isPerDay(draft)) return [{ from, to, ...marks }];
  const days = daysFrom(from, to)
    .slice(0, DAYS_AT_MOST)
    .filter((day) => isMeant(day, draft, scene));
  return days.map((day) => ({ from: day, to: day, ...marks }));
}

const isPartial = (draft: Draft) => draft.startTime !== undefined || draft.endTime !== undefined;
const isPerDay = (draft: Draft) => draft.only !== undefined || (isPartial(draft) && draft.each);

function endOf(draft: Draft, from: IsoDate, scene: WhenScene): IsoDate | null {
  const single = !draft.endSaid || draft.to === null || (draft.from !== null && draft.from === draft.to);
  return scene.open && single && !isPartial(draft) ? null : (draft.to ?? from);
}

const marksOf = (draft: Draft) => ({
  ...(draft.startTime === undefined ? {} : { startTime: draft.startTime }),
  ...(draft.endTime === undefined ? {} : { endTime: draft.endTime }),
  ...(draft.doubtful ? { doubtful: true as const } : {}),
  ...(draft.endSaid ? {} : { endAssumed: true as const }),
});
