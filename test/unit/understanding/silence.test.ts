// Silence is the default: what must never be read as an absence, a return or a change.
import { ORDINARY_CHAT } from '../../support/ordinary-chat.ts';
import { saidBy } from '../../support/understanding.ts';

describe('silence', () => {
  test.each(ORDINARY_CHAT)('ordinary chat says nothing: %s', (line) => {
    expect(saidBy(line)).toBe('');
  });

  test.each([
    ['a quoted line', '&gt; I am out tomorrow\nfeel better soon'],
    ['a quote to the end', '&gt;&gt;&gt; I am out tomorrow\nand Friday'],
    ['a code block', '```status: out of office today```'],
    ['inline code', 'set it to `OOO today` please'],
    ['struck-out words', '~I am out tomorrow~'],
    ['an absence that is over', 'I was out yesterday'],
    ['leave that is over', 'Noor was off all last week'],
    ['a question about others', 'is anyone out today?'],
    ['a question about one', 'is Noor out today?'],
    ['a question of when', "when's June back?"],
    ['a hypothetical', 'if I were out tomorrow would anyone notice'],
    ['a condition on an absence', "if I'm out tomorrow, ask Noor"],
    ['leave wished on someone', 'Take Friday off!'],
    ['a client', "Priya's on leave until the 9th"],
    ["a client's namesake", 'Noor from their legal team is out this week'],
    ['a namesake with another surname', 'Noor Okafor is out today'],
    ['a thing that is out', 'the newsletter is out today'],
    ['numbers that are off', 'the numbers are off on slide 9'],
    ['a closed office', 'office is closed Thursday and Friday'],
    ['a break', 'lunch, back in 30'],
    ['a break with no length', 'afk'],
    ['a good-bye', 'logging off, have a good weekend everyone'],
    ['a momentary place', "I'm at the airport"],
    ['load', 'In back to back calls until 4, slow to reply'],
    ['a standing pattern', "I don't work Fridays"],
    ['back from lunch', 'back from lunch'],
    ['back with a question', "I'm back with a question"],
    ['being in as always', "I'll be in tomorrow"],
    ['a Saturday', "I'm out on Saturday"],
    ['an idiom', "I'm out of patience"],
    ['a meeting', "I'm off to the Contoso call"],
  ])('%s says nothing', (_what, text) => {
    expect(saidBy(text)).toBe('');
  });

  test('a first name that fits two people is a question, not an absence', () => {
    expect(saidBy('Alex is out today')).toBe('');
  });
});
