// Days that recur and weeks that are counted. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

const away = (days: string) =>
  days
    .split('; ')
    .map((day) => `kofi away ${day}`)
    .join('; ');

test.each([
  'the Christmas week ads are out',
  'the next two Fridays are busy for Contoso',
  "I don't work Fridays",
  'out Th/F last wk',
  'the last Friday in December is the deadline',
])('no absence: %s', (text) => expect(saidBy(text)).toBe(''));

test.each([
  ['off the next two Fridays', '11-27; 12-04'],
  ['out the following three Mondays', '11-30; 12-07; 12-14'],
  ['off every Friday in December', '12-04; 12-11; 12-18; 12-25'],
  ['off Fridays in Dec', '12-04; 12-11; 12-18; 12-25'],
  ['off every Friday until Christmas', '11-27; 12-04; 12-11; 12-18'],
  ["I'm out every Friday", '11-27'],
  ['leaving at 3 the next two Fridays', '11-27 15:00-; 12-04 15:00-'],
  ['out Mondays and Fridays', '11-30; 12-04'],
  ['off the last Friday in December', '12-25'],
  ['off the first Monday of December', '12-07'],
  ['off the last two weeks of December', '12-21..12-31'],
  ['off first two weeks of December', '12-01..12-14'],
  ['off last week of Nov', '11-23..11-30'],
  ['off first week of January', '01-04..01-08'],
  ['off first half of December', '12-01..12-15'],
  ['off between Christmas and New Year', '12-26..12-31'],
  ['off betwixt Xmas & NY', '12-26..12-31'],
  ['off over Christmas and New Year', '12-25..01-01'],
  ['off Christmas week', '12-21..12-25'],
  ['off Easter weekend', '03-26..03-29'],
  ['off until after New Year', '11-25..01-01'],
  ['not in until after lunch', '11-25 -13:00'],
])('%s', (text, days) => expect(saidBy(text)).toBe(away(days)));
