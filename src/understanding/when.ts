// The days and times of one absence, composed from what its mentions say together. The guide's "Dates" section is here:
// until and back are exclusive, through and ranges include their end, days for a length are working days.
import {
  addDays,
  daysFrom,
  type IsoDate,
  minutesOf,
  type TimeOfDay,
  timeOfMinutes,
  type Weekday,
  weekdayOf,
} from '../domain/plain-date.ts';
import { dayBefore, lastOfWorkdays, workdayFrom } from './calendar.ts';
import type { DayMention, LengthMention, LocalNow, TimeMention } from './dates.ts';
import type { Placed, Role } from './roles.ts';
import { twelveLater } from './time-rules.ts';

/** Days, first and last included, and the part of a day. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly startTime?: TimeOfDay;
  readonly endTime?: TimeOfDay;
  /** Tentative where only this span is in doubt. */
  readonly doubtful?: true;
  /** True where the message says no end. */
  readonly endAssumed?: true;
}

/** How the anchor reads a time that has no preposition of its own. */
export type TimeSense = 'starts' | 'ends';

/** A mention with its role and whether only it is in doubt. */
export interface Saying extends Placed {
  readonly doubtful: boolean;
  /** True where the word before it is "back", "returning", "see you". */
  readonly back: boolean;
}

/** What the composition is told of the anchor. */
export interface WhenScene {
  readonly now: LocalNow;
  readonly workdays: readonly Weekday[];
  readonly sense: TimeSense;
  readonly open: boolean;
  /** Where a closing day has no start of its own; today where left out. */
  readonly startAt?: IsoDate;
  /** The first day named is the last one in: away from the next. */
  readonly fromNextDay?: boolean;
}

interface Draft {
  from: IsoDate | null;
  to: IsoDate | null;
  startTime?: TimeOfDay;
  endTime?: TimeOfDay;
  doubtful: boolean;
  endSaid: boolean;
  /** The days were a week or a list: times hold for each of them. */
  each: boolean;
}

const newDraft = (doubtful = false): Draft => ({
  from: null,
  to: null,
  doubtful,
  endSaid: false,
  each: false,
});

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

/** "Friday in December": the month only places the day. */
function withoutWiderOnes(days: readonly Saying[]): readonly Saying[] {
  const grain = (saying: Saying) => (saying.mention.kind === 'day' ? saying.mention.grain : 'day');
  const weekdays = days.flatMap(({ mention, role }) =>
    mention.kind === 'day' && mention.grain === 'day' && role === 'on' ? [mention.from] : [],
  );
  const exact = days.some((saying) => grain(saying) === 'day' && saying.role === 'on' && !saying.back);
  if (!exact) return days;
  return days.filter((saying) => {
    if (saying.role !== 'on' || saying.back || saying.mention.kind !== 'day') return true;
    const { from, to } = saying.mention;
    return (
      grain(saying) === 'day' ||
      (grain(saying) === 'week' && !weekdays.some((day) => day >= from && day <= to))
    );
  });
}

const CLOSES: ReadonlySet<Role> = new Set(['until', 'through', 'end', 'before']);

function addDay(drafts: Draft[], saying: Saying, mention: DayMention, scene: WhenScene): void {
  const last = drafts.at(-1);
  const closing = saying.back || CLOSES.has(saying.role);
  if (!closing) {
    const draft = newDraft(saying.doubtful);
    const first = drafts.length === 0 && scene.fromNextDay === true;
    draft.from = first ? addDays(mention.from, 1) : mention.from;
    draft.to = first ? draft.from : mention.to;
    draft.each = mention.from !== mention.to && saying.role !== 'from';
    draft.endSaid = saying.role !== 'from';
    if (saying.role === 'from' && mention.from === mention.to) draft.to = null;
    drafts.push(draft);
    return;
  }
  const exclusive = saying.back || saying.role === 'until' || saying.role === 'before';
  const inclusiveEnd = mention.atEnd || (mention.grain === 'week' && saying.role === 'through');
  const said = exclusive && !mention.atEnd ? dayBefore(mention.from) : mention.to;
  const end = rolled(said, last?.from ?? null, mention, scene.now.today);
  const open =
    last !== undefined &&
    last.from !== null &&
    !(last.endSaid && saying.back && last.to !== null && last.to >= end);
  if (open && last.from !== null) closeDraft(last, saying, mention, end);
  else if (!(saying.back && last)) {
    const draft = newDraft(saying.doubtful);
    draft.from = scene.startAt !== undefined && scene.startAt <= end ? scene.startAt : scene.now.today;
    draft.to = end;
    draft.endSaid = true;
    drafts.push(draft);
  }
  void inclusiveEnd;
}

