import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import type { CampaignLine } from '../domain/whois-contents.ts';
import { join, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 12;

/** The caller's own campaigns, a line each. */
export function mineLines(campaigns: readonly CampaignLine[], asOf: IsoDate): Phrase[] {
  if (campaigns.length === 0) return [say`You're on no running campaign. Try: /whois-on acme`];
  const lines = campaigns.slice(0, MOST).map((each) => campaignLine(each, asOf));
  const rest = campaigns.length - lines.length;
  return rest > 0 ? [...lines, say`…and ${rest} more: ask for one by its name.`] : lines;
}

/** "Acme Spring Launch: Wed 9 Dec · AM Mia · uncovered: banners". */
export function campaignLine(campaign: CampaignLine, asOf: IsoDate): Phrase {
  const date =
    campaign.deadline === null ? say`date to be confirmed` : say`${formatDay(campaign.deadline, asOf)}`;
  const status = campaign.status === 'active' ? NOTHING : say`${campaign.status}`;
  const facts = [date, status, say`AM ${campaign.accountManager}`, ...campaign.risk.slice(0, 3)];
  return say`${campaign.name}: ${join(facts, ' · ')}`;
}
