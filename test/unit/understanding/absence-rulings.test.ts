// The guide, ruling by ruling, for absences and returns; what is nothing first. Rulings 14 to 22 are in changes-rulings.test.ts.
// The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { readingOf, saidBy } from '../../support/understanding.ts';

type Case = readonly [text: string, said: string];

const check = (cases: readonly Case[], sentAt?: string) =>
  it.each(cases)('%s', (text, said) => expect(saidBy(text, sentAt ? { sentAt } : {})).toBe(said));

describe('nothing', () => {
  check([
    ['is anyone out today?', ''],
    ['the newsletter is out today', ''],
    ['the numbers are off', ''],
    ['lunch, back in 30', ''],
    ['brb', ''],
    ['office is closed Thursday', ''],
    ['I was out yesterday', ''],
    ['if I were out tomorrow, who would do the banners', ''],
    ['&gt; out sick today', ''],
    ['```out sick today```', ''],
    ['Contoso is going great', ''],
    ['meeting about Contoso at 3', ''],
  ]);
});

describe('ruling 1: names that fit two, and names that are words', () => {
  check([
    ['Alex is out today', ''],
    ['Kofi is a great name', ''],
    ['Alex P. is out today', 'alexp away 11-25'],
    ['Alex Young is out today', 'alexy away 11-25'],
    ['Juney is off tomorrow', 'june away 11-26'],
    ['Kofi here, out today', 'kofi away 11-25'],
  ]);

  test('whom a name may mean is a question, with the days', () => {
    expect(readingOf('Alex is out today').questions).toEqual([
      { kind: 'which_person', candidates: ['alexy', 'alexp'], from: '2026-11-25', to: '2026-11-25' },
    ]);
  });
});

describe('ruling 2: stated, tentative, and what is said to another', () => {
  check([
    ['Take Friday off!', ''],
    ['if I were out you would notice', ''],
    ['out today and maybe tomorrow', 'kofi away 11-25; kofi away 11-26 tentative'],
    ["If it gets worse I'm out tomorrow", 'kofi away 11-26 tentative'],
    ['planning to be off Friday', 'kofi away 11-27'],
    ["looks like I'll be off Friday", 'kofi away 11-27 tentative'],
    ['put in for Friday off', 'kofi away 11-27 tentative'],
    ['hoping to take Friday off', 'kofi away 11-27 tentative'],
    ['Friday off, waiting for approval', 'kofi away 11-27 tentative'],
  ]);
});

describe('ruling 3: days that move, are cancelled, or grow longer', () => {
  check([
    ["I'll be in tomorrow", ''],
    ['Off Thursday, not Friday', 'return kofi 11-27; kofi away 11-26'],
    ['Dentist cancelled, ignore 2-4', 'return kofi 11-25'],
    ['extending to Friday', 'kofi away 11-25..11-27'],
    ['not out tomorrow after all', 'return kofi 11-26'],
  ]);
});

describe('ruling 4: remote all day, a part of it away', () => {
  check([['WFH today, vet 11-12:30', 'kofi remote 11-25; kofi away 11-25 11:00-12:30']]);
});

describe('ruling 5: conferences, trips and holidays of a place', () => {
  check([
    ["we're closed on Thursday for the holiday", ''],
    ['at a conference Thursday to Friday', 'kofi away 11-26..11-27'],
    ['at a conference tomorrow but reachable', 'kofi remote 11-26'],
    ['Noor is off tomorrow, public holiday', 'noor away 11-26'],
  ]);
});

describe('ruling 6: what starts now, and times that are not said', () => {
  check([
    ['running 20 minutes late', ''],
    ['logging off now, kid is ill', 'kofi away 11-25'],
    ["I'm out for the rest of the day", 'kofi away 11-25'],
    ['leaving early today', 'kofi away 11-25'],
    ['running in late', 'kofi away 11-25'],
    ['running late, there in 2 hours', 'kofi away 11-25 -11:30'],
    ['out for a few hours', 'kofi away 11-25'],
  ]);

  test.each([
    ['leaving early today', 'early'],
    ['running in late', 'late'],
    ['logging off now, kid is ill', 'from_now'],
  ])('%s is a part of the day', (text, part) => {
    expect(readingOf(text).interpretations).toMatchObject([{ part }]);
  });
});

describe('ruling 7: said times beat the usual ones; a named zone is converted', () => {
  check([
    ['out this morning, in by 1', 'kofi away 11-25 -13:00'],
    ['out after lunch', 'kofi away 11-25 13:00-'],
    ['out the first half of tomorrow', 'kofi away 11-26 -12:00'],
    ['out the second half of tomorrow', 'kofi away 11-26 12:00-'],
    ['out from 10am ET', 'kofi away 11-25 15:00-'],
    ['Noor is out from 3pm UK time', 'noor away 11-25 10:00-'],
  ]);
});

