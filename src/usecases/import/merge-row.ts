// One row against what the store says and what was imported last. A cell is followed only where it differs from the last
// import of its row; where Slack changed the field meanwhile, the field is kept and the cell is listed as a conflict.
import type { Book } from './book.ts';
import { type Column, fallbackOf } from './column.ts';
import type { CleanCells } from './rows.ts';

/** A field that a row changes: was → is, as people read them. */
export interface FieldChange {
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** A field kept as it was edited since the last import. */
export interface KeptField {
  readonly column: string;
  readonly inFile: string;
  readonly kept: string;
}

export interface Merged<Entity> {
  readonly entity: Entity;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly KeptField[];
}

/** What a row adds: its cells, and for empty ones what they stand for. */
export function fillNew<Entity>(
  columns: readonly Column<Entity>[],
  cells: CleanCells,
  blank: Entity,
  book: Book,
): Entity {
  let entity = blank;
  for (const column of columns) {
    const text = cells.texts[column.name] ?? '';
    if (text !== '') entity = column.write(entity, text);
  }
  for (const column of columns) {
    if ((cells.texts[column.name] ?? '') === '')
      entity = column.write(entity, fallbackOf(column, entity, book));
  }
  return entity;
}

/** What a row changes in what is there already. */
export function mergeRow<Entity>(
  columns: readonly Column<Entity>[],
  cells: CleanCells,
  before: Entity,
  last: Readonly<Record<string, string>> | null,
  book: Book,
): Merged<Entity> {
  let entity = before;
  const kept: KeptField[] = [];
  const follow = (column: Column<Entity>, text: string) => {
    if (text !== column.read(entity)) entity = column.write(entity, text);
  };
  const settle = (column: Column<Entity>, text: string, base: string | null) => {
    const now = column.read(before);
    if (text === now) return;
    if (base === null || base === now) follow(column, text);
    else
      kept.push({ column: column.name, inFile: shown(column, text, book), kept: shown(column, now, book) });
  };

  for (const column of columns) {
    const text = cells.texts[column.name] ?? '';
    if (text !== '') settle(column, text, baseOf(column, before, last, book));
  }
  for (const column of columns) {
    if ((cells.texts[column.name] ?? '') !== '') continue;
    const remembered = last?.[column.name] ?? '';
    const emptied = cells.texts[column.name] === '' && remembered !== '' && !isPending(column, remembered);
    if (emptied) settle(column, fallbackOf(column, entity, book), baseOf(column, before, last, book));
    // A default that depends on other cells follows them as long as nobody set the field.
    else if (column.read(before) === fallbackOf(column, before, book))
      follow(column, fallbackOf(column, entity, book));
  }
  return { entity, changes: changesBetween(columns, before, entity, book), kept };
}

/** What the field was after the last import of the row; null where the row never said. */
function baseOf<Entity>(
  column: Column<Entity>,
  before: Entity,
  last: Readonly<Record<string, string>> | null,
  book: Book,
): string | null {
  const remembered = last?.[column.name];
  if (remembered === undefined) return null;
  const base = column.stoodFor?.(remembered) ?? remembered;
  return base === '' ? fallbackOf(column, before, book) : base;
}

const isPending = <Entity>(column: Column<Entity>, remembered: string) =>
  column.stoodFor?.(remembered) === '';

function changesBetween<Entity>(
  columns: readonly Column<Entity>[],
  before: Entity,
  after: Entity,
  book: Book,
): FieldChange[] {
  return columns.flatMap((column) => {
    const [was, is] = [column.read(before), column.read(after)];
    return was === is
      ? []
      : [{ column: column.name, was: shown(column, was, book), is: shown(column, is, book) }];
  });
}

function shown<Entity>(column: Column<Entity>, text: string, book: Book): string {
  return text === '' ? 'nothing' : (column.show?.(text, book) ?? text);
}
