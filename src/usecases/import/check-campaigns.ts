// What no two campaigns may share. Only what the import changes is looked at: what stands in the store stands.
import type { Campaign } from '../../domain/campaigns.ts';
import type { CampaignId } from '../../domain/ids.ts';
import { same } from './book.ts';
import type { Draft } from './draft.ts';
import { type NamedRow, problemAt } from './rows.ts';

/** Tells every name, channel and alias that two campaigns would share. */
export function checkCampaigns(draft: Draft, written: ReadonlyMap<CampaignId, NamedRow>): void {
  const before = new Map(draft.known.campaigns.map((campaign) => [campaign.id, campaign]));
  const order = [...written.keys()];
  for (const [id, row] of written) {
    const campaign = draft.campaigns.get(id);
    if (!campaign || !draft.touched.has(id)) continue;
    const others = [...draft.campaigns.values()].filter(
      (each) => each.id !== id && !(draft.touched.has(each.id) && order.indexOf(each.id) > order.indexOf(id)),
    );
    const told = (column: string, message: string) => draft.problems.push(problemAt(row, column, message));
    for (const other of others) compare(campaign, other, before.get(id), draft, told);
  }
}

function compare(
  campaign: Campaign,
  other: Campaign,
  before: Campaign | undefined,
  draft: Draft,
  told: (column: string, message: string) => void,
): void {
  const name = draft.book.nameOf(other.id);
  if (same(campaign.client, other.client) && same(campaign.name, other.name))
    told('name', `${name} exists already${other.ref ? `, with ref ${other.ref}` : ''}`);
  if (campaign.channel !== null && campaign.channel === other.channel && campaign.channel !== before?.channel)
    told('channel', `${draft.book.nameOf(campaign.channel)} is the channel of ${name} too`);
  if (isOver(campaign) || isOver(other)) return;
  const taken = [...other.aliases, other.name, name];
  for (const alias of campaign.aliases) {
    const isNew = !before?.aliases.some((each) => same(each, alias));
    if (isNew && taken.some((each) => same(each, alias))) told('aliases', `“${alias}” already means ${name}`);
  }
}

const isOver = ({ status }: Campaign) => status === 'completed' || status === 'cancelled';
