import fc from 'fast-check';
import { type Inline, parseInline, parseMrkdwn } from '../../../src/sandbox/page/text/mrkdwn.ts';

const text = (said: string): Inline => ({ kind: 'text', text: said });

describe('what stays plain text', () => {
  test.each([
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['10:30:15', '10:30:15'],
    ['a*b*c', 'a*b*c'],
    ['* not bold*', '* not bold*'],
    ['*not closed', '*not closed'],
    ['``', '``'],
    ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['&lt;!channel&gt; &amp;lt;', '<!channel> &lt;'],
    ['a < b', 'a < b'],
  ])('%s', (written, shown) => {
    const joined = parseInline(written, true)
      .map((each) => (each.kind === 'text' ? each.text : `[${each.kind}]`))
      .join('');
    expect(joined).toBe(shown);
  });

  test('@here, #general and addresses are dead in verbatim text', () => {
    expect(parseInline('@here see https://acme.example', true)).toEqual([
      text('@here see https://acme.example'),
    ]);
  });

  test('hereford and a@here.example are no broadcast', () => {
    const kinds = parseInline('@hereford a@here.example', false).map(({ kind }) => kind);
    expect(kinds).not.toContain('broadcast');
  });
});

describe('what comes alive', () => {
  test.each<[string, Inline]>([
    ['*bold*', { kind: 'bold', children: [text('bold')] }],
    ['_it *is*_', { kind: 'italic', children: [text('it '), { kind: 'bold', children: [text('is')] }] }],
    ['~gone~', { kind: 'strike', children: [text('gone')] }],
    ['`a *b* &lt;`', { kind: 'code', text: 'a *b* <' }],
    [':palm_tree:', { kind: 'emoji', name: 'palm_tree' }],
    [':+1::skin-tone-3:', { kind: 'emoji', name: '+1' }],
    ['<@U1>', { kind: 'user', id: 'U1', label: null }],
    ['<@U1|mia>', { kind: 'user', id: 'U1', label: 'mia' }],
    ['<#C1|>', { kind: 'channel', id: 'C1', label: null }],
    ['<!here>', { kind: 'broadcast', name: 'here' }],
    ['<!subteam^S1|@design>', { kind: 'group', id: 'S1', label: '@design' }],
    [
      '<https://a.example/?a=1&amp;b=2|the &lt;brief&gt;>',
      { kind: 'link', url: 'https://a.example/?a=1&b=2', label: 'the <brief>' },
    ],
    [
      '<!date^1764081000^{time}|15:30>',
      { kind: 'date', seconds: 1764081000, format: '{time}', fallback: '15:30' },
    ],
  ])('%s', (written, inline) => {
    expect(parseInline(written, true)).toEqual([inline]);
  });

  test('a bare address, without the full stop after it, where text is not verbatim', () => {
    expect(parseInline('see https://acme.example/a.', false)).toEqual([
      text('see '),
      { kind: 'link', url: 'https://acme.example/a', label: 'https://acme.example/a' },
      text('.'),
    ]);
  });

  test('quotations and code stand apart from the lines around them', () => {
    const stretches = parseMrkdwn('a\n&gt; b\n&gt; c\n```\nx &lt; *y*\n```\nd', true);
    expect(stretches.map(({ kind }) => kind)).toEqual(['lines', 'quote', 'lines', 'fence', 'lines']);
    expect(stretches).toContainEqual({ kind: 'fence', text: 'x < *y*' });
  });
});

test('whatever is written is read to its end without fail', () => {
  const written = fc.string({ unit: fc.constantFrom(...'ab *_~`<>@#!|:&;\n^'.split('')) });
  fc.assert(
    fc.property(written, fc.boolean(), (each, verbatim) => {
      parseMrkdwn(each, verbatim);
    }),
  );
});
