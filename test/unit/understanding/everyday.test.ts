// What is typed every day, in the plainest words. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('everyday words', () => {
  test.each([
    'we need to leave at 3 for the shoot',
    'the courier has to leave at 3',
    'do you have to leave at 3?',
    'need to leave the logo at 3 cm',
    'running about 20 min late',
    'the noon start for the shoot is fine',
  ])('nothing is said by: %s', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ['need to leave at 3', 'kofi away 11-25 15:00-'],
    ['need to leave at 3 to get my daughter', 'kofi away 11-25 15:00-'],
    ['I have to leave at 2:30', 'kofi away 11-25 14:30-'],
    ['have to leave at 2:30 for the airport', 'kofi away 11-25 14:30-'],
    ['gotta leave by 3', 'kofi away 11-25 15:00-'],
    ['have to head out at 4 today', 'kofi away 11-25 16:00-'],
    ['I might have to leave early tomorrow', 'kofi away 11-26 tentative'],
    ['I may have to leave early tomorrow if the school calls', 'kofi away 11-26 tentative'],
  ])('%s', (text, reading) => expect(saidBy(text)).toBe(reading));
});
