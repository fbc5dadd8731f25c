// Short ways to say what a message should be read as, for tables of cases.
import type {
  IncomingMessage,
  Interpretation,
  Reading,
  ReadingContext,
} from '../../src/domain/interpretations.ts';
import { createReader } from '../../src/understanding/reader.ts';

/** A small agency: the author is Kofi, in London; two people are called Alex. */
export const AGENCY: ReadingContext = {
  people: [
    { id: 'kofi', name: 'Kofi Mensah', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'noor', name: 'Noor Haddad', tz: 'America/New_York', locale: 'en-US' },
    { id: 'june', name: 'June Parker', tz: 'America/New_York', locale: 'en-US', also_called: ['Juney'] },
    { id: 'alexy', name: 'Alex Young', tz: 'America/New_York', locale: 'en-US' },
    { id: 'alexp', name: 'Alex Petrov', tz: 'Europe/Berlin', locale: 'en-GB' },
    { id: 'fatima', name: 'Fatima Zahra', tz: 'Europe/London', locale: 'en-GB', workdays: [1, 2, 4, 5] },
  ],
  campaigns: [
    { id: 'launch', client: 'Contoso', name: 'Product Launch', channel: 'C_LAUNCH', deadline: '2027-01-20' },
    {
      id: 'holiday',
      client: 'Tailspin Toys',
      name: 'Holiday TV',
      aliases: ['tailspin tv'],
      deadline: '2026-12-05',
    },
  ],
};

/** Wednesday, 25 November 2026, half past nine. */
const WEDNESDAY_MORNING = '2026-11-25T09:30:00+00:00';

const reader = createReader(AGENCY);

/** A message of Kofi's on a Wednesday morning, with overrides. */
export function aMessage(text: string, overrides: Partial<IncomingMessage> = {}): IncomingMessage {
  return { id: 'm1', text, sentAt: WEDNESDAY_MORNING, author: 'kofi', ...overrides };
}

/** What the agency's reader makes of a text. */
export function readingOf(text: string, overrides: Partial<IncomingMessage> = {}): Reading {
  return reader.read(aMessage(text, overrides));
}

/** One interpretation in a few words: `kofi away 11-26..11-27 14:00-16:00 tentative`, `return kofi 11-25`. */
function inShort(item: Interpretation): string {
  const day = (iso: string) => iso.slice(5);
  if (item.kind === 'return')
    return `return ${item.person} ${span(day(item.from), item.to === undefined ? undefined : day(item.to))}`;
  if (item.kind === 'campaign_change') return `${item.campaign ?? item.candidates?.join('|')} ${item.change}`;
  const to = item.to === null ? 'open' : day(item.to);
  const times = item.startTime || item.endTime ? ` ${item.startTime ?? ''}-${item.endTime ?? ''}` : '';
  return `${item.person} ${item.availability} ${span(day(item.from), to)}${times}${item.certainty === 'tentative' ? ' tentative' : ''}`;
}

const span = (from: string, to: string | undefined) =>
  to === undefined || to === from ? from : `${from}..${to}`;

/** Everything read in a text, in short, joined by semicolons; empty for nothing. */
export function saidBy(text: string, overrides: Partial<IncomingMessage> = {}): string {
  return readingOf(text, overrides).interpretations.map(inShort).join('; ');
}
