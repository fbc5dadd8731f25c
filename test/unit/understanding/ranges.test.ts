// Days that clauses tell one after the other, ranges with parts of days at their ends, days added to weeks. It is Wednesday 25 November.
import { saidBy } from '../../support/understanding.ts';

type Case = readonly [text: string, said: string];
const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (text, said) => expect(saidBy(text)).toBe(said));

describe('days that are of something else', () => {
  check([
    ['The deck is due Monday, review Tuesday to Thursday', ''],
    ["I'm here Monday through Thursday", ''],
    ['The offer runs from the 16th to the 20th', ''],
    ['Client shoot is from the 16 to the 27', ''],
    ['The first half of next week is busy', ''],
    ['We launch Thursday, then pause until the 23rd', ''],
    ['Fridays through the end of December are demo days', ''],
    ['Between the 16th and the 20th we shoot', ''],
    ['in Thursday, in Friday', ''],
    ["I'm in all of next week", ''],
  ]);
});

describe('days in the order in which they come', () => {
  check([
    ['WFH Monday, off Tuesday to Thursday', 'kofi remote 11-30; kofi away 12-01..12-03'],
    ['Mon: WFH, Tue: off, Wed: off', 'kofi remote 11-30; kofi away 12-01; kofi away 12-02'],
    [
      "Mon through Wed next week I'm out, WFH Thu and Fri",
      'kofi away 11-30..12-02; kofi remote 12-03; kofi remote 12-04',
    ],
    ['away Monday, working from home Tuesday to Thursday', 'kofi away 11-30; kofi remote 12-01..12-03'],
    [
      "I'm remote Monday to Wednesday next week and off Thursday/Friday",
      'kofi remote 11-30..12-02; kofi away 12-03; kofi away 12-04',
    ],
    ["next week I'm off Mon-Tue and WFH Wed-Fri", 'kofi away 11-30..12-01; kofi remote 12-02..12-04'],
    ['WFH until Thursday and then off till the 9th', 'kofi remote 11-25; kofi away 11-26..12-08'],
    [
      'remote through Thursday, then on holiday until Dec 9',
      'kofi remote 11-25..11-26; kofi away 11-27..12-08',
    ],
    ["I'm in until Friday and then off for a week", 'kofi away 11-27..12-03'],
    ["I'm here through Thursday, then out until the 9th", 'kofi away 11-27..12-08'],
    ["I'm working Thursday and Friday, then I'm gone until the 9th", 'kofi away 11-28..12-08'],
    ['in Monday and Tuesday next week, then off until the 14th', 'kofi away 12-02..12-13'],
    ['out tomorrow, in Friday, out Monday', 'kofi away 11-26; kofi away 11-30'],
    ['in tomorrow, out Friday and Monday', 'kofi away 11-27; kofi away 11-30'],
    ["I'll be in Thursday but off the rest of the week", 'kofi away 11-27'],
    ['off today and the rest of the week', 'kofi away 11-25; kofi away 11-25..11-27'],
    ['off this week, and all of next', 'kofi away 11-25..11-27; kofi away 11-30..12-04'],
    ['taking next week off plus the Monday', 'kofi away 11-30..12-04; kofi away 12-07'],
    ['off all next week and the Monday after that', 'kofi away 11-30..12-04; kofi away 12-07'],
    ["I'm off until Monday then WFH until Wednesday", 'kofi away 11-25..11-29; kofi remote 11-30..12-01'],
    ['half day Thursday, then off till Tuesday', 'kofi away 11-26 12:00-; kofi away 11-27..11-30'],
    ['half day Friday and full day Monday off', 'kofi away 11-27 12:00-; kofi away 11-30'],
    ['out from 2pm Thursday until noon Monday', 'kofi away 11-26..11-30 14:00-12:00'],
    ['out Thursday PM through Monday AM', 'kofi away 11-26..11-30 12:00-12:00'],
    ['leaving at 3 on Friday and not back until Wednesday', 'kofi away 11-27..12-01 15:00-'],
    ['leaving Thursday night, back in Tuesday morning', 'kofi away 11-27..11-30'],
    ['flying out Thursday morning, back Monday', 'kofi away 11-26..11-29'],
    ["I'm off as of tomorrow night, returning Tuesday 1 December", 'kofi away 11-27..11-30'],
    ['off between the 7th and the 9th', 'kofi away 12-07..12-09'],
    ['off the first half of next week', 'kofi away 11-30..12-02'],
    [
      'off Fridays through the end of December',
      'kofi away 11-27; kofi away 12-04; kofi away 12-11; kofi away 12-18; kofi away 12-25',
    ],
    ['off for the next week and a half', 'kofi away 11-25..12-05'],
    ["my last day is the 18th of December and I'm back on the 4th", 'kofi away 12-19..01-03'],
    ["today's my last day until the 7th", 'kofi away 11-26..12-06'],
    ["I'll be off for a week starting Friday", 'kofi away 11-27..12-03'],
    ['I will be in vacation from the 7 to the 11', 'kofi away 12-07..12-11'],
    ["I'm on holiday from 7. to 11. December", 'kofi away 12-07..12-11'],
    ['OOO Dec 7 (Mon) to Dec 9 (Wed)', 'kofi away 12-07..12-09'],
    ['not in from tomorrow, back a week Friday', 'kofi away 11-26..12-03'],
    ["I'm in the office Monday, Tuesday I'm off", 'kofi away 12-01'],
    ['leave from 16th till 18th December', 'kofi away 12-16..12-17'],
  ]);
});
