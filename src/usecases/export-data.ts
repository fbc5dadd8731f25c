// The store as the files that import reads: what is exported and comes back changes nothing. Covers, history and what
// was only asked stay out; so do absences of a part of a day without times, which the file has no cells for.
import type { Campaign } from '../domain/campaigns.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { Task } from '../domain/tasks.ts';
import type { Store } from '../store/store.ts';
import { ABSENCE_COLUMNS } from './import/absence-columns.ts';
import { CAMPAIGN_COLUMNS } from './import/campaign-columns.ts';
import { tidy } from './import/clean-cells.ts';
import type { Column } from './import/column.ts';
import { HEADERS } from './import/headers.ts';
import { PEOPLE_COLUMNS } from './import/people-columns.ts';
import { FILE_KINDS, type FileKind } from './import/source.ts';
import { TASK_COLUMNS } from './import/task-columns.ts';

/** One file to write. */
export interface ExportedFile {
  readonly kind: FileKind;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cells = Readonly<Record<string, string>>;

/** The five files, and how many absences they have no cells for. */
export function exportData(store: Store): {
  readonly files: readonly ExportedFile[];
  readonly leftOut: number;
} {
  return store.transact(() => {
    const people = store.people.where();
    const campaigns = store.campaigns.all();
    const absences = store.absences.where("state = 'active'");
    const whole = absences.filter((absence) => absence.part === null);
    const emails = new Map(people.map((person) => [person.id, person.email]));
    const nameOf = (id: PersonId | string) => emails.get(id as PersonId) ?? id;
    const places = placesOf(campaigns);
    const cells: Record<FileKind, readonly Cells[]> = {
      people: people.map((person) => cellsOf(PEOPLE_COLUMNS, person)),
      campaigns: campaigns.map((campaign) => withPeople(campaignCells(campaign, campaigns), nameOf)),
      members: campaigns.flatMap((campaign) =>
        campaign.members.map(({ person, role }) => ({
          ...places.get(campaign.id),
          slack_id: nameOf(person),
          role: tidy(role),
        })),
      ),
      tasks: taskCells(store.tasks.where(), places).map((each) => withPeople(each, nameOf)),
      absences: whole.map((absence) => ({
        ...cellsOf(ABSENCE_COLUMNS, absence),
        slack_id: nameOf(absence.person),
      })),
    };
    const files = FILE_KINDS.map((kind) => ({
      kind,
      header: HEADERS[kind],
      rows: rowsOf(kind, cells[kind]),
    }));
    return { files, leftOut: absences.length - whole.length };
  });
}

function cellsOf<Entity>(columns: readonly Column<Entity>[], entity: Entity): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, read }) => [name, read(entity)]));
}

/** Each row once: two absences of the same hours are one row. */
function rowsOf(kind: FileKind, cells: readonly Cells[]): string[][] {
  const rows = cells.map((each) => HEADERS[kind].map((column) => each[column] ?? ''));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** People by e-mail where they have one: that is what a person can read. */
function withPeople(cells: Cells, nameOf: (id: string) => string): Cells {
  const named = ['account_manager', 'deputy', 'owner'].filter((column) => cells[column]);
  return { ...cells, ...Object.fromEntries(named.map((column) => [column, nameOf(cells[column] ?? '')])) };
}

const isShared = (keys: readonly string[], key: string) => keys.filter((each) => each === key).length > 1;
const keyOf = (campaign: Campaign) => `${campaign.client}|${campaign.name}`.toLowerCase();

/** Two campaigns whose names differ in capitals only are told apart by id. */
function campaignCells(campaign: Campaign, campaigns: readonly Campaign[]): Cells {
  const cells = cellsOf(CAMPAIGN_COLUMNS, campaign);
  return isShared(campaigns.map(keyOf), keyOf(campaign))
    ? { ...cells, ref: campaign.ref ?? campaign.id }
    : cells;
}

/** How other files name each campaign. */
function placesOf(campaigns: readonly Campaign[]): ReadonlyMap<CampaignId, Cells> {
  return new Map(
    campaigns.map((each) => {
      const { client = '', name = '', ref = '' } = campaignCells(each, campaigns);
      return [each.id, { client, campaign: isShared(campaigns.map(keyOf), keyOf(each)) ? ref : name }];
    }),
  );
}

/** Two tasks of one title in one campaign are told apart by id where they have no ref. */
function taskCells(tasks: readonly Task[], places: ReadonlyMap<CampaignId, Cells>): Cells[] {
  const counts = new Map<string, number>();
  const titleOf = (task: Task) => `${task.campaign} ${task.title.trim()}`.toLowerCase();
  for (const task of tasks) counts.set(titleOf(task), (counts.get(titleOf(task)) ?? 0) + 1);
  return tasks.map((task) => {
    const cells = { ...cellsOf(TASK_COLUMNS, task), ...places.get(task.campaign) };
    return (counts.get(titleOf(task)) ?? 0) > 1 ? { ...cells, ref: task.ref ?? task.id } : cells;
  });
}
