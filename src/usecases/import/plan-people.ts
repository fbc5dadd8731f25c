import type { PersonId } from '../../domain/ids.ts';
import { type Draft, noteRow, watchForRepeats } from './draft.ts';
import { fillNew, mergeRow } from './merge-row.ts';
import { BLANK_PERSON, PEOPLE_COLUMNS } from './people-columns.ts';
import { cleanCells, type NamedRow, problemAt, textAt } from './rows.ts';

/** Enters everyone in the rows, so that other files may name them even where a cell of theirs is wrong. */
export function bookPeople(draft: Draft, rows: readonly NamedRow[]): void {
  for (const row of rows) {
    const id = textAt(row, 'slack_id').toUpperCase();
    if (id !== '')
      draft.book.addPerson(id as PersonId, textAt(row, 'email') || null, textAt(row, 'name') || id);
  }
}

/** Plans the rows of people.csv. */
export function planPeople(draft: Draft, rows: readonly NamedRow[]): void {
  const isRepeat = watchForRepeats(draft);
  const written = new Map<PersonId, NamedRow>();
  for (const row of rows) {
    if (row.broken) continue;
    const cells = cleanCells(row, PEOPLE_COLUMNS, draft.book, draft.problems);
    const id = (cells?.texts['slack_id'] ?? textAt(row, 'slack_id')) as PersonId;
    if (isRepeat(row, 'slack_id', id, id) || !cells) continue;
    const before = draft.people.get(id);
    const last = draft.known.imported('people', id);
    const merged = before
      ? mergeRow(PEOPLE_COLUMNS, cells, before, last, draft.book)
      : { entity: fillNew(PEOPLE_COLUMNS, cells, BLANK_PERSON, draft.book), changes: [], kept: [] };
    noteRow(draft, row, { ...merged, name: merged.entity.name, key: id, cells, last, isNew: !before });
    if (!before || merged.changes.length > 0) draft.touched.add(id);
    draft.people.set(id, merged.entity);
    written.set(id, row);
  }
  checkEmails(draft, written);
}

function checkEmails(draft: Draft, written: ReadonlyMap<PersonId, NamedRow>): void {
  const owners = new Map<string, PersonId>();
  for (const person of [...draft.people.values()].sort((a) => (written.has(a.id) ? 1 : -1))) {
    const email = person.email?.toLowerCase();
    if (!email) continue;
    const other = owners.get(email);
    const row = written.get(person.id);
    if (other && row && draft.touched.has(person.id)) {
      draft.problems.push(
        problemAt(row, 'email', `“${email}” is the address of ${draft.book.nameOf(other)} too`),
      );
    }
    owners.set(email, person.id);
  }
}
