// The plan of an import while it is made: what the store would hold, what each row would do, and what is wrong.
import type { Absence } from '../../domain/absences.ts';
import type { Campaign } from '../../domain/campaigns.ts';
import type { CampaignId, PersonId, TaskId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import type { Task } from '../../domain/tasks.ts';
import { Book } from './book.ts';
import type { Known } from './known.ts';
import type { FieldChange, KeptField } from './merge-row.ts';
import type { CleanCells, NamedRow } from './rows.ts';
import type { FileKind, Problem } from './source.ts';

/** What one row does. */
export interface PlannedRow {
  readonly kind: FileKind;
  readonly file: string;
  readonly line: number;
  /** What the row is about, as people call it. */
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly changes: readonly FieldChange[];
  readonly kept: readonly KeptField[];
  /** The key and the cells to remember as imported. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** An absence to write; new ones get the row as their source. */
export interface PlannedAbsence {
  readonly absence: Absence;
  readonly key: string;
  readonly isNew: boolean;
}

export interface Draft {
  readonly known: Known;
  readonly book: Book;
  readonly problems: Problem[];
  readonly rows: PlannedRow[];
  /** What whoever imports should know besides. */
  readonly notes: string[];
  readonly people: Map<PersonId, Person>;
  readonly campaigns: Map<CampaignId, Campaign>;
  readonly tasks: Map<TaskId, Task>;
  readonly absences: PlannedAbsence[];
  /** Ids of what differs from the store. */
  readonly touched: Set<string>;
  /** An id for something new, real only once it is written. */
  readonly placeholder: (name: string) => string;
}

/** A draft in which nothing is planned yet. */
export function startDraft(known: Known): Draft {
  let last = 0;
  return {
    known,
    book: new Book(known),
    problems: [],
    rows: [],
    notes: [],
    people: new Map(known.people.map((person) => [person.id, person])),
    campaigns: new Map(known.campaigns.map((campaign) => [campaign.id, campaign])),
    tasks: new Map(known.tasks.map((task) => [task.id, task])),
    absences: [],
    touched: new Set(),
    placeholder: (name) => {
      last += 1;
      return `${PLACEHOLDER}${name}${last}`;
    },
  };
}

const PLACEHOLDER = '~';

/** True for an id that is not real yet. */
export function isPlaceholder(id: string): boolean {
  return id.startsWith(PLACEHOLDER);
}

/** What there is to say about a row once it was merged or filled. */
export interface RowOutcome {
  readonly name: string;
  readonly key: string;
  readonly cells: CleanCells;
  readonly last: Readonly<Record<string, string>> | null;
  readonly isNew: boolean;
  readonly changes?: readonly FieldChange[];
  readonly kept?: readonly KeptField[];
}

/** Notes what a row does, with the cells to remember. */
export function noteRow(draft: Draft, row: NamedRow, outcome: RowOutcome): void {
  const changes = outcome.changes ?? [];
  draft.rows.push({
    kind: row.kind,
    file: row.file,
    line: row.line,
    name: outcome.name,
    outcome: outcome.isNew ? 'added' : changes.length > 0 ? 'changed' : 'unchanged',
    changes,
    kept: outcome.kept ?? [],
    key: outcome.key,
    cells: { ...outcome.last, ...outcome.cells.texts, ...outcome.cells.pending },
  });
}

/** Remembers keys of rows given, and says where one was given before. */
export function watchForRepeats(
  draft: Draft,
): (row: NamedRow, column: string, key: string, what: string) => boolean {
  const seen = new Map<string, NamedRow>();
  return (row, column, key, what) => {
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return false;
    }
    const place = first.file === row.file ? `line ${first.line}` : `${first.file}, line ${first.line}`;
    const columnNumber = row.cells.get(column)?.number ?? null;
    draft.problems.push({
      file: row.file,
      line: row.line,
      column,
      columnNumber,
      message: `${what} is in ${place} already`,
    });
    return true;
  };
}
