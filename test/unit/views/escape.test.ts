import { asName, inert } from '../../../src/views/escape.ts';
import { clip, clipEscaped } from '../../../src/views/limits.ts';
import { bold, channelLink, link, listed, NOTHING, say } from '../../../src/views/phrase.ts';

describe("somebody's text does nothing", () => {
  test.each([
    ['a mention of a channel', '<!channel>', '&lt;!channel&gt;'],
    ['a mention of a person', '<@U123>', '&lt;@U123&gt;'],
    ['an ampersand', 'R&D', 'R&amp;D'],
    ['an entity that was typed', '&lt;', '&amp;lt;'],
    ['bold', '*Q4*', '\u2060*Q4\u2060*'],
    ['a quote', '> said', '\u2060&gt; said'],
    ['a line break', 'one\ntwo', 'one two'],
    ['a change of direction', 'a\u202eb', 'ab'],
  ])('%s', (_, written, shown) => {
    expect(inert(written)).toBe(shown);
  });

  test('signs inside a word, which mark nothing, are left alone', () => {
    expect(inert('acme_q4 5*3')).toBe('acme_q4 5*3');
  });

  test('an emoji of several parts is kept whole or left off', () => {
    expect(asName('👩‍🎨'.repeat(9), 13)).toBe('👩‍🎨👩‍🎨…');
  });
});

describe('cutting', () => {
  test('leaves alone what fits exactly', () => {
    expect(clip('12345', 5)).toBe('12345');
  });

  test('ends with an ellipsis within the limit', () => {
    expect(clip('123456', 5)).toBe('1234…');
  });

  test.each([
    ['an entity', 'ab&amp;cd', 6, 'ab…'],
    ['a link', 'see <https://a.example|here> now', 12, 'see…'],
  ])('never halves %s', (_, escaped, max, cut) => {
    expect(clipEscaped(escaped, max)).toBe(cut);
  });
});

describe('phrases', () => {
  test('a link that is no web address is only its words', () => {
    expect(link('javascript:alert(1)', 'here')).toEqual({ shown: 'here', read: 'here' });
  });

  test('a channel that is no id is only its name', () => {
    expect(channelLink('!channel> @here').shown).toBe('!channel&gt; @here');
    expect(channelLink('C0ACME').shown).toBe('<#C0ACME>');
  });

  test('bold is shown and not read', () => {
    expect(say`${bold('Acme')}: on`).toEqual({ shown: '*Acme*: on', read: 'Acme: on' });
  });

  test.each([
    [[], ''],
    [['Dana'], 'Dana'],
    [['Dana', 'Noor'], 'Dana and Noor'],
    [['Dana', 'Noor', 'Kim'], 'Dana, Noor and Kim'],
    [['Dana', 'Noor', 'Kim', 'Lee'], 'Dana, Noor and 2 more'],
  ])('of %j people it says %j', (names, words) => {
    expect(listed(names, 3).read).toBe(words);
  });

  test('a phrase without a word adds nothing', () => {
    expect(say`on${NOTHING}.`.read).toBe('on.');
  });
});
