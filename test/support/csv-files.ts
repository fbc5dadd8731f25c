import { parseCsv } from '../../src/commands/csv-file.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import type { SourceTable } from '../../src/usecases/import/source.ts';
import { type ImportOutcome, importData } from '../../src/usecases/import-data.ts';

/** The morning on which tests import. */
export const IMPORTED_AT = new Date('2026-11-25T08:55:00Z');

/** A store in memory with nothing in it. */
export const anEmptyStore = (): Store => createStore(openDatabase(':memory:'));

/** CSV texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** A small agency: Mia leads Acme Spring Launch, Dana and Ravi work on it. */
export const SMALL_AGENCY = {
  'people.csv': `slack_id,name,email,role,skills
U0MIA,Mia Okafor,mia@agency.example,account manager,
U0DANA,Dana Reyes,dana@agency.example,designer,design
U0RAVI,Ravi Patel,ravi@agency.example,designer,design;email
`,
  'campaigns.csv': `ref,client,name,aliases,account_manager,deputy,deadline,budget,currency
C-1,Acme,Spring Launch,spring,mia@agency.example,U0RAVI,2026-12-18,48000,GBP
`,
  'members.csv': `client,campaign,slack_id,role
Acme,Spring Launch,dana@agency.example,design
`,
  'tasks.csv': `ref,client,campaign,title,owner,size,due,client_facing
T-1,Acme,Spring Launch,Banners,dana@agency.example,half day,2026-12-04 15:00,yes
,Acme,Spring Launch,Resizes,dana@agency.example,2.5,,
`,
  'absences.csv': `slack_id,from,to
dana@agency.example,2026-12-01,2026-12-02
`,
} satisfies Files;

/** The tables of CSV texts, which must be well formed. */
export function tablesOf(files: Files): SourceTable[] {
  return Object.entries(files).map(([file, text]) => {
    const parsed = parseCsv(file, text);
    if ('problem' in parsed) throw new Error(parsed.problem.message);
    return parsed.table;
  });
}

/** Imports the texts; throws where there are problems. */
export function importFiles(store: Store, files: Files, now = IMPORTED_AT): ImportOutcome {
  const outcome = importData(store, tablesOf(files), now, { dryRun: false });
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

/** Every problem of the texts as `file:line column message`, and that nothing was written. */
export function problemsOf(files: Files, store = anEmptyStore()): string[] {
  const before = everything(store);
  const outcome = importData(store, tablesOf(files), IMPORTED_AT, { dryRun: false });
  expect(everything(store)).toEqual(before);
  if (!('problems' in outcome)) return [];
  return outcome.problems.map(({ file, line, column, message }) =>
    [`${file}:${line}`, column, message].filter((part) => part !== null).join(' '),
  );
}

/** All that an import may write. */
export function everything(store: Store): unknown[] {
  return [
    store.people.where(),
    store.campaigns.all(),
    store.tasks.where(),
    store.absences.where(),
    ...['people', 'campaigns', 'members', 'tasks', 'absences'].map((kind) => store.importRows.all(kind)),
  ];
}
