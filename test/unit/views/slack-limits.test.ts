import * as fc from 'fast-check';
import { asId } from '../../../src/domain/ids.ts';
import { ALL_ACTION_IDS, actionPattern } from '../../../src/views/action-ids.ts';
import { renderAnswer } from '../../../src/views/answer.ts';
import type { Message } from '../../../src/views/message.ts';
import { renderNotice } from '../../../src/views/notice.ts';
import { renderWorkOptions } from '../../../src/views/reassign-form.ts';
import { renderSharedWhois, renderWhois } from '../../../src/views/whois.ts';
import {
  everyAnswer,
  everyModal,
  everyNotice,
  everyWhois,
  ORDINARY,
  type Scale,
} from '../../support/every-view.ts';
import { messageProblems, reportedActionIds, viewProblems } from '../../support/slack-limits.ts';

function everyMessage(scale: Scale): [string, Message][] {
  const notices = Object.entries(everyNotice(scale)).map(
    ([name, each]) => [name, renderNotice(each)] as const,
  );
  const answers = Object.entries(everyAnswer(scale)).map(
    ([name, each]) => [name, renderAnswer(each)] as const,
  );
  const whois = Object.entries(everyWhois(scale)).flatMap(([name, each]) => {
    const shared = renderSharedWhois(each, scale.named('Mia'));
    return [
      [`whois ${name}`, renderWhois(each)] as const,
      ...(shared ? [[`shared ${name}`, shared] as const] : []),
    ];
  });
  return [...notices, ...answers, ...whois].map(([name, message]) => [name, message]);
}

function problemsOf(scale: Scale): string[] {
  return [
    ...everyMessage(scale).flatMap(([name, message]) =>
      messageProblems(message).map((each) => `${name}: ${each}`),
    ),
    ...Object.entries(everyModal(scale)).flatMap(([name, view]) =>
      viewProblems(view).map((each) => `${name}: ${each}`),
    ),
  ];
}

const HOSTILE = '<!channel> @here & <b>';

describe('what Slack would refuse', () => {
  test('a mrkdwn without verbatim, a repeated id, a live mention and an empty text are found by the check itself', () => {
    const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'Go' }, value: 'v' };
    const bad = {
      text: '',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: '<!here> & so' } },
        { type: 'actions', elements: [button, button] },
      ],
    };
    expect(messageProblems(bad)).toEqual([
      'section is not verbatim',
      'duplicate action_id a',
      'text is empty',
      'live <!here>',
      'bare & in <!here> & so',
    ]);
  });

  test.each([
    ['one of each', ORDINARY],
    ['none of each', { ...ORDINARY, many: 0 }],
    ['60 of each', { ...ORDINARY, many: 60 }],
    ['500 of each', { ...ORDINARY, many: 500 }],
    ['names of 300 letters', { many: 20, named: (name: string) => name.padEnd(300, 'x') }],
    ['names of 300 ampersands', { many: 20, named: () => '&'.repeat(300) }],
    ['names of 300 emoji', { many: 20, named: () => '👩‍🎨'.repeat(300) }],
    ['names that would ping a channel', { many: 3, named: () => HOSTILE }],
    ['names of nothing but blanks', { many: 2, named: () => ' \n\t ' }],
  ] satisfies [string, Scale][])('nothing is, with %s', (_, scale) => {
    expect(problemsOf(scale)).toEqual([]);
  });

  test('nothing is, whatever a name is made of', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '|',
      '*',
      '_',
      '~',
      '`',
      '\n',
      '<!here>',
      '<@U1>',
      '&lt;',
      '😀',
      '\u202e',
      'é',
      'a',
      ' ',
    );
    const name = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 8 }), (hostile, many) => {
        expect(problemsOf({ many, named: () => hostile })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('type-ahead offers at most 100 tasks, each with a value of at most 150 characters', () => {
    const found = Array.from({ length: 300 }, (_, index) => ({
      work: { kind: 'task', id: asId<never>(`task_${index}`) } as const,
      name: HOSTILE.repeat(20),
    }));
    const { options } = renderWorkOptions(found);
    expect(options).toHaveLength(100);
    for (const each of options) {
      expect(each.text.text.length).toBeLessThanOrEqual(75);
      expect(each.value?.length).toBeLessThanOrEqual(150);
    }
  });
});

