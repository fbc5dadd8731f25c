// Returns: back, or an absence that is off; and what only looks like one.
import { saidBy } from '../../support/understanding.ts';

describe('returns', () => {
  test.each([
    'back to the drawing board',
    "I'm back, could you send the link again?",
    'back in 5',
    'brb, back soon',
    "when I'm back at work I'll look",
    'flight was cancelled, so tomorrow I am not working after all',
  ])('no return: %s', (text) => expect(saidBy(text)).not.toContain('return'));

  test.each([
    ["I'm back", 'return kofi 11-25'],
    ['feeling better, back online', 'return kofi 11-25'],
    ['Back from holiday, catching up', 'return kofi 11-25'],
    ['was away, back now', 'return kofi 11-25'],
    ['Noor is back with us as of this morning', 'return noor 11-25'],
    ['not out Friday after all', 'return kofi 11-27'],
    ['Cancel my PTO on Friday, I will work', 'return kofi 11-27'],
    ["ignore my earlier message, I'll be in tomorrow", 'return kofi 11-26'],
    ["Noor's flight got canned, she'll be working Monday and Tuesday after all", 'return noor 11-30..12-01'],
    ['dentist cancelled, ignore 2-4', 'return kofi 11-25'],
    ['scrap my leave next week, the trip fell through', 'return kofi 11-30..12-04'],
    ['jury duty done, working again from tomorrow', 'return kofi 11-26'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));

  test('a moved day off is a return for the old day and an absence for the new', () => {
    expect(saidBy('Swapping my day off: Thursday instead of Friday')).toBe(
      'return kofi 11-27; kofi away 11-26',
    );
  });

  test('a trip that is off does not cancel the absence that it explains', () => {
    expect(saidBy('my flight was cancelled, so I am not working tomorrow')).toBe('kofi away 11-26');
  });
});
