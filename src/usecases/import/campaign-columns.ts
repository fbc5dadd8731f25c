import { CAMPAIGN_STATUSES, type Campaign, type CampaignStatus } from '../../domain/campaigns.ts';
import { asId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/plain-date.ts';
import type { Book } from './book.ts';
import {
  cleanCurrency,
  cleanDay,
  cleanList,
  cleanSum,
  cleanText,
  cleanWord,
  formatList,
  parseList,
  tidy,
} from './clean-cells.ts';
import type { Cleaned, Column } from './column.ts';

const OPEN_DATES = new Set(['tbc', 'tbd', 'to be confirmed']);

const cleanPerson = (text: string, book: Book) => book.cleanPerson(text);
const showName = (text: string, book: Book) => book.nameOf(text);

function cleanDeadline(text: string): Cleaned {
  return OPEN_DATES.has(text.toLowerCase()) ? { text: '' } : cleanDay(text);
}

/** The columns of campaigns.csv. */
export const CAMPAIGN_COLUMNS: readonly Column<Campaign>[] = [
  {
    name: 'ref',
    clean: cleanText,
    read: (campaign) => campaign.ref ?? '',
    write: (campaign, text) => ({ ...campaign, ref: text || null }),
  },
  {
    name: 'client',
    required: true,
    clean: cleanText,
    read: (campaign) => tidy(campaign.client),
    write: (campaign, client) => ({ ...campaign, client }),
  },
  {
    name: 'name',
    clean: cleanText,
    read: (campaign) => tidy(campaign.name),
    write: (campaign, name) => ({ ...campaign, name }),
    fallback: (campaign) => tidy(campaign.client),
  },
  {
    name: 'aliases',
    clean: cleanList,
    read: (campaign) => formatList(campaign.aliases),
    write: (campaign, text) => ({ ...campaign, aliases: parseList(text) }),
  },
  {
    name: 'channel',
    clean: (text, book) => book.cleanChannel(text),
    read: (campaign) => campaign.channel ?? '',
    write: (campaign, text) => ({ ...campaign, channel: text ? asId(text) : null }),
    stoodFor: (remembered) => (remembered.startsWith('#') ? '' : remembered),
    show: showName,
  },
  {
    name: 'account_manager',
    required: true,
    clean: cleanPerson,
    read: (campaign) => campaign.accountManager,
    write: (campaign, text) => ({ ...campaign, accountManager: asId(text) }),
    show: showName,
  },
  {
    name: 'deputy',
    clean: cleanPerson,
    read: (campaign) => campaign.deputy ?? '',
    write: (campaign, text) => ({ ...campaign, deputy: text ? asId(text) : null }),
    show: showName,
  },
  {
    name: 'status',
    clean: (text) => cleanWord(text, CAMPAIGN_STATUSES),
    read: (campaign) => campaign.status,
    write: (campaign, text) => ({ ...campaign, status: text as CampaignStatus }),
    fallback: () => 'active',
  },
  {
    name: 'start',
    clean: cleanDay,
    read: (campaign) => campaign.start ?? '',
    write: (campaign, text) => ({ ...campaign, start: (text || null) as IsoDate | null }),
  },
  {
    name: 'deadline',
    clean: cleanDeadline,
    read: (campaign) => campaign.deadline ?? '',
    write: (campaign, text) => ({ ...campaign, deadline: (text || null) as IsoDate | null }),
  },
  {
    name: 'budget',
    clean: cleanSum,
    read: (campaign) => (campaign.budget === null ? '' : String(Math.round(campaign.budget))),
    write: (campaign, text) => ({ ...campaign, budget: text === '' ? null : Number(text) }),
  },
  {
    name: 'currency',
    clean: cleanCurrency,
    read: (campaign) => campaign.currency ?? '',
    write: (campaign, text) => ({ ...campaign, currency: text || null }),
  },
];

/** A campaign of which nothing is known yet. */
export const BLANK_CAMPAIGN: Campaign = {
  id: asId(''),
  ref: null,
  client: '',
  name: '',
  aliases: [],
  channel: null,
  accountManager: asId(''),
  deputy: null,
  status: 'active',
  start: null,
  deadline: null,
  budget: null,
  currency: null,
  members: [],
};
