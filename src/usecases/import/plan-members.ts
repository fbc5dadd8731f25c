import type { CampaignId, PersonId } from '../../domain/ids.ts';
import { type Draft, noteRow, watchForRepeats } from './draft.ts';
import { findCampaignOf } from './find-campaign.ts';
import {
  blankMembership,
  MEMBER_COLUMNS,
  MEMBER_KEY_COLUMNS,
  type Membership,
  memberKey,
} from './member-columns.ts';
import { fillNew, mergeRow } from './merge-row.ts';
import { type CleanCells, cleanCells, type NamedRow } from './rows.ts';

/** Plans the rows of members.csv. Nobody leaves a campaign by being left out. */
export function planMembers(draft: Draft, rows: readonly NamedRow[]): void {
  const isRepeat = watchForRepeats(draft);
  for (const row of rows) {
    const who = cleanCells(row, MEMBER_KEY_COLUMNS, draft.book, draft.problems);
    const cells = cleanCells(row, MEMBER_COLUMNS, draft.book, draft.problems);
    const campaign = findCampaignOf(draft, row);
    if (!who || !cells || !campaign) continue;
    const person = who.texts['slack_id'] as PersonId;
    const name = `${draft.book.nameOf(person)} on ${draft.book.nameOf(campaign)}`;
    if (isRepeat(row, 'slack_id', memberKey(campaign, person), name)) continue;
    planMember(draft, row, cells, { campaign, person, name });
  }
}

function planMember(
  draft: Draft,
  row: NamedRow,
  cells: CleanCells,
  { campaign, person, name }: { campaign: CampaignId; person: PersonId; name: string },
): void {
  const key = memberKey(campaign, person);
  const last = draft.known.imported('members', key);
  const title = draft.people.get(person)?.role ?? '';
  const planned = draft.campaigns.get(campaign);
  // A campaign whose own row is wrong is not planned; its members are checked all the same.
  if (!planned) return;
  const current = planned.members.find((member) => member.person === person);
  if (!current && last) {
    const kept = [{ column: 'role', inFile: 'on the campaign', kept: 'taken off it' }];
    noteRow(draft, row, { name, key, cells, last, isNew: false, kept });
    return;
  }
  const before: Membership | null = current ? { campaign, person, role: current.role, title } : null;
  const merged = before
    ? mergeRow(MEMBER_COLUMNS, cells, before, last, draft.book)
    : {
        entity: fillNew(MEMBER_COLUMNS, cells, blankMembership(campaign, person, title), draft.book),
        changes: [],
        kept: [],
      };
  noteRow(draft, row, { ...merged, name, key, cells, last, isNew: !before });
  if (before && merged.changes.length === 0) return;
  const others = planned.members.filter((member) => member.person !== person);
  const { role } = merged.entity;
  const members = current
    ? planned.members.map((member) => (member === current ? { person, role } : member))
    : [...others, { person, role }];
  draft.campaigns.set(campaign, { ...planned, members });
  draft.touched.add(campaign);
}
