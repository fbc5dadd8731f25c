import { pingsOf } from '../../../src/sandbox/workspace/pings.ts';

const block = (text: object) => [{ type: 'section', block_id: 'b', text }];

test.each([
  ['escaped markup', { text: '&lt;!channel&gt; &lt;@U1&gt;', blocks: [] }],
  ['a bare @here in text', { text: 'ask @here', blocks: [] }],
  ['an address', { text: '', blocks: block({ type: 'mrkdwn', text: 'me@here.example' }) }],
  [
    'a bare @here in verbatim mrkdwn',
    { text: '', blocks: block({ type: 'mrkdwn', text: '@here', verbatim: true }) },
  ],
  [
    'markup in plain text',
    { text: '', blocks: block({ type: 'plain_text', text: '<!channel> @here <@U1>' }) },
  ],
  ['a date', { text: '<!date^1795597200^{date}|today>', blocks: [] }],
])('%s pings nobody', (_, message) => {
  expect(pingsOf(message)).toEqual({ users: new Set(), broadcasts: new Set() });
});

test.each([
  ['text', { text: '<@U1|dana> <!channel>', blocks: [] }],
  ['mrkdwn, parsed by itself', { text: '', blocks: block({ type: 'mrkdwn', text: '<@U1> @channel' }) }],
  [
    'rich text',
    {
      text: '',
      blocks: [
        {
          type: 'rich_text',
          block_id: 'b',
          elements: [
            { type: 'user', user_id: 'U1' },
            { type: 'broadcast', range: 'channel' },
          ],
        },
      ],
    },
  ],
])('mentions in %s ping', (_, message) => {
  expect(pingsOf(message)).toEqual({ users: new Set(['U1']), broadcasts: new Set(['channel']) });
});
