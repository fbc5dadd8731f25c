import type { IsoDate } from '../../domain/plain-date.ts';
import type { Store } from '../../store/store.ts';
import { OPEN_END } from './absence-columns.ts';

/**
 * What is remembered of absences.csv goes with the absences (product rule 6): rows that ended before the day, and rows
 * without an end whose absence is gone.
 */
export function forgetAbsenceRows(store: Store, before: IsoDate): void {
  for (const { key, cells } of store.importRows.all('absences')) {
    const from = cells['from'] ?? '';
    const to = cells['to'] || from;
    const isOver = to === OPEN_END ? from < before && store.sources.ofImport(key).length === 0 : to < before;
    if (isOver) store.importRows.remove('absences', key);
  }
}