/** "Out Friday, back Wednesday": the Wednesday after that Friday. */
function rolled(end: IsoDate, from: IsoDate | null, mention: DayMention, today: IsoDate): IsoDate {
  if (mention.bareWeekday === undefined) return end;
  if (from === null) return end < today ? addDays(end, 7) : end;
  let day = end;
  while (day < from) day = addDays(day, 7);
  return day;
}

/** "Dec 28 to Jan 4", "out Thursday, back Tuesday". */
function closeDraft(draft: Draft, saying: Saying, mention: DayMention, end: IsoDate): void {
  const from = draft.from as IsoDate;
  let to = end;
  if (to < from && mention.bareWeekday !== undefined) {
    while (to < from) to = addDays(to, 7);
  }
  if (to < from && saying.role === 'end') draft.from = lastYear(from) <= to ? lastYear(from) : from;
  draft.to = to < (draft.from as IsoDate) ? draft.from : to;
  draft.endSaid = true;
  draft.each = saying.role !== 'until' && !saying.back;
}

const lastYear = (day: IsoDate) => addDays(day, -365);

function addLength(drafts: Draft[], saying: Saying, mention: LengthMention, scene: WhenScene): void {
  if (mention.unit === 'minute') return;
  if (mention.unit === 'hour') {
    addHours(drafts, mention, scene);
    return;
  }
  if (saying.back || saying.role === 'in') return;
  let draft = drafts.find((known) => known.from !== null && (!known.endSaid || known.from === known.to));
  if (draft === undefined) {
    if (drafts.length > 0) return;
    draft = newDraft(saying.doubtful);
    const tomorrow = addDays(scene.now.today, 1);
    const evening = scene.now.time >= '18:00' && mention.next === true;
    draft.from = workdayFrom(evening ? tomorrow : scene.now.today, scene.workdays);
    if (mention.unit !== 'day') draft.from = evening ? tomorrow : scene.now.today;
    drafts.push(draft);
  }
  if (mention.vague) {
    draft.to = draft.from;
    return;
  }
  draft.to = endOfLength(draft.from as IsoDate, mention, scene);
  draft.endSaid = true;
}

function endOfLength(from: IsoDate, { count, unit }: LengthMention, scene: WhenScene): IsoDate {
  switch (unit) {
    case 'week':
      return addDays(from, Math.round(count * 7) - 1);
    case 'month':
      return dayBefore(addMonths(from, count));
    case 'year':
      return dayBefore(addMonths(from, count * 12));
    default:
      return lastOfWorkdays(from, Math.max(1, Math.ceil(count)), scene.workdays);
  }
}

