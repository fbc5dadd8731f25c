import type { CampaignId } from '../../domain/ids.ts';
import type { Draft } from './draft.ts';
import { type NamedRow, problemAt, textAt } from './rows.ts';

/** The campaign that a row's client and campaign cells mean; null where none or several do, which is told. */
export function findCampaignOf(draft: Draft, row: NamedRow): CampaignId | null {
  const client = textAt(row, 'client');
  if (client === '' || row.broken) return null;
  const found = draft.book.findCampaign(client, textAt(row, 'campaign'));
  if (!('problem' in found)) return found.id;
  draft.problems.push(problemAt(row, found.column, found.problem));
  return null;
}
