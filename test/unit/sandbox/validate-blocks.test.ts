import { viewProblems } from '../../../src/sandbox/block-kit/validate-view.ts';
import { problemTexts, validateMessageBlocks } from '../../../src/sandbox/validate-blocks.ts';

const long = (length: number) => 'x'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn('Hello'), ...more });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string, more: object = {}) => ({ text: plain(value), value, ...more });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
const select = (more: object = {}) => ({
  type: 'static_select',
  action_id: 's',
  options: options(2),
  ...more,
});
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('Which'),
  element,
  ...more,
});
const confirm = (more: object = {}) => ({
  title: plain('Sure?'),
  text: mrkdwn('Really'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
});

function textsOf(blocks: unknown): readonly string[] {
  return problemTexts(validateMessageBlocks(blocks)?.problems ?? []);
}

test.each<[string, object[], string]>([
  [
    'a section without text or fields',
    [{ type: 'section' }],
    'missing required field: text or fields [json-pointer:/blocks/0]',
  ],
  [
    'empty text',
    [section({ text: mrkdwn('') })],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'section text over 3000',
    [section({ text: mrkdwn(long(3001)) })],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a field over 2000',
    [section({ fields: [mrkdwn(long(2001))] })],
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'eleven fields',
    [section({ fields: Array(11).fill(mrkdwn('f')) })],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'an unknown type of block',
    [{ type: 'carousel', elements: [] }],
    'unsupported type: carousel [json-pointer:/blocks/0/type]',
  ],
  [
    'an unknown property',
    [section({ colour: 'red' })],
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    'a property that every object has',
    [{ ...section(), constructor: 1 }],
    'invalid additional property: constructor [json-pointer:/blocks/0]',
  ],
  [
    'an unknown property of text',
    [section({ text: { ...mrkdwn('a'), emoji: true } })],
    'invalid additional property: emoji [json-pointer:/blocks/0/text]',
  ],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: mrkdwn('H') }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'a header over 150',
    [{ type: 'header', text: plain(long(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'eleven elements of context',
    [{ type: 'context', elements: Array(11).fill(mrkdwn('c')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button in a context',
    [{ type: 'context', elements: [button()] }],
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  ['no elements of actions', [actions()], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
  [
    '26 elements of actions',
    [actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `a${at}` })))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a text input among actions',
    [actions({ type: 'plain_text_input', action_id: 'p' })],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a button text over 75',
    [actions(button({ text: plain(long(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a button value over 2000',
    [actions(button({ value: long(2001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a button style that is none',
    [actions(button({ style: 'default' }))],
    'must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'a button address that is none',
    [actions(button({ url: 'javascript:alert(1)' }))],
    'must be a valid URL [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'an action_id over 255',
    [actions(button({ action_id: long(256) }))],
    'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
  ],
  [
    'the same action_id twice in a block',
    [actions(button(), button())],
    'duplicate action_id: a [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    'the same block_id twice',
    [section({ block_id: 'b' }), section({ block_id: 'b' })],
    'duplicate block_id: b [json-pointer:/blocks/1/block_id]',
  ],
  [
    '101 options',
    [actions(select({ options: options(101) }))],
    'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'neither options nor groups',
    [actions({ type: 'static_select', action_id: 's' })],
    'must have exactly one of: options, option_groups [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'an option value over 150',
    [actions(select({ options: [option(long(151), { text: plain('a') })] }))],
    'must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
  ],
  [
    'an initial option that is none of the options',
    [actions(select({ initial_option: option('o0', { text: plain('Other words') }) }))],
    'must exactly match one of the provided options [json-pointer:/blocks/0/elements/0/initial_option]',
  ],
  [
    'six options of an overflow menu',
    [section({ accessory: { type: 'overflow', options: options(6) } })],
    'no more than 5 items allowed [json-pointer:/blocks/0/accessory/options]',
  ],
  [
    'eleven checkboxes',
    [actions({ type: 'checkboxes', options: options(11) })],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'a date that is none',
    [actions({ type: 'datepicker', initial_date: '25/11/2026' })],
    'must be a date as YYYY-MM-DD [json-pointer:/blocks/0/elements/0/initial_date]',
  ],
  [
    'a confirm text over 300',
    [actions(button({ confirm: confirm({ text: mrkdwn(long(301)) }) }))],
    'must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]',
  ],
  [
    'a confirm without a way to say no',
    [actions(button({ confirm: confirm({ deny: undefined }) }))],
    'missing required field: deny [json-pointer:/blocks/0/elements/0/confirm]',
  ],
  [
    'an input label over 2000',
    [input(select(), { label: plain(long(2001)) })],
    'must be less than 2001 characters [json-pointer:/blocks/0/label/text]',
  ],
  [
    'a button as an input',
    [input(button())],
    'unsupported type: button [json-pointer:/blocks/0/element/type]',
  ],
  [
    'an image without alt_text',
    [{ type: 'image', image_url: 'https://a.example/b.png' }],
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
])('refuses %s', (_, blocks, expected) => {
  expect(textsOf(blocks)).toContain(expected);
});

test('refuses 51 blocks', () => {
  expect(textsOf(Array(51).fill({ type: 'divider' }))).toContain(
    'no more than 50 items allowed [json-pointer:/blocks]',
  );
});

test('refuses what is no list of objects', () => {
  expect(textsOf('[]')).toEqual(['must be an array [json-pointer:/blocks]']);
  expect(textsOf([null])).toEqual(['missing required field: type [json-pointer:/blocks/0]']);
});

test('refuses more text in all than a message may hold, though each block is short enough', () => {
  const blocks = Array.from({ length: 5 }, () => section({ text: mrkdwn(long(2900)) }));
  expect(validateMessageBlocks(blocks)?.error).toBe('msg_blocks_too_long');
  expect(validateMessageBlocks(blocks.slice(1))).toBeNull();
});

test('refuses a second table', () => {
  const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] };
  expect(validateMessageBlocks([table, table])?.error).toBe('only_one_table_allowed');
  expect(validateMessageBlocks([table])).toBeNull();
});

test('accepts every kind of block at its limits', () => {
  const blocks = [
    { type: 'header', text: plain(long(150)), block_id: long(255) },
    section({ text: mrkdwn(long(3000)), accessory: { type: 'overflow', options: options(5) } }),
    section({ fields: Array(10).fill({ type: 'mrkdwn', text: 'f', verbatim: true }) }),
    {
      type: 'context',
      elements: [
        ...Array(9).fill(plain('c')),
        { type: 'image', image_url: 'https://a.example/b.png', alt_text: 'b' },
      ],
    },
    actions(...Array.from({ length: 25 }, (_, at) => button({ action_id: `a${at}`, text: plain(long(75)) }))),
    actions(select({ options: options(100), initial_option: option('o99'), placeholder: plain(long(150)) })),
    { type: 'divider' },
    input(
      { type: 'plain_text_input', action_id: 'p', multiline: true, max_length: 3000 },
      { hint: plain('h'), optional: true },
    ),
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
      ],
    },
  ];
  expect(textsOf(blocks)).toEqual([]);
});

describe('views', () => {
  const modal = (more: object = {}) => ({
    type: 'modal',
    title: plain('Title'),
    blocks: [section()],
    ...more,
  });

  test.each<[string, object, string]>([
    ['no title', { title: undefined }, 'missing required field: title [json-pointer:/view]'],
    [
      'a title over 24',
      { title: plain(long(25)) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['a title in mrkdwn', { title: mrkdwn('T') }, 'unsupported type: mrkdwn [json-pointer:/view/title/type]'],
    [
      'inputs without submit',
      { blocks: [input(select())] },
      'missing required field: submit (the view has input blocks) [json-pointer:/view]',
    ],
    [
      'private_metadata over 3000',
      { private_metadata: long(3001) },
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'callback_id over 255',
      { callback_id: long(256) },
      'must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
    [
      '101 blocks',
      { blocks: Array(101).fill({ type: 'divider' }) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a markdown block',
      { blocks: [{ type: 'markdown', text: 'a' }] },
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    ['no blocks', { blocks: undefined }, 'must be an array [json-pointer:/view/blocks]'],
    ['an unknown property', { colour: 'red' }, 'invalid additional property: colour [json-pointer:/view]'],
    [
      'two elements with the focus',
      {
        submit: plain('Go'),
        blocks: ['a', 'b'].map((id) =>
          input({ type: 'plain_text_input', action_id: id, focus_on_load: true }),
        ),
      },
      'only one element may have focus_on_load [json-pointer:/view/blocks]',
    ],
  ])('refuses %s', (_, more, expected) => {
    expect(problemTexts(viewProblems(modal(more), 'modal'))).toContain(expected);
  });

  test('refuses a modal where a home is wanted', () => {
    expect(problemTexts(viewProblems(modal(), 'home'))).toEqual([
      'unsupported type: modal [json-pointer:/view/type]',
    ]);
  });

  test('accepts a modal with inputs and a home with a hundred blocks', () => {
    expect(viewProblems(modal({ submit: plain('Go'), blocks: [input(select())] }), 'modal')).toEqual([]);
    expect(viewProblems({ type: 'home', blocks: Array(100).fill({ type: 'divider' }) }, 'home')).toEqual([]);
  });
});
