// Times and parts of days into spans: which day they are of, whether they begin or end the absence.
import { addDays, type TimeOfDay } from '../domain/plain-date.ts';
import { dayBefore } from './calendar.ts';
import type { DayMention, TimeMention } from './dates.ts';
import { type Draft, newDraft, type Saying, type WhenScene } from './spans.ts';
import { twelveLater } from './time-rules.ts';

export function addTime(
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
  if (mention.part === 'morning' && draft.startTime === undefined) draft.endTime ??= NOON;
  else if (mention.part === 'afternoon' && draft.endTime === undefined) draft.startTime ??= NOON;
}

/** "Back at 8" said at five is twenty hundred. */
function later(mention: TimeMention, scene: WhenScene, isToday: boolean, ends: boolean): TimeOfDay {
  const shifted = twelveLater(mention.from);
  const past = isToday && mention.from <= scene.now.time && mention.bare === true;
  return past && shifted !== null && shifted > scene.now.time && (ends || shifted <= '20:00')
    ? shifted
    : mention.from;
}
