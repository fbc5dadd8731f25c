// Days into spans: starts, ends, lengths. Until and back are exclusive, through and ranges include their end.
import { addDays, type IsoDate, minutesOf, timeOfMinutes } from '../domain/plain-date.ts';
import { dayBefore, lastOfWorkdays, workdayFrom } from './calendar.ts';
import type { DayMention, LengthMention } from './dates.ts';
import { type Draft, newDraft, type Saying, type WhenScene } from './spans.ts';
import { isClosing } from './time-places.ts';

/** "Friday in December": the month only places the day. */
export function withoutWiderOnes(days: readonly Saying[]): readonly Saying[] {
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

export function addDay(drafts: Draft[], saying: Saying, mention: DayMention, scene: WhenScene): void {
  if (isClosing(saying)) addEnd(drafts, saying, mention, scene);
  else if (!startsWithin(drafts.at(-1), saying, mention))
    drafts.push(opened(saying, mention, drafts.length === 0 && scene.fromNextDay === true));
}

/** "The rest of the week from Wednesday", "from Wednesday, the rest of the week": one span, from that day. */
function startsWithin(last: Draft | undefined, { role }: Saying, { from, to, grain }: DayMention): boolean {
  if (last === undefined || last.from === null) return false;
  if (role === 'from' && from === to && last.to !== null && last.from < from && from <= last.to) {
    last.from = from;
    return true;
  }
  if (last.to !== null || grain !== 'week' || last.from < from || last.from > to) return false;
  last.to = to;
  last.endSaid = true;
  return true;
}

function opened(saying: Saying, mention: DayMention, fromNextDay: boolean): Draft {
  const draft = newDraft(saying.doubtful || mention.someDay === true);
  draft.from = fromNextDay ? addDays(mention.from, 1) : mention.from;
  draft.to = fromNextDay ? draft.from : mention.to;
  draft.each = mention.from !== mention.to && saying.role !== 'from';
  draft.endSaid = saying.role !== 'from';
  if (mention.only !== undefined) draft.only = mention.only;
  if (saying.role === 'from' && mention.from === mention.to) draft.to = null;
  return draft;
}

/** A day that closes the span before it, or one that began already. */
function addEnd(drafts: Draft[], saying: Saying, mention: DayMention, scene: WhenScene): void {
  const last = drafts.at(-1);
  const exclusive = saying.back || saying.role === 'until' || saying.role === 'before';
  const said = exclusive && !mention.atEnd ? dayBefore(mention.from) : mention.to;
  const end = rolled(said, last?.from ?? null, mention, scene.now.today);
  if (last?.from != null && !isClosed(last, saying, end)) closeDraft(last, saying, mention, end);
  else if (!saying.back || last === undefined) {
    const draft = newDraft(saying.doubtful);
    draft.from = scene.startAt !== undefined && scene.startAt <= end ? scene.startAt : scene.now.today;
    draft.to = end;
    draft.endSaid = true;
    drafts.push(draft);
  }
}

/** "Out 21 to 24 December, back on the 4th" is closed before its return. */
const isClosed = (draft: Draft, saying: Saying, end: IsoDate) =>
  draft.endSaid && saying.back && draft.to !== null && draft.to >= end;

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
  if (mention.only !== undefined) delete draft.only;
}

const lastYear = (day: IsoDate) => addDays(day, -365);

export function addLength(drafts: Draft[], saying: Saying, mention: LengthMention, scene: WhenScene): void {
  if (mention.unit === 'minute') return;
  if (mention.unit === 'hour') addHours(drafts, mention, scene);
  else if (!saying.back && saying.role !== 'in') addLongLength(drafts, saying, mention, scene);
}

function addLongLength(drafts: Draft[], saying: Saying, mention: LengthMention, scene: WhenScene): void {
  if (drafts.length > 1 && drafts.every(({ from, to }) => from === to)) return;
  let draft = drafts.find((known) => known.from !== null && (!known.endSaid || known.from === known.to));
  if (draft === undefined) {
    if (drafts.length > 0) return;
    draft = newDraft(saying.doubtful);
    draft.from = scene.startAt ?? startOfLength(mention, scene);
    drafts.push(draft);
  }
  draft.to = mention.vague ? draft.from : endOfLength(draft.from as IsoDate, mention, scene);
  draft.endSaid ||= !mention.vague;
}

/** A length alone begins today; "the next 3 days" said in the evening begin tomorrow. */
function startOfLength(mention: LengthMention, { now, workdays }: WhenScene): IsoDate {
  const first = now.time >= '18:00' && mention.next === true ? addDays(now.today, 1) : now.today;
  return mention.unit === 'day' || mention.unit === 'workday' ? workdayFrom(first, workdays) : first;
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
