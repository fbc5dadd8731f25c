import fc from 'fast-check';
import type { KnownCampaign } from '../../../src/domain/interpretations.ts';
import { indexCampaigns } from '../../../src/understanding/campaign-index.ts';
import { findCampaignNames } from '../../../src/understanding/campaign-names.ts';

const CAMPAIGNS: readonly KnownCampaign[] = [
  { id: 'sale', client: 'Northwind', name: 'Summer Sale', aliases: ['northwind sale'] },
  { id: 'launch', client: 'Contoso', name: 'Product Launch' },
  { id: 'retargeting', client: 'Contoso', name: 'Retargeting' },
  { id: 'students', client: 'Woodgrove Bank', name: 'Student Accounts' },
  { id: 'house', client: 'Tidewater Realty', name: 'Open House', aliases: ['tidewater'] },
  { id: 'layers', client: 'Halyard Outdoor', name: 'Layers', aliases: ['halyard layers'] },
  { id: 'away', client: 'Otter & Finch', name: 'Home Away', aliases: ['O&F'] },
];
const INDEX = indexCampaigns(CAMPAIGNS);

const named = (text: string) =>
  findCampaignNames(text.match(/[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [], INDEX).map(({ campaigns }) =>
    campaigns.join('|'),
  );

describe('words that name no campaign', () => {
  it.each([
    'killed half the layers in this file',
    'the lawyers will call',
    'a summery day',
    'a product we like, a launch we do not',
    'home, and away games',
    'one of us',
    'the students of this school',
    'open the house',
    'Contosoland is a park',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('campaigns by the words people use', () => {
  it.each([
    ['Summer Sale is live', ['sale']],
    ['the summer sale is live', ['sale']],
    ['northwind sale', ['sale']],
    ["Northwind's summer sale", ['sale']],
    ['Northwind is live', ['sale']],
    ['Woodgrove paused', ['students']],
    ['Woodgrove Bank paused', ['students']],
    ["Woodgrove's Student Accounts", ['students']],
    ['Contoso is paused', ['launch|retargeting']],
    ['Contoso Retargeting is paused', ['retargeting']],
    ['Tidewater is paused', ['house']],
    ['Layers is on hold', ['layers']],
    ['layers is on hold', ['layers']],
    ['Halyard layers', ['layers']],
    ['O&F is paused', ['away']],
    ['Otter & Finch is paused', ['away']],
    ['otter and finch is paused', ['away']],
    ['Litware and Northwind, then Contoso', ['sale', 'launch|retargeting']],
  ])('%s', (text, said) => {
    expect(named(text)).toEqual(said);
  });
});

describe('misspelt campaigns', () => {
  it.each([
    ['northwnd is paused', ['sale']],
    ['Contosso is paused', ['launch|retargeting']],
    ['contoso retargetting', ['retargeting']],
    ['woodgrov may pause', ['students']],
    ['wodogrove may pause', ['students']],
    ['studnet accounts is live', ['students']],
  ])('%s', (text, said) => {
    expect(named(text)).toEqual(said);
  });
});

describe('the longest name wins', () => {
  it('takes client and campaign together as the one campaign', () => {
    expect(named('Contoso Product Launch')).toEqual(['launch']);
  });

  it('finds a name wherever words stand before and after it', () => {
    const word = fc.constantFrom('we', 'heard', 'that', 'today', 'really', 'maybe', 'xyzzy', 'so');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (before, after) => {
        expect(named([...before, 'Contoso', 'Retargeting', ...after].join(' '))).toEqual(['retargeting']);
      }),
    );
  });

  it('never finds a name inside a longer word', () => {
    const letters = fc.stringMatching(/^[b-df-hj-np-tv-z]{3,6}$/);
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(named(`${before}northwind${after}`)).toEqual([]);
      }),
    );
  });
});
