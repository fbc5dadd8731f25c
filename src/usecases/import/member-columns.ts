import type { CampaignId, PersonId } from '../../domain/ids.ts';
import type { Book } from './book.ts';
import { cleanText, tidy } from './clean-cells.ts';
import type { Column } from './column.ts';

/** One person's place on one campaign. */
export interface Membership {
  readonly campaign: CampaignId;
  readonly person: PersonId;
  readonly role: string;
  /** Their job title, which is their role where no other is given. */
  readonly title: string;
}

/** The column of members.csv that is not its key. */
export const MEMBER_COLUMNS: readonly Column<Membership>[] = [
  {
    name: 'role',
    clean: cleanText,
    read: (member) => tidy(member.role),
    write: (member, role) => ({ ...member, role }),
    fallback: (member) => tidy(member.title) || 'member',
  },
];

/** The columns that say who and where. */
export const MEMBER_KEY_COLUMNS = [
  { name: 'client', required: true, clean: cleanText },
  { name: 'campaign', clean: cleanText },
  { name: 'slack_id', required: true, clean: (text: string, book: Book) => book.cleanPerson(text) },
] as const;

/** A membership before its role is known. */
export function blankMembership(campaign: CampaignId, person: PersonId, title: string): Membership {
  return { campaign, person, role: '', title };
}

/** The key under which a membership's row is remembered. */
export function memberKey(campaign: string, person: string): string {
  return `${campaign}:${person}`;
}
