import type { Campaign } from '../../domain/campaigns.ts';
import type { CampaignId } from '../../domain/ids.ts';
import { same } from './book.ts';
import { BLANK_CAMPAIGN, CAMPAIGN_COLUMNS } from './campaign-columns.ts';
import { checkCampaigns } from './check-campaigns.ts';
import { type Draft, isPlaceholder, noteRow, watchForRepeats } from './draft.ts';
import { fillNew, mergeRow } from './merge-row.ts';
import { cleanCells, type NamedRow, problemAt, textAt } from './rows.ts';

/** Finds or numbers the campaign of each row, so that other files may name it even where a cell of it is wrong. */
export function bookCampaigns(draft: Draft, rows: readonly NamedRow[]): Map<NamedRow, CampaignId> {
  const ids = new Map<NamedRow, CampaignId>();
  const isRepeat = watchForRepeats(draft);
  for (const row of rows) {
    const client = textAt(row, 'client');
    if (client === '') continue;
    const name = textAt(row, 'name') || client;
    const ref = textAt(row, 'ref');
    const existing = campaignOf(draft, ref, client, name);
    const key = existing?.id ?? `${client} ${name}`.toLowerCase();
    if (!row.broken && isRepeat(row, 'client', key, `${client} ${name}`)) continue;
    if (!row.broken && ref !== '' && isRepeat(row, 'ref', `ref ${ref}`, `“${ref}”`)) continue;
    const id = existing?.id ?? (draft.placeholder('campaign') as CampaignId);
    ids.set(row, id);
    draft.book.addCampaign({ id, client, name, ref: ref || null });
  }
  return ids;
}

/** By ref; else by client and name, told apart by an export's id where several have them. */
function campaignOf(draft: Draft, ref: string, client: string, name: string): Campaign | undefined {
  const { campaigns } = draft.known;
  const byRef = ref === '' ? undefined : campaigns.find((each) => each.ref === ref);
  if (byRef) return byRef;
  const named = campaigns.filter((each) => same(each.client, client) && same(each.name || each.client, name));
  return named.find((each) => each.id === ref) ?? named.find((each) => ref === '' || each.ref === null);
}

/** Plans the rows of campaigns.csv. */
export function planCampaigns(draft: Draft, ids: ReadonlyMap<NamedRow, CampaignId>): void {
  const written = new Map<CampaignId, NamedRow>();
  for (const [row, id] of ids) {
    const cleaned = cleanCells(row, CAMPAIGN_COLUMNS, draft.book, draft.problems);
    if (!cleaned) continue;
    const { ref, ...others } = cleaned.texts;
    const cells = ref === id || ref === undefined ? { ...cleaned, texts: others } : cleaned;
    const before = draft.campaigns.get(id);
    const last = draft.known.imported('campaigns', id);
    const merged = before
      ? mergeRow(CAMPAIGN_COLUMNS, cells, before, last, draft.book)
      : {
          entity: fillNew(CAMPAIGN_COLUMNS, cells, { ...BLANK_CAMPAIGN, id }, draft.book),
          changes: [],
          kept: [],
        };
    const { entity } = merged;
    noteRow(draft, row, {
      ...merged,
      name: draft.book.nameOf(id),
      key: id,
      cells,
      last,
      isNew: isPlaceholder(id),
    });
    if (!before || merged.changes.length > 0) draft.touched.add(id);
    draft.campaigns.set(id, entity);
    written.set(id, row);
    noteUnknownChannel(draft, row, cells.pending['channel']);
    if (entity.start !== null && entity.deadline !== null && entity.deadline < entity.start)
      draft.problems.push(
        problemAt(row, 'deadline', `${entity.deadline} is before its start, ${entity.start}`),
      );
  }
  checkCampaigns(draft, written);
}

function noteUnknownChannel(draft: Draft, row: NamedRow, channel: string | undefined): void {
  if (!channel) return;
  draft.notes.push(
    `${row.file}, line ${row.line}: ${channel} is no channel that Understudy is in yet; it is linked once it is.`,
  );
}
