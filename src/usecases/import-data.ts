// Import, all or nothing: planned and written in one transaction, as one act; then needs, covers and messages follow.
import type { Store } from '../store/store.ts';
import { applyImport } from './import/apply-import.ts';
import type { PlannedRow } from './import/draft.ts';
import { readKnown } from './import/known.ts';
import { planImport } from './import/plan-import.ts';
import type { Problem, SourceTable } from './import/source.ts';
import { reconcile } from './reconcile.ts';

/** What an import did or, where it was a dry run, would do. */
export interface ImportOutcome {
  readonly rows: readonly PlannedRow[];
  readonly notes: readonly string[];
}

/** Imports the tables, or tells every problem and writes nothing; a dry run writes nothing either. */
export function importData(
  store: Store,
  tables: readonly SourceTable[],
  now: Date,
  options: { readonly dryRun: boolean },
): ImportOutcome | { readonly problems: readonly Problem[] } {
  return store.transact(() => {
    const planned = planImport(tables, readKnown(store, now));
    if ('problems' in planned) return planned;
    const { plan } = planned;
    if (!options.dryRun) {
      applyImport(store, plan);
      if (plan.touched.size + plan.absences.length > 0) reconcile(store, now);
    }
    return { rows: plan.rows, notes: plan.notes };
  });
}
