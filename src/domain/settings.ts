import type { Closure } from './facts.ts';
import type { ChannelId, PersonId } from './ids.ts';
import type { IsoDate, TimeOfDay } from './plain-date.ts';

/** What the agency decides, edited by admins; the environment's value is only the first one (product rule 22). */
export interface Settings {
  /** IANA zone of the agency. */
  readonly timeZone: string;
  /** Null posts no digest. */
  readonly digestChannel: ChannelId | null;
  readonly digestTime: TimeOfDay;
  readonly closures: readonly Closure[];
  /** Hours of a task whose size nobody gave. */
  readonly defaultSizeHours: number;
  /** Days after their end that absences are kept. */
  readonly retentionDays: number;
  /** Emoji names without colons. */
  readonly absenceReaction: string;
  readonly changeReaction: string;
  readonly workStart: TimeOfDay;
  readonly workEnd: TimeOfDay;
  readonly admins: readonly PersonId[];
}

export const DEFAULT_SETTINGS: Settings = {
  timeZone: 'UTC',
  digestChannel: null,
  digestTime: '09:20' as TimeOfDay,
  closures: [],
  defaultSizeHours: 4,
  retentionDays: 30,
  absenceReaction: 'eyes',
  changeReaction: 'memo',
  workStart: '09:00' as TimeOfDay,
  workEnd: '17:30' as TimeOfDay,
  admins: [],
};

/** True where the whole agency is closed all that day. */
export function isClosed(settings: Pick<Settings, 'closures'>, day: IsoDate): boolean {
  return settings.closures.some((closure) => closure.day === day && closure.from === undefined);
}

/** When the agency closes on a day on which it works for a part; null on any other. */
export function closesAt(settings: Pick<Settings, 'closures'>, day: IsoDate): TimeOfDay | null {
  const times = settings.closures.flatMap((each) => (each.day === day && each.from ? [each.from] : []));
  return times.sort()[0] ?? null;
}
