// All files given together, planned together: people first, since every other file may name them.

import { type Draft, startDraft } from './draft.ts';
import type { Known } from './known.ts';
import { planAbsences } from './plan-absences.ts';
import { bookCampaigns, planCampaigns } from './plan-campaigns.ts';
import { planMembers } from './plan-members.ts';
import { bookPeople, planPeople } from './plan-people.ts';
import { planTasks } from './plan-tasks.ts';
import { recogniseFile } from './recognise-file.ts';
import { type NamedRow, nameRows } from './rows.ts';
import { type FileKind, inReadingOrder, type Problem, type SourceTable } from './source.ts';

/** What importing the tables would do, or everything that is wrong with them. Writes nothing. */
export function planImport(
  tables: readonly SourceTable[],
  known: Known,
): { readonly plan: Draft } | { readonly problems: readonly Problem[] } {
  const draft = startDraft(known);
  const files = tables.map((table) => table.file);
  const recognised = tables.map((table) => ({ table, as: recogniseFile(table) }));
  const unreadable = recognised.flatMap(({ as }) => ('unreadable' in as ? as.unreadable : []));
  // Without one of the files, whatever the others name from it would be told as unknown.
  if (unreadable.length > 0) return { problems: inReadingOrder(unreadable, files) };
  const rows = new Map<FileKind, NamedRow[]>();
  for (const { table, as } of recognised) {
    if ('unreadable' in as) continue;
    draft.problems.push(...as.problems);
    rows.set(as.kind, [...(rows.get(as.kind) ?? []), ...nameRows(table, as, draft.problems)]);
  }
  const rowsOf = (kind: FileKind) => rows.get(kind) ?? [];
  bookPeople(draft, rowsOf('people'));
  planPeople(draft, rowsOf('people'));
  planCampaigns(draft, bookCampaigns(draft, rowsOf('campaigns')));
  planMembers(draft, rowsOf('members'));
  planTasks(draft, rowsOf('tasks'));
  planAbsences(draft, rowsOf('absences'));
  if (draft.problems.length === 0) return { plan: draft };
  return { problems: inReadingOrder(draft.problems, files) };
}
