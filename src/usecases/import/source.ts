// What import works on: rows as values, and every problem with its place. Where the rows came from is the command's matter.

export const FILE_KINDS = ['people', 'campaigns', 'members', 'tasks', 'absences'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file as read, nothing understood yet. */
export interface SourceTable {
  /** As it was named on the command line. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One thing that is wrong, where it is, and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  /** From 1; null where the problem is of the whole row or file. */
  readonly columnNumber: number | null;
  readonly message: string;
}

/** Problems in the order in which someone reads the files. */
export function inReadingOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const place = (problem: Problem) => files.indexOf(problem.file);
  return [...problems].sort(
    (a, b) => place(a) - place(b) || a.line - b.line || (a.columnNumber ?? 0) - (b.columnNumber ?? 0),
  );
}
