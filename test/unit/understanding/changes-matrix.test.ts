// Frames of campaign changes with subjects and values put in: each cell reads as its parts do. Negatives first.
import type { CampaignChangeInterpretation, ReadingContext } from '../../../src/domain/interpretations.ts';
import { createReader } from '../../../src/understanding/reader.ts';

const AGENCY: ReadingContext = {
  people: [
    { id: 'kofi', name: 'Kofi Mensah', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'ana', name: 'Ana Ruiz', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'raj', name: 'Raj Patel', tz: 'Europe/London', locale: 'en-GB' },
  ],
  campaigns: [
    { id: 'spring', client: 'Acme', name: 'Spring Launch', channel: 'C_SPRING', deadline: '2027-01-11' },
    { id: 'podcast', client: 'Globex', name: 'Podcast Series', deadline: '2027-01-20' },
    { id: 'retail', client: 'Globex', name: 'Retail Ads', deadline: '2027-02-03' },
  ],
};

const reader = createReader(AGENCY);
const IN_CHANNEL = { channel: 'C_SPRING' };

function figureOf({ newDate, shiftDays, amount, percent }: CampaignChangeInterpretation): string {
  if (newDate !== undefined) return ` ${newDate}`;
  if (shiftDays !== undefined) return ` ${shiftDays}d`;
  if (amount !== undefined) return ` ${amount}`;
  return percent === undefined ? '' : ` ${percent}%`;
}

function changesIn(text: string, where: { channel?: string } = {}): string {
  const sentAt = '2026-11-25T09:30:00+00:00';
  const { interpretations } = reader.read({ id: 'm1', text, sentAt, author: 'kofi', ...where });
  return interpretations
    .flatMap((item) => (item.kind === 'campaign_change' ? [item] : []))
    .map((item) => {
      const about = item.campaign ?? item.candidates?.join('|');
      return `${about} ${item.change}${figureOf(item)}${item.certainty === 'tentative' ? '?' : ''}`;
    })
    .join(' ; ');
}

const fill = (frame: string, subject: string, value = '') =>
  frame.replace('<it>', subject).replace('<value>', value).trim();

const SUBJECTS = [
  ['Acme', 'spring', {}],
  ['Spring Launch', 'spring', {}],
  ['the Acme campaign', 'spring', {}],
  ['Globex', 'podcast|retail', {}],
  ['it', 'spring', IN_CHANNEL],
  ['this', 'spring', IN_CHANNEL],
  ['the campaign', 'spring', IN_CHANNEL],
] as const;

describe.each([
  'did <it> move?',
  'is <it> still on hold?',
  'what if <it> gets paused?',
  'if <it> is paused we lose the slot',
  'ask the client whether <it> is paused',
  'the client denied that <it> is paused',
  'I never said <it> is paused',
  '<it> has not moved to 18 Jan',
  '<it> is still on track for 11 Jan',
])('nothing is told by: %s', (frame) => {
  test.each(SUBJECTS)('of %s', (subject, _, where) =>
    expect(changesIn(fill(frame, subject), where)).toBe(''),
  );
});

describe.each([
  'my flight to Acme',
  'lunch with Acme',
  'the Acme call',
  'the Acme workshop',
  'the meeting with Acme',
])('nothing is told of a campaign where what moves is %s', (thing) => {
  test.each(['moved to 18 Jan', 'has been pushed a week', 'is postponed', 'moved forward by two days'])(
    '%s',
    (deed) => expect(changesIn(`${thing} ${deed}`)).toBe(''),
  );
});

test.each([
  'Acme said no to the extra budget',
  'Acme are closed over Christmas',
  'we are going to Acme on Friday',
  'need the Acme budget',
  'here is the new script for Acme',
  'Lucy left the Acme call',
  'Acme client hated the tagline',
  'new date for the Acme standup: Thursday',
])('nothing is told by: %s', (text) => expect(changesIn(text)).toBe(''));

const DATES = [
  ['18 Jan', '2027-01-18'],
  ['Mon 18 Jan', '2027-01-18'],
  ['next Friday', '2026-12-04'],
  ['the end of January', '2027-01-31'],
] as const;

