import type { Absence } from '../../domain/absences.ts';
import type { Campaign } from '../../domain/campaigns.ts';
import type { Cover } from '../../domain/covers.ts';
import type { AbsenceId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import { type IsoDate, localDate } from '../../domain/plain-date.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Task } from '../../domain/tasks.ts';
import type { KnownChannel } from '../../store/channels.ts';
import type { Store } from '../../store/store.ts';
import type { FileKind } from './source.ts';

/** What the store says before an import, as values. */
export interface Known {
  readonly people: readonly Person[];
  readonly campaigns: readonly Campaign[];
  readonly tasks: readonly Task[];
  readonly absences: readonly Absence[];
  /** Covers that stand. */
  readonly covers: readonly Cover[];
  readonly settings: Settings;
  readonly channels: readonly KnownChannel[];
  readonly now: Date;
  /** The agency's day. */
  readonly today: IsoDate;
  /** The cells of a row as last imported. */
  readonly imported: (kind: FileKind, key: string) => Readonly<Record<string, string>> | null;
  /** The absence that an imported row made, withdrawn or not; null where it made none. */
  readonly absenceOf: (key: string) => { readonly absence: AbsenceId } | null;
}

/** Reads what an import is compared with; call it in the transaction that writes. */
export function readKnown(store: Store, now: Date): Known {
  const settings = store.settings.read();
  return {
    people: store.people.where(),
    campaigns: store.campaigns.all(),
    tasks: store.tasks.where(),
    absences: store.absences.where("state IN ('active', 'asked')"),
    covers: store.covers.where("state = 'assigned'"),
    settings,
    channels: store.channels.all(),
    now,
    today: localDate(now, settings.timeZone),
    imported: (kind, key) => store.importRows.get(kind, key),
    absenceOf: (key) => store.sources.ofImport(key).at(-1) ?? null,
  };
}
