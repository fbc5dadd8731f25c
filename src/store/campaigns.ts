import type { Database } from 'better-sqlite3';
import type { Campaign, CampaignMember } from '../domain/campaigns.ts';
import type { CampaignId } from '../domain/ids.ts';
import { CAMPAIGN, type CampaignRow, MEMBER, type MemberRow } from './shapes.ts';
import { type Journal, openTable } from './table.ts';

/** Campaigns together with their members. */
export function openCampaigns(db: Database, journal: Journal) {
  const rows = openTable(db, CAMPAIGN, journal);
  const members = openTable(db, MEMBER, journal);

  const whole = (row: CampaignRow, its: readonly MemberRow[]): Campaign => ({
    ...row,
    members: its.map(({ person, role }) => ({ person, role }) as CampaignMember),
  });

  return {
    get: (id: CampaignId): Campaign | null => {
      const row = rows.get(id);
      return row ? whole(row, members.where('campaign = @id', { id })) : null;
    },
    all: (): Campaign[] => {
      const byCampaign = new Map<string, MemberRow[]>();
      for (const member of members.where()) {
        byCampaign.set(member.campaign, [...(byCampaign.get(member.campaign) ?? []), member]);
      }
      return rows.where().map((row) => whole(row, byCampaign.get(row.id) ?? []));
    },
    /** Writes the campaign; members that it no longer lists are removed. */
    put: ({ members: wanted, ...row }: Campaign): void => {
      rows.put(row);
      const gone = members.where('campaign = @id', { id: row.id });
      for (const { person } of gone) {
        if (!wanted.some((member) => member.person === person)) members.remove(row.id, person);
      }
      for (const { person, role } of wanted) members.put({ campaign: row.id, person, role });
    },
  };
}
