import { channelMessages, rowsOf } from '../../../src/sandbox/page/conversation/rows.ts';
import type { PageMessage } from '../../../src/sandbox/protocol.ts';

function aMessage(at: string, given: Partial<PageMessage> = {}): PageMessage {
  const nothing = { text: '', typed: '', blocks: [], reactions: [], values: {}, replyCount: 0 };
  const plain = { threadTs: null, subtype: null, isEdited: false, isEphemeral: false, isMine: false };
  return { ts: `${Date.parse(at) / 1000}.000000`, channel: 'C1', user: 'U1', ...nothing, ...plain, ...given };
}

const shape = (messages: readonly PageMessage[], readUpTo = '', zone = 'UTC') =>
  rowsOf(messages, zone, readUpTo, 'UME').map((row) =>
    row.kind === 'message' ? `${row.message.user}${row.follows ? '+' : ''}` : row.kind,
  );

test('one person’s messages stand together for five minutes, and not across another, a whisper or midnight', () => {
  expect(
    shape([
      aMessage('2026-11-25T09:00:00Z'),
      aMessage('2026-11-25T09:04:00Z'),
      aMessage('2026-11-25T09:10:00Z'),
      aMessage('2026-11-25T09:11:00Z', { user: 'U2' }),
      aMessage('2026-11-25T09:12:00Z', { user: 'U2', isEphemeral: true }),
      aMessage('2026-11-25T23:59:00Z', { user: 'U2' }),
      aMessage('2026-11-26T00:01:00Z', { user: 'U2' }),
    ]),
  ).toEqual(['day', 'U1', 'U1+', 'U1', 'U2', 'U2', 'U2', 'day', 'U2']);
});

test('the day is that of the reader’s zone', () => {
  const messages = [aMessage('2026-11-25T23:59:00Z'), aMessage('2026-11-26T00:01:00Z')];
  expect(shape(messages, '', 'Asia/Kolkata')).toEqual(['day', 'U1', 'U1+']);
});

test('“New” stands once, before the first message of somebody else after what was read', () => {
  const read = aMessage('2026-11-25T09:00:00Z');
  const own = aMessage('2026-11-25T09:01:00Z', { user: 'UME' });
  const fresh = [aMessage('2026-11-25T09:02:00Z'), aMessage('2026-11-25T09:03:00Z')];
  expect(shape([read, own, ...fresh], read.ts)).toEqual(['day', 'U1', 'UME', 'new', 'U1', 'U1+']);
});

test('replies stay in their thread, but for those sent to the channel too', () => {
  const root = aMessage('2026-11-25T09:00:00Z');
  const reply = aMessage('2026-11-25T09:01:00Z', { threadTs: root.ts });
  const both = aMessage('2026-11-25T09:02:00Z', { threadTs: root.ts, subtype: 'thread_broadcast' });
  expect(channelMessages([root, reply, both])).toEqual([root, both]);
});
