// Times and parts of days into spans: which day they are of, whether they begin or end the absence.
import { addDays, type TimeOfDay } from '../domain/plain-date.ts';
import { twelveLater } from './clock-times.ts';
import type { DayMention, TimeMention } from './dates.ts';
import type { Draft, Saying, WhenScene } from './spans.ts';
import { placeTime } from './time-places.ts';

/** Sets a time on the days it is of. */
export function addTime(
  drafts: Draft[],
  sayings: readonly Saying[],
  saying: Saying,
  mention: TimeMention,
  scene: WhenScene,
): void {
  const place = placeTime(drafts, sayings, saying, mention, scene);
  for (const draft of freshFor(mention, place.drafts, drafts)) {
    if (place.edge !== undefined) draft.each = false;
    if (place.edge === 'last' && place.day?.mention.kind === 'day')
      setLastDay(draft, place.day, place.day.mention, saying, mention);
    else setTimes(draft, saying, mention, scene, draft.from === scene.now.today);
  }
}

/** "Out 10-11 and 2-3": a second stretch of the same day. */
function freshFor(mention: TimeMention, targets: readonly Draft[], drafts: Draft[]): readonly Draft[] {
  if (mention.to === undefined || mention.part !== undefined) return targets;
  return targets.map((draft) => {
    if (draft.startTime === undefined || draft.endTime === undefined) return draft;
    const second = { ...draft };
    drafts.push(second);
    return second;
  });
}

const DAY_BEGUN = '09:30';

/** "Until Friday 3pm", "back Monday at 11": they are away on a part of that day too. */
function setLastDay(
  draft: Draft,
  day: Saying,
  { from, atEnd }: DayMention,
  saying: Saying,
  mention: TimeMention,
): void {
  const included = day.role === 'through' || day.role === 'end';
  if (mention.part === 'morning' && included) draft.endTime = NOON;
  if (mention.part === 'morning' || mention.part === 'evening' || mention.from <= DAY_BEGUN) return;
  if ((day.back || day.role === 'until' || day.role === 'before') && !atEnd) draft.to = from;
  draft.endTime = mention.part === 'lunch' && saying.role !== 'after' && !day.back ? NOON : mention.from;
}

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
  const from = later(mention, scene, isToday);
  if (mention.to !== undefined && mention.part === undefined) {
    draft.startTime = earlierOf(from, mention);
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

/** "Working 7-3", said at nine: the hours that were said, where half a day later they would be none. */
const earlierOf = (from: TimeOfDay, mention: TimeMention): TimeOfDay =>
  mention.to !== undefined && from >= mention.to ? mention.from : from;

/** "This morning" ends at noon, "this afternoon" begins there; a time said beside it wins. */
function setPart(draft: Draft, saying: Saying, mention: TimeMention, scene: WhenScene): void {
  const opens = saying.role === 'from' || saying.role === 'after';
  const ends = saying.back || saying.role === 'until';
  if (!ends && mention.part === 'evening') {
    if (opens && draft.from !== null) draft.from = addDays(draft.from, 1);
  } else if (ends || scene.sense === 'ends') {
    if (mention.part === 'afternoon') draft.endTime ??= NOON;
  } else if (!opens) setPlainPart(draft, mention);
  else if (mention.part === 'afternoon') draft.startTime ??= NOON;
}

const NOON = '12:00' as TimeOfDay;

function setPlainPart(draft: Draft, mention: TimeMention): void {
  if (mention.part === 'morning' && isLong(draft)) return;
  if (mention.part === 'morning' && draft.startTime === undefined) draft.endTime ??= NOON;
  else if (mention.part === 'afternoon' && draft.endTime === undefined) draft.startTime ??= NOON;
}

/** "Flying out Thursday morning, back Monday": the morning is of the first day only. */
const isLong = ({ from, to, each }: Draft) => from !== null && to !== null && to > from && !each;

const LATEST = '20:00';

/** "Back at 8" said at five is twenty hundred; "not in before 10" said at five is no ten at night. */
function later(mention: TimeMention, scene: WhenScene, isToday: boolean): TimeOfDay {
  const shifted = twelveLater(mention.from);
  const past = isToday && mention.from <= scene.now.time && mention.bare === true;
  return past && shifted !== null && shifted > scene.now.time && shifted <= LATEST ? shifted : mention.from;
}
