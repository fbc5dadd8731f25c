import type { ReadingContext } from '../../src/domain/interpretations.ts';
import type { Lexicon } from '../../src/understanding/lexicon.ts';
import { createReader } from '../../src/understanding/reader.ts';

/** A small agency: Contoso has two campaigns, Northwind's is a phrase of everyday words, Halyard's a single one. */
export const AGENCY: ReadingContext = {
  people: [
    { id: 'kofi', name: 'Kofi Mensah', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'ben', name: 'Ben Carter', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'alicia', name: 'Alicia Gomez', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'ingrid', name: 'Ingrid Larsen', tz: 'Europe/Copenhagen', locale: 'en-GB' },
  ],
  campaigns: [
    {
      id: 'sale',
      client: 'Northwind',
      name: 'Summer Sale',
      aliases: ['northwind sale'],
      channel: 'c-northwind',
      deadline: '2026-12-17',
    },
    { id: 'launch', client: 'Contoso', name: 'Product Launch', channel: 'c-contoso', deadline: '2027-01-20' },
    {
      id: 'retargeting',
      client: 'Contoso',
      name: 'Retargeting',
      deadline: '2026-12-10',
      members: ['alicia'],
    },
    { id: 'podcast', client: 'Litware', name: 'Podcast Ads', deadline: '2027-01-11' },
    { id: 'students', client: 'Woodgrove Bank', name: 'Student Accounts', deadline: '2027-03-15' },
    { id: 'layers', client: 'Halyard Outdoor', name: 'Layers', channel: 'c-layers', deadline: '2027-02-03' },
  ],
  channels: {
    'c-northwind': 'northwind',
    'c-contoso': 'contoso-launch',
    'c-layers': 'halyard',
    'c-team': 'team',
  },
};

/** Tuesday morning in London. */
const SENT_AT = '2026-11-10T10:00:00+00:00';

/**
 * The changes that a message of Kofi's says, each as "campaign change certainty figures": `sale deadline stated 2027-01-07`,
 * `launch|retargeting paused tentative` where several fit. Sorted.
 */
export function changesSaid(text: string, channel?: string, lexicon?: Lexicon): string[] {
  const reader = createReader(AGENCY, lexicon);
  const message = { id: 'm1', text, sentAt: SENT_AT, author: 'kofi' };
  const { interpretations } = reader.read(channel === undefined ? message : { ...message, channel });
  return interpretations
    .flatMap((each) => {
      if (each.kind !== 'campaign_change') return [];
      const { campaign, candidates = [], change, certainty, newDate, shiftDays, amount, percent } = each;
      const figures = [
        newDate,
        shiftDays === undefined ? undefined : `${shiftDays}d`,
        amount === undefined ? undefined : `=${amount}`,
        percent === undefined ? undefined : `${percent}%`,
      ];
      return [[campaign ?? candidates.join('|'), change, certainty, ...figures].filter(Boolean).join(' ')];
    })
    .sort();
}