describe.each([
  '<it> is moving to <value>',
  '<it> goes to <value>',
  '<it> has been pushed back to <value>',
  'have moved <it> to <value>',
  'client brought <it> forward to <value>',
  'got the ok to move <it> to <value>',
  "<it> won't be ready until <value>",
])('a deadline is moved by: %s', (frame) => {
  describe.each(SUBJECTS)('of %s', (subject, about, where) => {
    test.each(DATES)('%s', (value, date) =>
      expect(changesIn(fill(frame, subject, value), where)).toBe(`${about} deadline ${date}`),
    );
  });
});

describe.each([
  'new date for <it>, <value>',
  '<it> has a new date, <value>',
  '<it> will now be <value>',
  '<it> goes from 11 Jan to <value>',
  '<value> is the new date for <it>',
])('a new date is told by: %s', (frame) => {
  test.each(DATES)('%s', (value, date) =>
    expect(changesIn(fill(frame, 'Acme', value))).toBe(`spring deadline ${date}`),
  );
});

const LENGTHS = [
  ['a week', 7],
  ['2 wks', 14],
  ['a fortnight', 14],
  ['three days', 3],
] as const;

describe.each([
  ['<it> is <value> late', 1],
  ['<it> is overrunning by <value>', 1],
  ['<it> has slipped by <value>', 1],
  ['adding <value> to <it>', 1],
  ['<it> is <value> earlier now', -1],
  ['bringing <it> forward by <value>', -1],
] as const)('a deadline is shifted by: %s', (frame, sign) => {
  const named = SUBJECTS.filter(([subject]) => !(frame.startsWith('adding') && subject === 'this'));
  describe.each(named)('of %s', (subject, about, where) => {
    test.each(LENGTHS)('%s', (value, days) =>
      expect(changesIn(fill(frame, subject, value), where)).toBe(`${about} deadline ${sign * days}d`),
    );
  });
});

const DEEDS = [
  ['<it> is moving to 18 Jan', 'deadline 2027-01-18'],
  ['<it> slips a week', 'deadline 7d'],
  ['<it> is paused', 'paused'],
  ['<it> is back on', 'resumed'],
  ['<it> is cancelled', 'cancelled'],
] as const;

describe.each([
  ['client confirmed <deed>', ''],
  ['client told me <deed>', ''],
  ['just heard from the client: <deed>', ''],
  ['seems <deed>', '?'],
  ['heard <deed>', '?'],
  ['I think <deed>', '?'],
  ['there is talk that <deed>', '?'],
  ['<deed>, not confirmed yet', '?'],
] as const)('how sure it is follows from: %s', (frame, mark) => {
  describe.each(DEEDS)('%s', (deed, change) => {
    test.each(SUBJECTS.filter(([subject]) => subject !== 'this'))('of %s', (subject, about, where) =>
      expect(changesIn(fill(frame.replace('<deed>', deed), subject), where)).toBe(
        `${about} ${change}${mark}`,
      ),
    );
  });
});

test.each([
  ['+2 weeks', 'spring deadline 14d'],
  ['+2 wks?', 'spring deadline 14d?'],
  ['may go to 18 Jan', 'spring deadline 2027-01-18?'],
  ['Pause likely by Friday', 'spring paused?'],
  ['first element went out', 'spring launched'],
  ['first post aired last night', 'spring launched'],
  ['client hated the tagline, new one coming', 'spring brief'],
  ['change of tagline', 'spring brief'],
])("in the campaign's channel it is said by: %s", (text, change) =>
  expect(changesIn(text, IN_CHANNEL)).toBe(change),
);

test.each([
  ['Ana is now on Acme', 'spring staffing'],
  ['Ana and Raj are now on Acme', 'spring staffing'],
  ['Acme is moving to Ana', 'spring staffing'],
  ['Lucy at Acme has left', 'spring contact'],
  ['Lucy from Globex is leaving', 'podcast|retail contact'],
  ['Acme budget is now $60,000.00', 'spring budget 60000'],
  ['Acme budget now 60,000', 'spring budget 60000'],
  ['we now have 60k for Acme', 'spring budget 60000'],
  ['client cut the Acme budget 20pct', 'spring budget -20%'],
  ['sorry all, Globex moved to 18 Jan', 'podcast|retail deadline 2027-01-18'],
])('it is said by: %s', (text, change) => expect(changesIn(text)).toBe(change));
