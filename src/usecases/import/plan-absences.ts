// Rows of absences.csv are known by person and first day; a second one of the same day is numbered, mornings first. A row
// that says what is known from Slack already adds nothing and is not linked, so that a file that was exported and
// comes back does not hold on to absences that people take back in Slack.
import type { Absence } from '../../domain/absences.ts';
import type { PersonId } from '../../domain/ids.ts';
import { addDays } from '../../domain/plain-date.ts';
import { ABSENCE_COLUMNS, blankAbsence, OPEN_END } from './absence-columns.ts';
import { type Draft, noteRow, watchForRepeats } from './draft.ts';
import { fillNew, type KeptField, mergeRow } from './merge-row.ts';
import { type CleanCells, cleanCells, type NamedRow, problemAt } from './rows.ts';

const PERSON_COLUMN = {
  name: 'slack_id',
  clean: (text: string, book: Draft['book']) => book.cleanPerson(text),
} as const;

interface AbsenceRow {
  readonly row: NamedRow;
  readonly cells: CleanCells;
  /** What the row says by itself. */
  readonly says: Absence;
  readonly name: string;
}

/** Plans the rows of absences.csv. */
export function planAbsences(draft: Draft, rows: readonly NamedRow[]): void {
  const isRepeat = watchForRepeats(draft);
  const groups = new Map<string, AbsenceRow[]>();
  for (const row of rows) {
    const read = readRow(draft, row);
    if (!read || isRepeat(row, 'from', `${read.says.person} ${textsOf(read.says)}`, read.name)) continue;
    const key = `${read.says.person}:${read.says.from}`;
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  const tooOld = [...groups].flatMap(([key, group]) =>
    group
      .sort((a, b) => (orderOf(a.says) < orderOf(b.says) ? -1 : 1))
      .filter((each, at) => !planAbsence(draft, each, at === 0 ? key : `${key}#${at + 1}`)),
  );
  if (tooOld.length > 0)
    draft.notes.push(
      `${tooOld.length} absences ended more than ${draft.known.settings.retentionDays} days ago: not kept.`,
    );
}

function readRow(draft: Draft, row: NamedRow): AbsenceRow | null {
  const who = cleanCells(row, [PERSON_COLUMN], draft.book, draft.problems);
  const cells = cleanCells(row, ABSENCE_COLUMNS, draft.book, draft.problems);
  if (!who || !cells) return null;
  const person = who.texts['slack_id'] as PersonId;
  const zone = draft.people.get(person)?.timeZone ?? draft.known.settings.timeZone;
  const says = fillNew(ABSENCE_COLUMNS, cells, blankAbsence(person, zone, draft.known.now), draft.book);
  const problem = spanProblem(says);
  if (problem) draft.problems.push(problemAt(row, problem.column, problem.message));
  return problem ? null : { row, cells, says, name: `${draft.book.nameOf(person)}, ${spanOf(says)}` };
}

function spanProblem({ from, to, startTime, endTime }: Absence): { column: string; message: string } | null {
  if (to !== null && to < from) return { column: 'to', message: `${to} is before the first day, ${from}` };
  if (from === to && startTime !== null && endTime !== null && endTime <= startTime)
    return { column: 'end_time', message: `${endTime} is not after the start, ${startTime}` };
  return null;
}

/** False where the absence is too long over to be kept. */
function planAbsence(draft: Draft, { row, cells, says, name }: AbsenceRow, key: string): boolean {
  const { known } = draft;
  if (says.to !== null && says.to < addDays(known.today, -known.settings.retentionDays)) return false;
  const last = known.imported('absences', key);
  const made = known.absenceOf(key);
  const before = made && known.absences.find((each) => each.id === made.absence);
  if (before) {
    const merged = before.handCorrected
      ? { entity: before, changes: [], kept: differencesOf(before, says) }
      : mergeRow(ABSENCE_COLUMNS, cells, before, last, draft.book);
    noteRow(draft, row, { ...merged, name, key, cells, last, isNew: false });
    if (merged.changes.length > 0) draft.absences.push({ absence: merged.entity, key, isNew: false });
    return true;
  }
  const isRunning = says.to === null || says.to >= known.today;
  const kept =
    made && isRunning ? [{ column: 'absence', inFile: spanOf(says), kept: 'taken back in Slack' }] : [];
  const isNew = !made && !isSaid(draft, says) && !isRemembered(cells, last);
  noteRow(draft, row, { name, key, cells, last, isNew, kept });
  if (isNew) draft.absences.push({ absence: says, key, isNew });
  return true;
}

const isRemembered = (cells: CleanCells, last: Readonly<Record<string, string>> | null) =>
  last !== null && Object.entries(cells.texts).every(([column, text]) => last[column] === text);

/** True where an absence of exactly these hours is known. */
function isSaid(draft: Draft, says: Absence): boolean {
  return draft.known.absences.some(
    (each) => each.person === says.person && each.part === null && textsOf(each) === textsOf(says),
  );
}

function differencesOf(before: Absence, says: Absence): KeptField[] {
  return ABSENCE_COLUMNS.flatMap(({ name, read }) =>
    read(before) === read(says) ? [] : [{ column: name, inFile: read(says), kept: read(before) }],
  );
}

const textsOf = (absence: Absence) => ABSENCE_COLUMNS.map(({ read }) => read(absence)).join(' | ');
const orderOf = ({ startTime, availability, endTime }: Absence) =>
  `${startTime ?? '00:00'} ${availability} ${endTime ?? '24:00'}`;

function spanOf({ availability, from, to }: Absence): string {
  return from === to ? `${availability} ${from}` : `${availability} ${from} to ${to ?? OPEN_END}`;
}
