// An agency from a folder of CSV files. Days may be written as working days from the one on which the sandbox opens
// (`+0`, `-2`, `+3 15:00`), so that the demo agency is as busy on any day that it is started.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TimeOfDay } from '../domain/plain-date.ts';
import { addDays, type IsoDate, instantOf, localDate, weekdayOf } from '../domain/plain-date.ts';
import type { SourceTable } from '../usecases/import/source.ts';
import { CommandFailure } from './command-parts.ts';
import { readTables } from './import.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The made-up agency. */
export const DEMO_FOLDER = join('data', 'demo');

const OPENS_AT = '08:55' as TimeOfDay;
const OFFSET = /^([+-]\d{1,3})( \d{2}:\d{2})?$/; // yes: +0, -2, +3 15:00 · no: 2026-12-04, +44 20
const DAY_COLUMNS: ReadonlySet<string> = new Set(['start', 'deadline', 'due', 'from', 'to', 'last_day']);

/** The tables of every CSV file of a folder. */
export async function readAgencyFolder(folder: string): Promise<SourceTable[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new CommandFailure(`${folder} can’t be read: ${whyUnreadable(cause)}`, { cause });
  }
  const files = names.filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  if (files.length === 0) throw new CommandFailure(`${folder} has no CSV files.`);
  return await readTables(files.map((name) => join(folder, name)));
}

/** The zone that most people of the tables work in; null where none is given. */
export function commonZone(tables: readonly SourceTable[]): string | null {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const at = table.header.indexOf('time_zone');
    for (const row of table.rows) {
      const zone = row.cells[at];
      if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** 08:55 agency time of the next day from Monday to Friday: today's where that is still to come. */
export function openingAfter(now: Date, zone: string): Date {
  let day = localDate(now, zone);
  while (isWeekend(day) || instantOf(day, OPENS_AT, zone) <= now) day = addDays(day, 1);
  return instantOf(day, OPENS_AT, zone);
}

/** The tables with ordinary days in place of working days from the opening day. */
export function resolveDays(tables: readonly SourceTable[], opening: IsoDate): SourceTable[] {
  return tables.map((table) => {
    const isDay = table.header.map((name) => DAY_COLUMNS.has(name.trim().toLowerCase()));
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (isDay[at] ? resolveDay(cell, opening) : cell)),
    }));
    return { ...table, rows };
  });
}

function resolveDay(cell: string, opening: IsoDate): string {
  const [, offset, time = ''] = OFFSET.exec(cell.trim()) ?? [];
  if (offset === undefined) return cell;
  const step = Number(offset) < 0 ? -1 : 1;
  let day = opening;
  for (let left = Math.abs(Number(offset)); left > 0; left -= 1) {
    do day = addDays(day, step);
    while (isWeekend(day));
  }
  return `${day}${time}`;
}

const isWeekend = (day: IsoDate) => weekdayOf(day) > 5;
