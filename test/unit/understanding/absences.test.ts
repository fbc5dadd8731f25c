// Absences by the rulings of the guide. The author is Kofi, on Wednesday 25 November 2026 at 09:30 in London.
import { readingOf, saidBy } from '../../support/understanding.ts';

const cases = (table: readonly (readonly [string, string])[]) => table.map(([text, said]) => [text, said]);

describe('absences', () => {
  test.each(
    cases([
      ['out sick today', 'kofi away 11-25'],
      ["I'm OOO", 'kofi away 11-25'],
      ['taking PTO', 'kofi away 11-25'],
      ['not feeling well, taking the day', 'kofi away 11-25'],
      ['out tomorrow', 'kofi away 11-26'],
      ['off Thursday and Friday', 'kofi away 11-26; kofi away 11-27'],
      ['off Thu-Fri', 'kofi away 11-26..11-27'],
      ['out 7/12 to 11/12', 'kofi away 12-07..12-11'],
      ['Dec 21–24 :palm_tree:', 'kofi away 12-21..12-24'],
      ['on leave next week', 'kofi away 11-30..12-04'],
      ['out the rest of the week', 'kofi away 11-25..11-27'],
      ['annual leave went through! 9/12 to 11/12', 'kofi away 12-09..12-11'],
      ['next Friday I am off', 'kofi away 12-04'],
      ['Friday week I am off', 'kofi away 12-04'],
      ['off the day after Thanksgiving', 'kofi away 11-27'],
    ]),
  )('days: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each(
    cases([
      ['out until Monday', 'kofi away 11-25..11-29'],
      ['out till Friday', 'kofi away 11-25..11-26'],
      ['out today, back Monday', 'kofi away 11-25..11-29'],
      ['on leave from tomorrow, returning on the 7th', 'kofi away 11-26..12-06'],
      ['off through Friday', 'kofi away 11-25..11-27'],
      ['off from 7/12 up to and including 11/12', 'kofi away 12-07..12-11'],
      ['away until the end of the week', 'kofi away 11-25..11-27'],
      ['out from Thursday noon until Monday', 'kofi away 11-26..11-29 12:00-'],
      ['see you Monday, out until then', 'kofi away 11-25..11-29'],
    ]),
  )('ends: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each(
    cases([
      ['out for 3 days', 'kofi away 11-25..11-27'],
      ['out for 3 days from Thursday', 'kofi away 11-26..11-30'],
      ['off for a week from Monday', 'kofi away 11-30..12-06'],
      ['off for a fortnight from the 7th', 'kofi away 12-07..12-20'],
      ["I'm off the next two days", 'kofi away 11-25..11-26'],
      ['out for a couple of days', 'kofi away 11-25..11-26'],
    ]),
  )('lengths: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test('the next days said in the evening begin tomorrow', () => {
    expect(saidBy('out the next 2 days', { sentAt: '2026-11-25T20:15:00+00:00' })).toBe(
      'kofi away 11-26..11-27',
    );
  });

  test.each(
    cases([
      ['out until further notice', 'kofi away 11-25..open'],
      ['working remotely for the foreseeable', 'kofi remote 11-25..open'],
      ['parental leave starts on 1 December, no return date yet', 'kofi away 12-01..open'],
    ]),
  )('open ends: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each(
    cases([
      ['leaving at 3', 'kofi away 11-25 15:00-'],
      ['knocking off at half 3 today', 'kofi away 11-25 15:30-'],
      ['in around 11', 'kofi away 11-25 -11:00'],
      ['out 2-4pm', 'kofi away 11-25 14:00-16:00'],
      ['offline 11 to 1', 'kofi away 11-25 11:00-13:00'],
      ['out this morning', 'kofi away 11-25 -12:00'],
      ['out this afternoon', 'kofi away 11-25 12:00-'],
      ['half day tomorrow', 'kofi away 11-26 12:00-'],
      ['dentist at 2', 'kofi away 11-25 14:00-'],
      ['dentist at 2, back by 4', 'kofi away 11-25 14:00-16:00'],
      ['out this morning, in by 1', 'kofi away 11-25 -13:00'],
      ['out after lunch', 'kofi away 11-25 13:00-'],
      ['stuck at the garage, back after lunch', 'kofi away 11-25 -13:00'],
      ['back in 2 hours, stuck at the garage', ''],
      ['out tomorrow in the second half', 'kofi away 11-26 12:00-'],
      ['gone from 1 both Thursday and Friday', 'kofi away 11-26 13:00-; kofi away 11-27 13:00-'],
      [
        'leaving at 3 all this week',
        'kofi away 11-25 15:00-; kofi away 11-26 15:00-; kofi away 11-27 15:00-',
      ],
    ]),
  )('parts of a day: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test('a part of a day without a time is told as a part', () => {
    expect(readingOf('leaving early today').interpretations).toMatchObject([
      { part: 'early', from: '2026-11-25' },
    ]);
    expect(readingOf('in late tomorrow').interpretations).toMatchObject([
      { part: 'late', from: '2026-11-26' },
    ]);
    expect(readingOf('logging off now, kid is ill').interpretations).toMatchObject([{ part: 'from_now' }]);
  });

  test('an end that nobody said is marked as assumed', () => {
    expect(readingOf('out sick').interpretations).toMatchObject([{ endAssumed: true }]);
    expect(readingOf('out today').interpretations[0]).not.toHaveProperty('endAssumed');
  });

  test.each(
    cases([
      ['WFH tomorrow', 'kofi remote 11-26'],
      ['at the client office all day Friday', 'kofi remote 11-27'],
      ['WFH, vet 11-12:30', 'kofi away 11-25 11:00-12:30; kofi remote 11-25'],
      ['wfh tomorrow then off Friday', 'kofi away 11-27; kofi remote 11-26'],
      ['on a course tomorrow but got my laptop, still on slack', 'kofi remote 11-26'],
      ['on a course tomorrow, no laptop', 'kofi away 11-26'],
    ]),
  )('elsewhere: %s', (text, said) => expect(saidBy(text).split('; ').sort().join('; ')).toBe(said));

  test.each(
    cases([
      ['Noor is out today', 'noor away 11-25'],
      ["Noor's out", 'noor away 11-25'],
      ['<@noor> is off tomorrow', 'noor away 11-26'],
      ['me and Noor are out Friday', 'noor away 11-27; kofi away 11-27'],
      ['Dana and Noor are both off today', 'noor away 11-25'],
      ['Alex P is away until Friday', 'alexp away 11-25..11-26'],
      ['Petrov is out tomorrow', 'alexp away 11-26'],
      ["Juney's out tomorrow", 'june away 11-26'],
      ["June's out tomorrow", 'june away 11-26'],
      ['just heard from Noor, she is ill and off today', 'noor away 11-25'],
      ['no Noor today', 'noor away 11-25'],
    ]),
  )('others: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test('who is meant by a name of two is asked, with the days', () => {
    expect(readingOf('Alex is out tomorrow').questions).toEqual([
      { kind: 'which_person', candidates: ['alexy', 'alexp'], from: '2026-11-26', to: '2026-11-26' },
    ]);
  });

  test.each(
    cases([
      ['might be out Friday', 'kofi away 11-27 tentative'],
      ['can I take Friday off?', 'kofi away 11-27 tentative'],
      ['thinking of taking Monday off', 'kofi away 11-30 tentative'],
      ['may need to leave early today', 'kofi away 11-25 tentative'],
      ["looks like I'll be off Friday", 'kofi away 11-27 tentative'],
      ['put in for Friday off', 'kofi away 11-27 tentative'],
      ['out today and maybe tomorrow', 'kofi away 11-25; kofi away 11-26 tentative'],
      ["if it gets worse I'm out tomorrow", 'kofi away 11-26 tentative'],
      ['planning to be off Friday', 'kofi away 11-27'],
    ]),
  )('certainty: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test.each(
    cases([
      ["I'm off Thursday, no wait, Friday", 'kofi away 11-27'],
      ['ooo ~Thurs~ Fri', 'kofi away 11-27'],
    ]),
  )('later words correct earlier ones: %s', (text, said) => expect(saidBy(text)).toBe(said));

  test("days outside the person's own week are no absence", () => {
    expect(saidBy('Fatima is off on 2 December')).toBe('');
  });
});
