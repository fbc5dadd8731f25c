// A column is a way from a cell to a field and back, through one canonical text: what is in a file, what was imported
// last and what is in the store are compared as those texts, so that `Half day`, `4` and `half day` are the same size.
import type { Book } from './book.ts';

/** A cell's canonical text, or what is wrong with it. */
export type Cleaned = { readonly text: string; readonly pending?: string } | { readonly problem: string };

export interface Column<Entity> {
  readonly name: string;
  /** The column must be there and no cell of it empty. */
  readonly required?: true;
  /** Of a cell that is not empty. `pending` is remembered in place of the text where the cell can't be followed yet. */
  readonly clean: (text: string, book: Book) => Cleaned;
  /** What the entity says there; empty for nothing. */
  readonly read: (entity: Entity) => string;
  /** The entity with the canonical text written in; the empty text only where `read` may give it. */
  readonly write: (entity: Entity, text: string) => Entity;
  /** What an empty cell of a new row stands for, given the rest of it; the empty text where left out. */
  readonly fallback?: (entity: Entity, book: Book) => string;
  /** What a remembered text stood for, where it is not that text. */
  readonly stoodFor?: (remembered: string) => string;
  /** How people read it: names in place of ids. */
  readonly show?: (text: string, book: Book) => string;
}

/** What an empty cell means for this entity. */
export function fallbackOf<Entity>(column: Column<Entity>, entity: Entity, book: Book): string {
  return column.fallback?.(entity, book) ?? '';
}
