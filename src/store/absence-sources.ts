import type { Database } from 'better-sqlite3';
import type { AbsenceSource } from '../domain/absences.ts';
import type { AbsenceId, ChannelId, MessageTs, PersonId } from '../domain/ids.ts';
import { SOURCE, type SourceRow } from './shapes.ts';
import { type Journal, openTable } from './table.ts';

/** A source together with the absence that it is attached to. */
export interface AttachedSource {
  readonly id: string;
  readonly absence: AbsenceId;
  readonly source: AbsenceSource;
}

/** Where absences come from. A withdrawn source stays, so that Undo can bring it back, but no longer counts. */
export function openAbsenceSources(db: Database, nextId: (name: string) => string, journal: Journal) {
  const rows = openTable(db, SOURCE, journal);
  return {
    attach: (absence: AbsenceId, source: AbsenceSource, how: 'standing' | 'withdrawn' = 'standing'): void => {
      rows.put({ ...encode(source), id: nextId('source'), absence, withdrawn: how === 'withdrawn' });
    },
    /** Standing sources of an absence. */
    of: (absence: AbsenceId): AttachedSource[] =>
      rows.where('absence = @absence AND withdrawn = 0', { absence }).map(decode),
    /** All that an absence ever came from, withdrawn ones included. */
    everOf: (absence: AbsenceId): AttachedSource[] =>
      rows.where('absence = @absence', { absence }).map(decode),
    /** All that ever came from a message, withdrawn ones included. */
    atMessage: (channel: ChannelId, ts: MessageTs): AttachedSource[] =>
      rows.where('channel = @channel AND ts = @ts', { channel, ts }).map(decode),
    /** Standing ones of a message. */
    standingAtMessage: (channel: ChannelId, ts: MessageTs): AttachedSource[] =>
      rows.where('channel = @channel AND ts = @ts AND withdrawn = 0', { channel, ts }).map(decode),
    /** All that ever came from an imported row, withdrawn ones included. */
    ofImport: (importKey: string): AttachedSource[] =>
      rows.where('import_key = @importKey', { importKey }).map(decode),
    withdraw: (id: string): void => {
      const row = rows.get(id);
      if (row) rows.put({ ...row, withdrawn: true });
    },
  };
}

const NO_PLACE = { channel: null, ts: null, number: null, rule: null, importKey: null, withdrawn: false };

function encode(source: AbsenceSource): Omit<SourceRow, 'id' | 'absence'> {
  const common = { ...NO_PLACE, kind: source.kind, saidBy: source.by, saidAt: source.at };
  switch (source.kind) {
    case 'message': {
      const { channel, ts, number, rule } = source;
      return { ...common, channel, ts, number, rule };
    }
    case 'import':
      return { ...common, importKey: source.row };
    default:
      return common;
  }
}

function decode(row: SourceRow): AttachedSource {
  return { id: row.id, absence: row.absence as AbsenceId, source: decodeSource(row) };
}

function decodeSource(row: SourceRow): AbsenceSource {
  const by = row.saidBy as PersonId;
  switch (row.kind) {
    case 'message':
      return {
        kind: 'message',
        channel: row.channel as ChannelId,
        ts: row.ts as MessageTs,
        number: row.number ?? 0,
        by,
        at: row.saidAt,
        rule: row.rule ?? '',
      };
    case 'import':
      return { kind: 'import', row: row.importKey ?? '', by: null, at: row.saidAt };
    default:
      return { kind: row.kind, by, at: row.saidAt };
  }
}
