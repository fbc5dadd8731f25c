// Which days a time is of: the day beside it, all days of a list, the first or the last of a range, or today.
import { dayBefore } from './calendar.ts';
import type { DayMention, TimeMention } from './dates.ts';
import type { Role } from './roles.ts';
import { type Draft, isCounted, newDraft, type Saying, type WhenScene } from './spans.ts';

/** Drafts that a time is of, and whether it opens or closes a range of days instead of holding on each. */
export interface TimePlace {
  readonly drafts: readonly Draft[];
  readonly edge?: 'first' | 'last';
  /** The day whose edge it is. */
  readonly day?: Saying;
}

const CLOSES: ReadonlySet<Role> = new Set(['until', 'through', 'end', 'before']);
const NEAR = 3;

/** True for a day that closes a span: "until Friday", "to Friday", "back Friday". */
export const isClosing = (day: Saying): boolean => day.back || CLOSES.has(day.role);

/** Where a time belongs; a day of its own that no draft has, or no day at all, begins a draft. */
export function placeTime(
  drafts: Draft[],
  sayings: readonly Saying[],
  saying: Saying,
  mention: TimeMention,
  scene: WhenScene,
): TimePlace {
  const own = ownDraft(drafts, saying, mention, scene);
  if (own !== null) return { drafts: own };
  const days = sayings.filter((other) => other.mention.kind === 'day' && isCounted(other));
  const times = sayings.filter((other) => other.mention.kind === 'time' && isCounted(other));
  const beside = nearestDay(saying, days, times);
  const draft = beside && draftOf(drafts, beside.mention as DayMention);
  if (beside === undefined || draft === undefined)
    return { drafts: times.length === 1 ? inPart(drafts, days) : drafts.slice(-1) };
  const edge = edgeOf(draft, beside, saying, days, times);
  if (edge !== undefined) return { drafts: [draft], edge, day: beside };
  return { drafts: times.length === 1 && !isAmong(saying, beside, days) ? inPart(drafts, days) : [draft] };
}

/** "23 Dec after 12, 24 Dec full day": no time is of a whole day where another has it. */
function inPart(drafts: readonly Draft[], days: readonly Saying[]): readonly Draft[] {
  const whole = days.flatMap(({ mention, whole }) => (whole && mention.kind === 'day' ? [mention.from] : []));
  const parts = drafts.filter(({ from }) => from === null || !whole.includes(from));
  return parts.length > 0 ? parts : drafts;
}

function ownDraft(drafts: Draft[], saying: Saying, mention: TimeMention, scene: WhenScene): Draft[] | null {
  const of = mention.day;
  if (drafts.length > 0 && (of === undefined || drafts.some((draft) => draft.from === of)))
    return of === undefined ? null : drafts.filter((draft) => draft.from === of);
  const draft = newDraft(saying.doubtful);
  draft.from = of ?? scene.now.today;
  draft.to = draft.from;
  draft.endSaid = true;
  drafts.push(draft);
  return [draft];
}

/** The day that stands nearest, with no other time between. */
function nearestDay(time: Saying, days: readonly Saying[], times: readonly Saying[]): Saying | undefined {
  const ranked = days
    .filter((day) => !times.some((other) => other !== time && isBetween(other, time, day)))
    .map((day) => ({ day, gap: gapOf(time, day) }))
    .sort((a, b) => a.gap - b.gap);
  return ranked[0]?.day;
}

const gapOf = (time: Saying, day: Saying) =>
  day.mention.end <= time.mention.start
    ? time.mention.start - day.mention.end
    : day.mention.start - time.mention.end + 0.5;

function isBetween(other: Saying, time: Saying, day: Saying): boolean {
  const [left, right] = time.mention.start < day.mention.start ? [time, day] : [day, time];
  return other.mention.start >= left.mention.end && other.mention.end <= right.mention.start;
}

const draftOf = (drafts: readonly Draft[], day: DayMention) =>
  drafts.find((draft) => draft.from === day.from) ??
  drafts.find((draft) => draft.to === day.to) ??
  drafts.find((draft) => draft.to === dayBefore(day.from));

/** "Thursday pm to Monday", "leaving at 3, back Monday", "from 3pm Thursday to Monday", "until Friday 3pm". */
function edgeOf(
  draft: Draft,
  beside: Saying,
  time: Saying,
  days: readonly Saying[],
  times: readonly Saying[],
): 'first' | 'last' | undefined {
  if (gapOf(time, beside) > NEAR) return undefined;
  const closing = days.find((day) => isClosing(day) && day.mention.start > time.mention.start);
  if (!isClosing(beside)) {
    const opens = time.role === 'from' || beside.mention.end <= time.mention.start;
    return closing !== undefined && opens && draft.from !== draft.to ? 'first' : undefined;
  }
  if (beside.back && !time.back && time.mention.end <= beside.mention.start) return 'first';
  const exclusive = beside.back || beside.role === 'until' || beside.role === 'before';
  const opened = times.some((other) => other.mention.end <= beside.mention.start);
  const spans = time.mention.kind === 'time' && time.mention.to !== undefined && !time.mention.part;
  return !spans && (exclusive || opened) ? 'last' : undefined;
}

/** "Tomorrow from 2, Friday all day": a time between days is of the day before it only. */
const isAmong = (time: Saying, beside: Saying, days: readonly Saying[]) =>
  (time.mention.kind === 'time' &&
    time.mention.ofNext === true &&
    beside.mention.start >= time.mention.end) ||
  (beside.mention.end <= time.mention.start &&
    days.some((day) => day.mention.start >= time.mention.end && !isClosing(day)));
