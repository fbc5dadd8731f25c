// Names that are words, two of one name, and several people in one message. Joanna writes, on Wednesday 25 November 2026.
import type { Interpretation, ReadingContext } from '../../../src/domain/interpretations.ts';
import { createReader } from '../../../src/understanding/reader.ts';

const person = (id: string, name: string, also_called?: string[]) => ({
  id,
  name,
  tz: 'America/New_York',
  locale: 'en-US',
  ...(also_called ? { also_called } : {}),
});

const AGENCY: ReadingContext = {
  people: [
    person('jo', 'Joanna Lindqvist', ['Jo']),
    person('will', 'Will Ashdown'),
    person('grace', 'Grace Okoro'),
    person('markd', 'Mark Delaney'),
    person('markv', 'Mark Vasquez'),
    person('rae', 'Rae Kimura'),
    person('summer', 'Summer Reyes'),
    person('april', 'April Stone'),
    person('may', 'May Castellano'),
  ],
  campaigns: [{ id: 'sun', client: 'Kestrel Air', name: 'Winter Sun' }],
};

const reader = createReader(AGENCY);

const inShort = (item: Interpretation) =>
  item.kind === 'absence' ? `${item.person} ${item.availability} ${item.from.slice(5)}` : item.kind;

const saidBy = (text: string) =>
  reader
    .read({ id: 'm1', text, sentAt: '2026-11-25T09:30:00-05:00', author: 'jo' })
    .interpretations.map(inShort)
    .sort()
    .join('; ');

describe('names that are words', () => {
  test.each([
    'Will do tomorrow',
    'Will send it Friday',
    'Grace period ends Friday',
    'please mark the deck as done Friday',
    'launch in April is off',
    'Mark is out today',
    'May, do take Friday off',
    'Kestrel team OOO til Mon',
    "Kestrel's PM is OOO til Mon",
    'Marta out today',
    'May out Friday?',
  ])('nobody is away: %s', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ['Will A. is off Friday', 'will away 11-27'],
    ['will be out tomorrow', 'jo away 11-26'],
    ['Mark me out Friday', 'jo away 11-27'],
    ['both Marks are out Friday', 'markd away 11-27; markv away 11-27'],
    ['me n summer skipping mon', 'jo away 11-30; summer away 11-30'],
    ["Summer's off sick", 'summer away 11-25'],
    ['Summer: jury duty Friday', 'summer away 11-27'],
    ['April OOO Fri', 'april away 11-27'],
    ['May out Fri, oral surgery', 'may away 11-27'],
    ['no may til friday, shes at her nans', 'may away 11-25'],
    ['Rae, Will and I are all off Friday', 'jo away 11-27; rae away 11-27; will away 11-27'],
    ['Rae is out Thursday and Will on Friday', 'rae away 11-26; will away 11-27'],
    ['OOO: Rae (Thu), Will (Fri)', 'rae away 11-26; will away 11-27'],
    ['Rae and myself take the Friday', 'jo away 11-27; rae away 11-27'],
    ['Rae + me at Kestrel HQ Friday', 'jo remote 11-27; rae remote 11-27'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));
});