describe('a campaign named to ping everyone', () => {
  test('reads as it was written, in blocks and in the text', () => {
    const { text, blocks } = renderWhois(everyWhois({ many: 1, named: () => HOSTILE })['mine'] as never);
    expect(text).toContain('&lt;!channel&gt; @here &amp; &lt;b&gt;: Wed 9 Dec');
    expect(JSON.stringify(blocks)).toContain('&lt;!channel&gt; @here &amp; &lt;b&gt;: Wed 9 Dec');
  });

  test('stands unescaped on a button, where nothing is markup', () => {
    const { blocks } = renderNotice(
      everyNotice({ many: 1, named: () => HOSTILE })['changeAskWhich'] as never,
    );
    expect(JSON.stringify(blocks)).toContain(`"text":"${HOSTILE}"`);
  });
});

describe('what is read out', () => {
  const shownLines = (message: Message) =>
    message.blocks.flatMap((block) => {
      if (block.type === 'section') return (block.text?.text ?? '').split('\n');
      return block.type === 'context' ? block.elements.map((each) => ('text' in each ? each.text : '')) : [];
    });

  test.each(everyMessage({ ...ORDINARY, many: 2 }))(
    '%s: the text says every line that the blocks show',
    (_, message) => {
      const read = message.text.split('\n');
      for (const line of shownLines(message)) {
        expect(read).toContainEqual(line.replaceAll('*', '').replace(/<(https:[^|]+)\|([^>]+)>/g, '$2: $1'));
      }
    },
  );
});

describe('what can be pressed', () => {
  test('has an id that is in the list which listeners are registered for', () => {
    const scale = { ...ORDINARY, many: 20 };
    const payloads = [
      ...everyMessage(scale).map(([, message]) => message),
      ...Object.values(everyModal(scale)),
    ];
    const pressed = new Set(payloads.flatMap(reportedActionIds));
    const unknown = [...pressed].filter(
      (id) => !ALL_ACTION_IDS.some((known) => actionPattern(known).test(id)),
    );
    expect(unknown).toEqual([]);
    const never = ALL_ACTION_IDS.filter((id) => ![...pressed].some((each) => actionPattern(id).test(each)));
    expect(never).toEqual([]);
  });

  test('an id matches itself and its numbered ones, and no longer id', () => {
    const pattern = actionPattern('morning.assign');
    expect(
      ['morning.assign_all', 'xmorning.assign', 'morning.assign:', 'morningXassign'].some((id) =>
        pattern.test(id),
      ),
    ).toBe(false);
    expect(pattern.test('morning.assign')).toBe(true);
    expect(pattern.test('morning.assign:12')).toBe(true);
  });
});

describe('no word of why anyone is away', () => {
  // yes: `is sick`, `Urlaub` · no: `silly`, `Sickert`
  const REASON =
    /\b(?:sick|ill|unwell|doctor|dentist|hospital|holiday|vacation|leave of|maternity|funeral|child|because|due to|reason|PTO|OOO)\b/i;

  test('the check finds one', () => {
    expect(REASON.test('Dana is sick today')).toBe(true);
  });

  test.each(everyMessage({ ...ORDINARY, many: 2 }))('%s', (_, message) => {
    expect(`${message.text} ${JSON.stringify(message.blocks)}`).not.toMatch(REASON);
  });

  test.each(Object.entries(everyModal({ ...ORDINARY, many: 2 })))('%s', (_, view) => {
    expect(JSON.stringify(view)).not.toMatch(REASON);
  });
});
