// Six clients, one of them with two campaigns; every campaign has a channel and a deadline that is known.
import type {
  CampaignChangeInterpretation,
  Interpretation,
  ReadingContext,
} from '../../src/domain/interpretations.ts';
import { createReader } from '../../src/understanding/reader.ts';

const person = (id: string, name: string) => ({ id, name, tz: 'Europe/London', locale: 'en-GB' });

const CONTEXT: ReadingContext = {
  people: [
    person('kim', 'Kim Novak'),
    person('jess', 'Jess Lowe'),
    person('tom', 'Tom Reed'),
    person('sam', 'Sam Ito'),
    person('priya', 'Priya Nair'),
    person('noor', 'Noor Haddad'),
    person('ana', 'Ana Costa'),
  ],
  campaigns: [
    { id: 'summer', client: 'Northwind', name: 'Summer Refresh', channel: 'CN1', deadline: '2026-12-18' },
    { id: 'loyalty', client: 'Northwind', name: 'Loyalty Push', channel: 'CN2', deadline: '2027-02-01' },
    {
      id: 'rebrand',
      client: 'Harbor & Pine',
      name: 'Rebrand',
      aliases: ['H&P'],
      channel: 'CH',
      deadline: '2027-01-15',
    },
    { id: 'student', client: 'Verity Bank', name: 'Student Card', channel: 'CV', deadline: '2027-01-20' },
    {
      id: 'breakfast',
      client: 'Oatley',
      name: 'Big Breakfast',
      aliases: ['breakfast'],
      channel: 'CO',
      deadline: '2026-12-10',
    },
    { id: 'retargeting', client: 'Globex', name: 'Retargeting', channel: 'CG', deadline: '2026-12-18' },
    {
      id: 'spring',
      client: 'Acme',
      name: 'Spring Launch',
      aliases: ['spring'],
      channel: 'CA',
      deadline: '2026-12-16',
    },
  ],
};

/** The channel of a campaign. */
export type Channel = 'CN1' | 'CN2' | 'CH' | 'CV' | 'CO' | 'CG' | 'CA';

const reader = createReader(CONTEXT);

/** All that Kim's message of Tuesday 1 December 2026 says, in short; absences too, by their kind alone. */
export function changesIn(text: string, channel?: Channel): string {
  const message = {
    id: 'm',
    text,
    sentAt: '2026-12-01T09:40:00+00:00',
    author: 'kim',
    ...(channel ? { channel } : {}),
  };
  return reader.read(message).interpretations.map(inShort).sort().join('; ');
}

const inShort = (item: Interpretation): string =>
  item.kind === 'campaign_change' ? change(item) : item.kind;

const change = (item: CampaignChangeInterpretation) =>
  [
    item.campaign ?? item.candidates?.join('|'),
    item.change,
    item.newDate,
    item.shiftDays,
    item.amount,
    item.percent === undefined ? undefined : `${item.percent}%`,
    item.certainty === 'tentative' ? 'tentative' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