describe('ruling 8: sign-offs, breaks, places, load, and standing patterns', () => {
  check([
    ['gotta run, see you tomorrow', ''],
    ['heading to bed', ''],
    ['AFK', ''],
    ['school run', ''],
    ['at the airport', ''],
    ['busy all day, slow to reply', ''],
    ["I don't work Fridays", ''],
    ['back from lunch', ''],
    ["I'm back with a question about the banners", ''],
    ["Noor's leave is approved", ''],
    ['back from the dentist', 'return kofi 11-25'],
    ['back from holiday', 'return kofi 11-25'],
    ['was away, back now', 'return kofi 11-25'],
    ['leaving now, migraine', 'kofi away 11-25'],
  ]);
});

describe('ruling 9: lengths and ends', () => {
  check([
    ['off for a week from Monday', 'kofi away 11-30..12-06'],
    ['off for a fortnight from Monday', 'kofi away 11-30..12-13'],
    ['out for a couple of days', 'kofi away 11-25..11-26'],
    ['out until the end of the week', 'kofi away 11-25..11-27'],
    ['out until EOW', 'kofi away 11-25..11-27'],
    ['out until the end of the month', 'kofi away 11-25..11-30'],
    ['off from Thursday till Monday', 'kofi away 11-26..11-29'],
    ["out sick, not sure when I'll be back", 'kofi away 11-25'],
  ]);
  check([['out the next 3 days', 'kofi away 11-26..11-30']], '2026-11-25T20:15:00+00:00');
});

describe('ruling 10: a part of the day that repeats', () => {
  check([
    ['mornings only this week', 'kofi away 11-25 12:00-; kofi away 11-26 12:00-; kofi away 11-27 12:00-'],
    ['leaving at 3 all week', 'kofi away 11-25 15:00-; kofi away 11-26 15:00-; kofi away 11-27 15:00-'],
    ['leaving at 3 every Friday from now on', 'kofi away 11-27 15:00-'],
  ]);
});

describe('a reason behind a colon', () => {
  check([
    ['out today: orthodontist', 'kofi away 11-25'],
    ['off Friday: dentist', 'kofi away 11-27'],
    ['away tomorrow: flight', 'kofi away 11-26'],
    ['out today: sick kid', 'kofi away 11-25'],
  ]);
});

describe('ruling 11: a weekday that is today', () => {
  check([['out Wednesday', 'kofi away 11-25']]);
  check([['out Wednesday', 'kofi away 12-02']], '2026-11-25T18:10:00+00:00');
});

describe('ruling 12: days with nothing else different are one span or several', () => {
  test('both cover the same days', () => {
    const days = (text: string) =>
      readingOf(text).interpretations.flatMap((each) =>
        each.kind === 'absence' ? [each.from, each.to] : [],
      );
    expect(new Set(days('off Thursday and Friday'))).toEqual(new Set(days('off Thursday to Friday')));
  });
});

describe("ruling 13: none of the person's working days", () => {
  check([
    ['out Saturday', ''],
    ['Fatima is off tomorrow', 'fatima away 11-26'],
    ['I am out on Saturday, I know I was meant to work', 'kofi away 11-28'],
  ]);
  test('a day on which the person does not work anyway', () => {
    expect(saidBy('out today', { author: 'fatima' })).toBe('');
  });
});

describe('dates', () => {
  check([
    ['out Friday', 'kofi away 11-27'],
    ['out this Friday', 'kofi away 11-27'],
    ['out next Friday', 'kofi away 12-04'],
    ['out next week', 'kofi away 11-30..12-04'],
    ['out the rest of the week', 'kofi away 11-25..11-27'],
    ['out this week', 'kofi away 11-25..11-27'],
    ['out until Friday', 'kofi away 11-25..11-26'],
    ['out, back Friday', 'kofi away 11-25..11-26'],
    ['out, returning Friday', 'kofi away 11-25..11-26'],
    ['out through Friday', 'kofi away 11-25..11-27'],
    ['out thru Friday', 'kofi away 11-25..11-27'],
    ['out Thursday to Monday inclusive', 'kofi away 11-26..11-30'],
    ['out from 1 to 3 December', 'kofi away 12-01..12-03'],
    ['out for 3 days', 'kofi away 11-25..11-27'],
    ['out for the next 2 weeks', 'kofi away 11-25..12-08'],
    ['out 7/12', 'kofi away 12-07'],
    ['out 3 Nov', 'kofi away 11-03'],
  ]);
  test('a day and a month in figures follow the locale', () => {
    expect(saidBy('out 12/7', { author: 'noor', sentAt: '2026-11-25T09:30:00-05:00' })).toBe(
      'noor away 12-07',
    );
  });
  check([['out sick', 'kofi away 11-25']], '2026-11-25T22:40:00+00:00');
  check([['out today', 'kofi away 11-26']], '2026-11-26T02:00:00+00:00');
});
