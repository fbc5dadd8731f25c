// The one way into SQLite: every repository over one connection, and the transaction that holds them together.
import type { Database } from 'better-sqlite3';
import type { Campaign } from '../domain/campaigns.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { CampaignId, PersonId, TaskId } from '../domain/ids.ts';
import type { Person } from '../domain/people.ts';
import type { Task } from '../domain/tasks.ts';
import { openAbsenceSources } from './absence-sources.ts';
import { openActs } from './acts.ts';
import { openCampaigns } from './campaigns.ts';
import { openChannels } from './channels.ts';
import { openImportRows } from './import-rows.ts';
import { openOutbox } from './outbox.ts';
import { openPrompts } from './prompts.ts';
import { openSeenEvents } from './seen-events.ts';
import { openSettings } from './settings.ts';
import {
  ABSENCE,
  CHANGE,
  COVER,
  EDIT,
  FORBIDDEN_COVER,
  GIVE_BACK,
  NEED,
  PERSON,
  TASK,
  TASK_CHECK,
} from './shapes.ts';
import { type Journal, openTable } from './table.ts';

const READ_AGAINST: ReadonlySet<string> = new Set(['person', 'campaign', 'campaign_member']);
const MS_PER_HOUR = 3_600_000;
const RECENT_MS = 30 * 24 * MS_PER_HOUR;

const byId = <Id extends string, Value extends { readonly id: Id }>(values: readonly Value[]) =>
  new Map(values.map((value) => [value.id, value]));

export type Store = ReturnType<typeof createStore>;

/** Every repository over an open database. */
export function createStore(db: Database) {
  const bump = db.prepare<[string], number>(
    'INSERT INTO sequence (name, last) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last',
  );
  /** A new id, `task_7`: short and readable, never used again. */
  const nextId = <Id extends string>(name: string) => `${name}_${bump.pluck().get(name)}` as Id;
  const totalChanges = db.prepare<[], number>('SELECT total_changes()').pluck();
  const dataVersion = db.prepare<[], number>('PRAGMA data_version').pluck();
  let contextVersion = 0;
  let factsVersion = 0;
  let dataSeen = dataVersion.get();
  /** What another program wrote (an import while the bot runs) moves both versions on. */
  const noticeOthers = () => {
    const data = dataVersion.get();
    if (data === dataSeen) return;
    dataSeen = data;
    contextVersion += 1;
    factsVersion += 1;
  };
  const touched = new Set<string>();
  const moveOn = (table: string, key: unknown) => {
    touched.add(`${table}:${String(key)}`);
    if (READ_AGAINST.has(table)) contextVersion += 1;
    if (table !== 'need') factsVersion += 1;
  };
  const acts = openActs(db, nextId, moveOn);
  const journal: Journal = (table, ...change) => {
    moveOn(table, change[0][0]);
    acts.journal(table, ...change);
  };
  const people = openTable(db, PERSON, journal);
  const campaigns = openCampaigns(db, journal);
  const tasks = openTable(db, TASK, journal);
  const absences = openTable(db, ABSENCE, journal);
  const covers = openTable(db, COVER, journal);
  const settings = openSettings(db);
  const factsSince = (since: number): Omit<AgencyFacts, 'settings'> => ({
    people: byId<PersonId, Person>(people.where()),
    campaigns: byId<CampaignId, Campaign>(campaigns.all()),
    tasks: byId<TaskId, Task>(
      tasks.where("status NOT IN ('done', 'dropped') OR confirmed_at >= @since", { since }),
    ),
    absences: absences.where("state IN ('active', 'asked')"),
    covers: covers.where("state = 'assigned' OR assigned_at >= @since OR ended_at >= @since", { since }),
  });
  /** The facts as they were last read: one event reads them several times, and few of those after a write. */
  let latest: { version: number; since: number; facts: ReturnType<typeof factsSince> } | null = null;

  return {
    nextId,
    acts,
    people,
    campaigns,
    tasks,
    absences,
    sources: openAbsenceSources(db, nextId, journal),
    covers,
    needs: openTable(db, NEED, journal),
    taskChecks: openTable(db, TASK_CHECK, () => {}),
    giveBacks: openTable(db, GIVE_BACK, () => {}),
    forbiddenCovers: openTable(db, FORBIDDEN_COVER, journal),
    changes: openTable(db, CHANGE, journal),
    campaignEdits: openTable(db, EDIT, journal),
    settings,
    /** Moves on whenever a person or a campaign changes: what is read against them is then built anew. */
    contextVersion: (): number => {
      noticeOthers();
      return contextVersion;
    },
    /** Moves on with every write to a fact (needs only follow from facts): what was worked out from older ones no longer holds. */
    factsVersion: (): number => {
      noticeOthers();
      return factsVersion;
    },
    /** True where rows of facts were written since they were last taken. */
    isTouched: (): boolean => touched.size > 0,
    /** The rows of facts written since this was last asked, as `table:key`. */
    takeTouched: (): string[] => {
      const rows = [...touched];
      touched.clear();
      return rows;
    },
    /** Moves on with every write of any kind. */
    writes: (): number => totalChanges.get() ?? 0,
    prompts: openPrompts(db),
    outbox: openOutbox(db),
    seenEvents: openSeenEvents(db),
    channels: openChannels(db),
    importRows: openImportRows(db),
    /** Does the work in one transaction: all of it stays, or nothing where it throws. */
    transact: <Result>(work: () => Result): Result => {
      try {
        return db.transaction(work).immediate();
      } catch (error) {
        // What was worked out from facts that are no more does not hold either.
        contextVersion += 1;
        factsVersion += 1;
        touched.clear();
        throw error;
      }
    },
    /** When the latest event was handled; null where none was. */
    lastEventAt: (): Date | null => {
      const at = db.prepare<[], number | null>('SELECT max(at) FROM seen_event').pluck().get();
      return at === null || at === undefined ? null : new Date(at);
    },
    /** Counts one reading that its author called wrong, under the rule that fired. */
    doubtRule: (rule: string): void => {
      db.prepare(
        'INSERT INTO rule_doubt (rule, count) VALUES (?, 1) ON CONFLICT (rule) DO UPDATE SET count = count + 1',
      ).run(rule);
    },
    /** Everything that the pure rules need, as of now. */
    readFacts: (now: Date): AgencyFacts => {
      noticeOthers();
      const since = Math.floor((now.getTime() - RECENT_MS) / MS_PER_HOUR) * MS_PER_HOUR;
      if (latest?.version !== factsVersion || latest.since !== since)
        latest = { version: factsVersion, since, facts: factsSince(since) };
      return { ...latest.facts, settings: settings.read() };
    },
    close: (): void => {
      db.close();
    },
  };
}
