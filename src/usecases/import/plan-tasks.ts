import type { CampaignId, TaskId } from '../../domain/ids.ts';
import { isOpen, type Task } from '../../domain/tasks.ts';
import { same } from './book.ts';
import { type Draft, noteRow, watchForRepeats } from './draft.ts';
import { findCampaignOf } from './find-campaign.ts';
import { fillNew, type KeptField, mergeRow } from './merge-row.ts';
import { type CleanCells, cleanCells, type NamedRow, problemAt, textAt } from './rows.ts';
import { blankTask, TASK_COLUMNS } from './task-columns.ts';

const OWN_COLUMNS = TASK_COLUMNS.filter((column) => column.name !== 'campaign');

/** Plans the rows of tasks.csv. */
export function planTasks(draft: Draft, rows: readonly NamedRow[]): void {
  const isRepeat = watchForRepeats(draft);
  for (const row of rows) {
    const cells = cleanCells(row, OWN_COLUMNS, draft.book, draft.problems);
    const campaign = findCampaignOf(draft, row);
    if (!cells || !campaign) continue;
    const before = taskOf(draft, textAt(row, 'ref'), campaign, textAt(row, 'title'));
    const key = before?.id ?? (textAt(row, 'ref') || `${campaign} ${textAt(row, 'title').toLowerCase()}`);
    if (isRepeat(row, 'title', key, `“${textAt(row, 'title')}”`)) continue;
    planTask(draft, row, settleCells(cells, campaign, before), before);
  }
}

/** By ref; else by campaign and title, told apart by an export's id where several have them, open ones first. */
function taskOf(draft: Draft, ref: string, campaign: CampaignId, title: string): Task | undefined {
  const { tasks } = draft.known;
  const byRef = ref === '' ? undefined : tasks.find((each) => each.ref === ref);
  if (byRef) return byRef;
  const named = tasks.filter((each) => each.campaign === campaign && same(each.title, title));
  const byId = named.find((each) => each.id === ref);
  if (byId) return byId;
  const free = named.filter((each) => ref === '' || each.ref === null);
  return free.find(isOpen) ?? free[0];
}

/** The campaign in place of its name; an export's own id in place of a ref is none; done leaves nothing remaining. */
function settleCells(cells: CleanCells, campaign: CampaignId, before: Task | undefined): CleanCells {
  const { ref, ...others } = cells.texts;
  const texts: Record<string, string> = { ...others, campaign };
  if (ref !== undefined && ref !== before?.id) texts['ref'] = ref;
  if (texts['status'] === 'done' && texts['remaining']) texts['remaining'] = '0';
  return { ...cells, texts };
}

function planTask(draft: Draft, row: NamedRow, cells: CleanCells, before: Task | undefined): void {
  const { book, known } = draft;
  const id = before?.id ?? (draft.placeholder('task') as TaskId);
  const last = known.imported('tasks', id);
  const merged = before
    ? mergeRow(TASK_COLUMNS, cells, before, last, book)
    : { entity: fillNew(TASK_COLUMNS, cells, { ...blankTask(known.now), id }, book), changes: [], kept: [] };
  const entity = merged.entity.status === 'done' ? { ...merged.entity, remainingHours: 0 } : merged.entity;
  const kept = [...merged.kept, ...coversKept(draft, before, entity)];
  const client = draft.campaigns.get(entity.campaign)?.client ?? '';
  noteRow(draft, row, {
    ...merged,
    kept,
    name: `${client} ${entity.title}`.trim(),
    key: id,
    cells,
    last,
    isNew: !before,
  });
  if (entity.start !== null && entity.due !== null && entity.due < entity.start)
    draft.problems.push(problemAt(row, 'due', `${entity.due} is before its start, ${entity.start}`));
  if (before && merged.changes.length === 0) return;
  draft.tasks.set(id, { ...entity, confirmedAt: known.now });
  draft.touched.add(id);
}

/** A cover stays with its holder whoever owns the task. */
function coversKept(draft: Draft, before: Task | undefined, after: Task): KeptField[] {
  if (!before || before.owner === after.owner) return [];
  const { book, known } = draft;
  return known.covers
    .filter((cover) => cover.task === before.id)
    .map((cover) => ({
      column: 'cover',
      inFile: `the owner is ${after.owner ? book.nameOf(after.owner) : 'nobody'}`,
      kept: `${book.nameOf(cover.holder)} for ${book.nameOf(cover.absentee)}`,
    }));
}
