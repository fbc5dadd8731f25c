// English put together word for word by people whose first language is another, and what only looks like it. The author is Kofi,
// on Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('said word for word', () => {
  test.each([
    'I have free tickets for Monday',
    'I have free time slots tomorrow',
    'I have a free slot on Monday',
    'I make the deck next week',
    'the client makes holidays next week',
    'from Monday on the banners are again live',
    'I come back to you on Monday',
    'tomorrow I come to the office',
    'tomorrow I start with the deck',
    'I must go earlier in the list',
    'the client will not come tomorrow',
    'tomorrow the courier will not come',
    'the doctor wrote me',
    'I wrote it until Friday',
    'the shoot does not take place tomorrow',
    'I was on vacation until yesterday',
    'we celebrate the launch tomorrow',
    'on Friday I reduce the budget',
    'I wanted only to say thanks for Monday',
    'I would like to inform you that the deck is late',
    'I am no more convinced by Friday as a date',
    'the offer is on the table only until Friday',
    'my last working day on Contoso is Friday',
    'the doctor put the deck on hold until Friday',
  ])('%s says nothing', (text) => expect(saidBy(text)).toBe(''));

  test.each([
    ['Tomorrow I will not come', 'kofi away 11-26'],
    ["Tomorrow I don't come", 'kofi away 11-26'],
    ['on Monday I have already free', 'kofi away 11-30'],
    ['I got free on Friday', 'kofi away 11-27'],
    ['Friday I have my free day', 'kofi away 11-27'],
    ['I do the bridge on Friday', 'kofi away 11-27'],
    ["Friday is a bridge day, I'm off", 'kofi away 11-27'],
    ['on Friday I reduce overtime', 'kofi away 11-27'],
    ['RTT on Friday', 'kofi away 11-27'],
    ['I take holidays for one week, beginning on 7.12.', 'kofi away 12-07..12-13'],
    ['the doctor wrote me sick until Friday', 'kofi away 11-25..11-26'],
    ['I am written sick until Monday', 'kofi away 11-25..11-29'],
    ['the doctor put me on sick leave until Monday', 'kofi away 11-25..11-29'],
    ['I am on sick leave (L4) until Friday included', 'kofi away 11-25..11-27'],
    ['my daughter is sick, so I must stay with her today', 'kofi away 11-25'],
    ['I must go today earlier because the Kita has called', 'kofi away 11-25'],
    ['I need to leave today a bit earlier', 'kofi away 11-25'],
    ['today I leave already at 15.00', 'kofi away 11-25 15:00-'],
    ['I am today only until 14h available', 'kofi away 11-25 14:00-'],
    ['I work today only until 15h', 'kofi away 11-25 15:00-'],
    ['today I work only half day', 'kofi away 11-25 12:00-'],
    ['I am no more available from 15h', 'kofi away 11-25 15:00-'],
    ['I am not more available today', 'kofi away 11-25'],
    ['done for the year at 4 today, back 4 Jan', 'kofi away 11-25..01-03 16:00-'],
    ['last day for me is tomorrow, back on the 7th', 'kofi away 11-27..12-06'],
    ['I will be absent the 14. and 15. December', 'kofi away 12-14; kofi away 12-15'],
  ])('%s is an absence', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['I wanted only to say that on Monday I work from home', 'kofi remote 11-30'],
    ['I want to say you that I am not working tomorrow', 'kofi away 11-26'],
    ['I would like to inform you that I am on leave from Monday to Wednesday', 'kofi away 11-30..12-02'],
    ['it can be that I am not there tomorrow', 'kofi away 11-26 tentative'],
    ['I would like to be off on Friday', 'kofi away 11-27 tentative'],
    ['I wanted to take Friday off', 'kofi away 11-27 tentative'],
  ])('%s is told or asked for', (text, expected) => expect(saidBy(text)).toBe(expected));

  test.each([
    ['I am sick, from Monday on I am again here', 'kofi away 11-25..11-29'],
    ['you can ignore that I wrote I am absent on Monday', 'return kofi 11-30'],
    ['I wrote that I am off on Friday, but this is not true anymore', 'return kofi 11-27'],
    ['it was planned that I am away tomorrow, but now I come', 'return kofi 11-26'],
    ['my appointment of tomorrow does not take place, I am here the whole day', 'return kofi 11-26'],
  ])('%s is about coming back', (text, expected) => expect(saidBy(text)).toBe(expected));
});
