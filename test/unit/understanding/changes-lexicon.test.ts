import { LEXICON } from '../../../src/understanding/lexicon-data.ts';
import { createReader } from '../../../src/understanding/reader.ts';
import { AGENCY, changesSaid } from '../../support/read-changes.ts';

describe('the lexicon of changes is data', () => {
  it('reads no unknown word', () => {
    expect(changesSaid('Litware has been kiboshed')).toEqual([]);
    expect(changesSaid('Litware have sent us home early')).toEqual([]);
    expect(changesSaid('They added a zoetrope to it', 'c-northwind')).toEqual([]);
  });

  it('understands new sentences after one more word for a deed', () => {
    const cancelled = {
      cue: 'act',
      trigger: true,
      means: { act: 'cancel', frame: 'verb' },
      phrases: ['kibosh~~'],
    };
    const lexicon = { entries: [...LEXICON.entries, cancelled] };
    expect(changesSaid('Litware has been kiboshed', undefined, lexicon)).toEqual([
      'podcast cancelled stated',
    ]);
    expect(changesSaid('They might kibosh Woodgrove', undefined, lexicon)).toEqual([
      'students cancelled tentative',
    ]);
  });

  it('understands new sentences after one more phrase and one more noun', () => {
    const phrase = {
      cue: 'act',
      trigger: true,
      means: { act: 'cancel', frame: 'whole' },
      phrases: ['sent us home early'],
    };
    const noun = { cue: 'theme', means: { theme: 'part' }, phrases: ['zoetrope'] };
    const lexicon = { entries: [...LEXICON.entries, phrase, noun] };
    expect(changesSaid('Litware have sent us home early', undefined, lexicon)).toEqual([
      'podcast cancelled stated',
    ]);
    expect(changesSaid('They added a zoetrope to it', 'c-northwind', lexicon)).toEqual(['sale scope stated']);
  });
});

it('reads words that objects also know without a stumble', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    expect(changesSaid(`the ${word} of 3 ${word} and another ${word}, 20 ${word}`, 'c-northwind')).toEqual(
      [],
    );
  }
});

describe('the words that say a change', () => {
  const detailsOf = (text: string) =>
    createReader(AGENCY)
      .read({ id: 'm1', text, sentAt: '2026-11-10T10:00:00+00:00', author: 'kofi' })
      .interpretations.flatMap((each) => (each.kind === 'campaign_change' ? [each.detail] : []));

  it('are left out where the message also says an absence', () => {
    expect(detailsOf("I'm out sick tomorrow and Litware is paused")).toEqual([undefined]);
  });

  it('are kept otherwise, at most 200 characters', () => {
    expect(detailsOf('Litware is paused')).toEqual(['Litware is paused']);
    expect(detailsOf(`Litware is paused because ${'of reasons '.repeat(60)}`)[0]?.length).toBeLessThanOrEqual(
      200,
    );
  });
});