function addMonths(day: IsoDate, count: number): IsoDate {
  const date = new Date(`${day}T12:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.round(count), 1, 12));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0, 12)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.toISOString().slice(0, 10) as IsoDate;
}

/** "In 2 hours", "for 3 hours": until now plus so much. */
function addHours(drafts: Draft[], mention: LengthMention, scene: WhenScene): void {
  if (mention.vague || drafts.length > 0) return;
  const end = minutesOf(scene.now.time) + Math.round(mention.count * 60);
  if (end >= 1440) return;
  const draft = newDraft();
  draft.from = scene.now.today;
  draft.to = scene.now.today;
  draft.endTime = timeOfMinutes(end);
  draft.endSaid = true;
  drafts.push(draft);
}

function addTime(
  drafts: Draft[],
  sayings: readonly Saying[],
  saying: Saying,
  mention: TimeMention,
  scene: WhenScene,
): void {
  const targets = targetsOf(drafts, sayings, saying, mention, scene);
  for (const draft of targets) setTimes(draft, saying, mention, scene, draft.from === scene.now.today);
}

/** Which days a time is of: the day beside it, all of a list of days, or today. */
function targetsOf(
  drafts: Draft[],
  sayings: readonly Saying[],
  saying: Saying,
  mention: TimeMention,
  scene: WhenScene,
): Draft[] {
  if (
    drafts.length === 0 ||
    (mention.day !== undefined && !drafts.some((draft) => draft.from === mention.day))
  ) {
    const draft = newDraft(saying.doubtful);
    draft.from = mention.day ?? scene.now.today;
    draft.to = draft.from;
    draft.endSaid = true;
    drafts.push(draft);
    return [draft];
  }
  if (mention.day !== undefined) return drafts.filter((draft) => draft.from === mention.day);
  const days = sayings.filter((other) => other.mention.kind === 'day' && other.role !== 'not');
  const before = days.filter((day) => day.mention.end <= saying.mention.start).at(-1);
  const adjacentAfter = days.find(
    (day) => day.mention.start >= saying.mention.end && day.mention.start - saying.mention.end <= 1,
  );
  const times = sayings.filter((other) => other.mention.kind === 'time');
  if (times.length === 1) return drafts;
  const beside =
    before && saying.mention.start - before.mention.end <= 3 ? before : (adjacentAfter ?? before);
  const draft = beside && drafts.find((known) => covers(known, beside.mention as DayMention));
  return draft ? [draft] : drafts.slice(-1);
}

const covers = (draft: Draft, day: DayMention) =>
  draft.from === day.from || draft.to === day.to || draft.to === dayBefore(day.from);

function setTimes(
  draft: Draft,
  saying: Saying,
  mention: TimeMention,
  scene: WhenScene,
  isToday: boolean,
): void {
  const ends =
    saying.back ||
    saying.role === 'until' ||
    saying.role === 'before' ||
    (saying.role === 'by' && scene.sense === 'ends') ||
    (scene.sense === 'ends' && saying.role !== 'for');
  const from = later(mention, scene, isToday, ends);
  if (mention.to !== undefined && mention.part === undefined) {
    draft.startTime = from;
    draft.endTime = mention.to;
    return;
  }
  if (mention.part !== undefined && mention.part !== 'midday' && mention.part !== 'lunch') {
    setPart(draft, saying, mention, scene);
    return;
  }
  if (ends) {
    const lunchStart = mention.part === 'lunch' && saying.role !== 'after' && !saying.back;
    draft.endTime = lunchStart ? ('12:00' as TimeOfDay) : from;
  } else if (mention.part === 'lunch' && saying.role !== 'after') draft.startTime = '12:00' as TimeOfDay;
  else draft.startTime = from;
}

/** "This morning" ends at noon, "this afternoon" begins there; a time said beside it wins. */
function setPart(draft: Draft, saying: Saying, mention: TimeMention, scene: WhenScene): void {
  const morning = mention.part === 'morning';
  const noon = '12:00' as TimeOfDay;
  if (saying.back || saying.role === 'until') {
    if (mention.part === 'afternoon') draft.endTime ??= noon;
    return;
  }
  if (mention.part === 'evening') {
    if ((saying.role === 'from' || saying.role === 'after') && draft.from !== null)
      draft.from = addDays(draft.from, 1);
    return;
  }
  if (saying.role === 'from' || saying.role === 'after' || scene.sense === 'ends') {
    if (scene.sense === 'ends' && mention.part === 'afternoon') draft.endTime ??= noon;
    else if (scene.sense !== 'ends' && !morning) draft.startTime ??= noon;
    return;
  }
  if (morning && draft.startTime === undefined) draft.endTime ??= noon;
  else if (mention.part === 'afternoon' && draft.endTime === undefined) draft.startTime ??= noon;
}

/** "Back at 8" said at five is twenty hundred. */
function later(mention: TimeMention, scene: WhenScene, isToday: boolean, ends: boolean): TimeOfDay {
  const shifted = twelveLater(mention.from);
  const past = isToday && mention.from <= scene.now.time && mention.bare === true;
  return past && shifted !== null && shifted > scene.now.time && (ends || shifted <= '20:00')
    ? shifted
    : mention.from;
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
