// Zones named beside a time: put on the clock of who is away. Kofi is in London, Noor in New York.
import { saidBy } from '../../support/understanding.ts';

test.each([
  ['leaving at 3, PT session', 'kofi away 11-25 15:00-'],
  ['leaving at 4pm my time', 'kofi away 11-25 16:00-'],
  ['leaving at 4 GMT', 'kofi away 11-25 16:00-'],
  ['out at 3, est. back Monday', 'kofi away 11-25..11-29 15:00-'],
  ['Noor is out from 3pm her time', 'noor away 11-25 15:00-'],
])('nothing to put on another clock: %s', (text, said) => expect(saidBy(text)).toBe(said));

test.each([
  ['out from 10am ET', 'kofi away 11-25 15:00-'],
  ['out from 10 ET', 'kofi away 11-25 15:00-'],
  ['leaving at 9am PT', 'kofi away 11-25 17:00-'],
  ['leaving at 8am Pacific', 'kofi away 11-25 16:00-'],
  ['out 9-11am PST', 'kofi away 11-25 17:00-19:00'],
  ['out 9-11 ET tomorrow', 'kofi away 11-26 14:00-16:00'],
  ['leaving at 4pm CET', 'kofi away 11-25 15:00-'],
  ['leaving at 11am New York time', 'kofi away 11-25 16:00-'],
  ['leaving at 11am Eastern', 'kofi away 11-25 16:00-'],
  ['in by 4pm IST tomorrow', 'kofi away 11-26 -10:30'],
  ['Noor is out from 3pm UK time', 'noor away 11-25 10:00-'],
  ['Noor is out from 3pm our time', 'noor away 11-25 10:00-'],
])('%s', (text, said) => expect(saidBy(text)).toBe(said));
