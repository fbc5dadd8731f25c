// Who looks after what meanwhile, and offers in a thread.
import { readingOf } from '../../support/understanding.ts';

const coverOf = (text: string) => {
  const [first] = readingOf(text).interpretations;
  return first?.kind === 'absence' ? first.coverBy : undefined;
};

describe('cover that a message names', () => {
  test.each(["I'm out tomorrow, Noor loved the deck", 'Noor and I are out tomorrow', "I'm out tomorrow"])(
    'none: %s',
    (text) => expect(coverOf(text)).toBeUndefined(),
  );

  test.each([
    [
      "I'm out tomorrow, Noor's got my Contoso stuff",
      { person: 'noor', about: 'my Contoso stuff', campaign: 'launch' },
    ],
    ["I'm out tomorrow, Noor has the banners", { person: 'noor', about: 'the banners' }],
    ["I'm out tomorrow, ask Noor", { person: 'noor' }],
    ['On leave next week, Fatima is covering', { person: 'fatima' }],
    ['Off Friday, please send approvals to Fatima', { person: 'fatima', about: 'approvals' }],
  ])('%s', (text, cover) => expect(coverOf(text)).toEqual([cover]));
});

describe('offers', () => {
  const inThread = { inReplyTo: { author: 'noor', absent: ['noor'] } };

  test('outside the thread of an absence there is none', () => {
    expect(readingOf('I can take the banners').offers).toEqual([]);
    expect(readingOf('I can take the banners', { inReplyTo: { author: 'noor' } }).offers).toEqual([]);
  });

  test.each([
    ['I can take the banners', { person: 'kofi', about: 'the banners' }],
    ['happy to cover', { person: 'kofi' }],
    ["I'll pick up the status report tomorrow", { person: 'kofi', about: 'the status report' }],
  ])('%s', (text, offer) => expect(readingOf(text, inThread).offers).toEqual([offer]));

  test('a question is no offer', () =>
    expect(readingOf('should I think I can take the banners?', inThread).offers).toEqual([]));
});
