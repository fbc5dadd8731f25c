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
    withKeys(draft, key, group).filter(([rowKey, row]) => !planAbsence(draft, row, rowKey)),
  );
  if (tooOld.length === 0) return;
  const { retentionDays } = draft.known.settings;
  draft.notes.push(`Absences that ended more than ${retentionDays} days ago are not kept: ${tooOld.length}.`);
}

/** The key of each row: that of the absence which it made and still says, else the first that is free. */
function withKeys(draft: Draft, first: string, group: readonly AbsenceRow[]): [string, AbsenceRow][] {
  const rest = [...group].sort((a, b) => (orderOf(a.says) < orderOf(b.says) ? -1 : 1));
  const keyed: [string, AbsenceRow][] = [];
  const free: string[] = [];
  for (let number = 1; rest.length > free.length; number += 1) {
    const key = number === 1 ? first : `${first}#${number}`;
    const made = madeBy(draft, key);
    const at = made ? rest.findIndex(({ says }) => textsOf(says) === textsOf(made)) : -1;
    const [same] = at < 0 ? [] : rest.splice(at, 1);
    if (same) keyed.push([key, same]);
    else free.push(key);
  }
  return [...keyed, ...rest.map((row, at): [string, AbsenceRow] => [free[at] ?? first, row])];
}

function madeBy(draft: Draft, key: string): Absence | undefined {
  const made = draft.known.absenceOf(key);
  return made ? draft.known.absences.find((each) => each.id === made.absence) : undefined;
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
  const before = madeBy(draft, key);
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
    (each) =>
      each.person === says.person &&
      each.state === 'active' &&
      each.part === null &&
      textsOf(each) === textsOf(says),
  );
}

function differencesOf(before: Absence, says: Absence): KeptField[] {
  return ABSENCE_COLUMNS.flatMap(({ name, read }) =>
    read(before) === read(says) ? [] : [{ column: name, inFile: read(says), kept: read(before) }],
  );
}

const textsOf = (absence: Absence) => ABSENCE_COLUMNS.map(({ read }) => read(absence)).join(' | ');
const orderOf = ({ startTime, availability, endTime, to }: Absence) =>
  `${startTime ?? '00:00'} ${availability} ${endTime ?? '24:00'} ${to}`;

function spanOf({ availability, from, to }: Absence): string {
  return from === to ? `${availability} ${from}` : `${availability} ${from} to ${to ?? OPEN_END}`;
}
