import { WebClient, type WebClientOptions } from '@slack/web-api';
import { OffsetClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SILENT } from '../support/bolt-on-sandbox.ts';
import { smallWorkspace, WEDNESDAY_MORNING } from '../support/small-workspace.ts';

let sandbox: Sandbox;
let client: WebClient;
let clock: OffsetClock;

function clientWith(token: string | undefined, options: WebClientOptions = {}): WebClient {
  const common = { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 }, logger: SILENT };
  return new WebClient(token, { ...common, ...options });
}

beforeEach(async () => {
  clock = new OffsetClock(WEDNESDAY_MORNING);
  sandbox = await startSandbox({ seed: smallWorkspace(), clock });
  client = clientWith(sandbox.botToken);
});

afterEach(() => sandbox.close());

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no error',
    (error) => error.data?.error ?? error,
  );
}

describe('refuses', () => {
  test.each<[string, string, object]>([
    ['no_text', 'chat.postMessage', { channel: 'C1GENERAL' }],
    ['invalid_blocks', 'chat.postMessage', { channel: 'C1GENERAL', text: 'a', blocks: [{ type: 'header' }] }],
    ['invalid_blocks_format', 'chat.postMessage', { channel: 'C1GENERAL', text: 'a', blocks: '{' }],
    [
      'invalid_metadata_format',
      'chat.postMessage',
      { channel: 'C1GENERAL', text: 'a', metadata: { event_type: 'x' } },
    ],
    ['channel_not_found', 'chat.postMessage', { channel: 'C9', text: 'a' }],
    ['channel_not_found', 'chat.postMessage', { channel: 'G1SECRET', text: 'a' }],
    ['channel_not_found', 'chat.postMessage', { channel: 'U5GONE', text: 'a' }],
    ['not_in_channel', 'chat.postMessage', { channel: 'C2NOBOT', text: 'a' }],
    ['is_archived', 'chat.postMessage', { channel: 'C4OLD', text: 'a' }],
    ['cannot_dm_bot', 'chat.postMessage', { channel: 'U6OTHER', text: 'a' }],
    ['invalid_thread_ts', 'chat.postMessage', { channel: 'C1GENERAL', text: 'a', thread_ts: '17' }],
    [
      'thread_not_found',
      'chat.postMessage',
      { channel: 'C1GENERAL', text: 'a', thread_ts: '1700000000.000000' },
    ],
    ['user_not_in_channel', 'chat.postEphemeral', { channel: 'C3CLIENT', user: 'U2DANA', text: 'a' }],
    ['message_not_found', 'chat.update', { channel: 'C1GENERAL', ts: '1700000000.000000', text: 'a' }],
    ['user_not_found', 'users.info', { user: 'U9' }],
    ['user_not_found', 'conversations.open', { users: 'U9' }],
    ['user_disabled', 'conversations.open', { users: 'U5GONE' }],
    ['channel_not_found', 'conversations.info', { channel: 'G1SECRET' }],
    ['not_in_channel', 'conversations.history', { channel: 'C2NOBOT' }],
    ['invalid_cursor', 'users.list', { cursor: 'nonsense' }],
    ['invalid_name', 'reactions.add', { channel: 'C1GENERAL', timestamp: '1.0', name: ':eyes:' }],
    [
      'message_not_found',
      'reactions.add',
      { channel: 'C1GENERAL', timestamp: '1700000000.000000', name: 'eyes' },
    ],
    ['invalid_trigger_id', 'views.open', { trigger_id: '1.2.3', view: {} }],
    ['not_found', 'views.update', { view_id: 'V9', view: {} }],
    ['invalid_arguments', 'views.publish', { user_id: 'U1MIA', view: { type: 'modal' } }],
    ['not_allowed_token_type', 'apps.connections.open', {}],
    ['unknown_method', 'chat.postMassage', {}],
  ])('with %s: %s %j', async (error, method, args) => {
    expect(await errorOf(client.apiCall(method, args as Record<string, unknown>))).toBe(error);
  });

  test('calls without a token, with a wrong one, and without the scope', async () => {
    expect(await errorOf(clientWith(undefined).auth.test())).toBe('not_authed');
    expect(await errorOf(clientWith('xoxb-wrong').auth.test())).toBe('invalid_auth');
    const { app, ...seed } = smallWorkspace();
    const strict = await startSandbox({ seed: { ...seed, app: { ...app, scopes: ['users:read'] } }, clock });
    const strictClient = clientWith(strict.botToken, { slackApiUrl: strict.apiUrl });
    expect(await errorOf(strictClient.chat.postMessage({ channel: 'C1GENERAL', text: 'a' }))).toBe(
      'missing_scope',
    );
    expect(await errorOf(strictClient.users.info({ user: 'U1MIA' }))).toBe('no error');
    await strict.close();
  });

  test('the change and deletion of what others wrote', async () => {
    const { ts } = await sandbox.as('U2DANA').post('C1GENERAL', 'mine');
    expect(await errorOf(client.chat.update({ channel: 'C1GENERAL', ts, text: 'yours' }))).toBe(
      'cant_update_message',
    );
    expect(await errorOf(client.chat.delete({ channel: 'C1GENERAL', ts }))).toBe('cant_delete_message');
  });

  test('a view whose hash is old', async () => {
    const view = { type: 'home' as const, blocks: [] };
    const first = await client.views.publish({ user_id: 'U1MIA', view });
    const hash = first.view?.hash ?? '';
    await client.views.publish({ user_id: 'U1MIA', view, hash });
    expect(await errorOf(client.views.publish({ user_id: 'U1MIA', view, hash }))).toBe('hash_conflict');
  });

  test('a second view with the same external_id', async () => {
    const view = { type: 'home' as const, blocks: [], external_id: 'desk' };
    await client.views.publish({ user_id: 'U1MIA', view });
    expect(await errorOf(client.views.publish({ user_id: 'U1MIA', view }))).toBe('no error');
    expect(await errorOf(client.views.publish({ user_id: 'U2DANA', view }))).toBe('duplicate_external_id');
  });

  test('blocks, saying where and what', async () => {
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: '' } }];
    const failed = await client.chat
      .postMessage({ channel: 'C1GENERAL', text: 'a', blocks })
      .catch((error) => error.data);
    expect(failed.response_metadata.messages).toEqual([
      '[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });
});

test('a post to a person opens the direct message with them', async () => {
  const { channel } = await client.chat.postMessage({ channel: 'U1MIA', text: 'Good morning' });
  expect(channel).toMatch(/^D/);
  expect((await client.conversations.open({ users: 'U1MIA' })).channel?.id).toBe(channel);
  expect((await client.conversations.info({ channel: channel ?? '' })).channel).toMatchObject({
    is_im: true,
    user: 'U1MIA',
  });
});

test('names in plain text stay text, unless the app asks for them to be live', async () => {
  const texts = ['C1GENERAL', 'C1GENERAL'].map(async (channel, index) => {
    const posted = await client.chat.postMessage({ channel, text: '@here @dana', link_names: index === 1 });
    return posted.message?.text;
  });
  expect(await Promise.all(texts)).toEqual(['@here @dana', '<!here> <@U2DANA>']);
});

test('text without blocks takes the blocks away; blocks get ids that stay', async () => {
  const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'Hi' } }];
  const posted = await client.chat.postMessage({ channel: 'C1GENERAL', text: 'a', blocks });
  expect(posted.message?.blocks).toMatchObject([{ block_id: expect.any(String), text: { verbatim: false } }]);
  const updated = await client.chat.update({ channel: 'C1GENERAL', ts: posted.ts ?? '', text: 'b' });
  expect(updated.message).toMatchObject({ text: 'b' });
  expect(updated.message).not.toHaveProperty('blocks');
});

test('history reads newest first, oldest exclusive, by pages, threads apart', async () => {
  const dana = sandbox.as('U2DANA');
  const [first, second, third] = [
    await dana.post('C1GENERAL', 'one'),
    await dana.post('C1GENERAL', 'two'),
    await dana.post('C1GENERAL', 'three'),
  ];
  await dana.reply(second, 'in thread');
  const texts = async (args: object) => {
    const { messages } = await client.conversations.history({ channel: 'C1GENERAL', ...args });
    return messages?.map((message) => message.text);
  };
  expect(await texts({})).toEqual(['three', 'two', 'one']);
  expect(await texts({ oldest: first.ts })).toEqual(['three', 'two']);
  expect(await texts({ oldest: first.ts, latest: third.ts })).toEqual(['two']);
  expect(await texts({ oldest: first.ts, latest: third.ts, inclusive: true })).toEqual([
    'three',
    'two',
    'one',
  ]);
  const page = await client.conversations.history({ channel: 'C1GENERAL', limit: 2 });
  expect(page.has_more).toBe(true);
  const cursor = page.response_metadata?.next_cursor ?? '';
  expect(await texts({ limit: 2, cursor })).toEqual(['one']);
  const { messages } = await client.conversations.replies({ channel: 'C1GENERAL', ts: second.ts });
  expect(messages?.map((message) => message.text)).toEqual(['two', 'in thread']);
});

test('metadata is read back only where it is asked for', async () => {
  const metadata = { event_type: 'prompt', event_payload: { id: 7 } };
  await client.chat.postMessage({ channel: 'C1GENERAL', text: 'a', metadata });
  const plain = await client.conversations.history({ channel: 'C1GENERAL' });
  expect(plain.messages?.[0]?.metadata).toEqual({ event_type: 'prompt' });
  const whole = await client.conversations.history({ channel: 'C1GENERAL', include_all_metadata: true });
  expect(whole.messages?.[0]?.metadata).toEqual(metadata);
});

test('people, channels and members are told as Slack tells them', async () => {
  const { user } = await client.users.info({ user: 'U3RAVI', include_locale: true });
  expect(user).toMatchObject({
    tz: 'Asia/Kolkata',
    tz_offset: 19_800,
    locale: 'en-GB',
    is_restricted: false,
  });
  const { user: guest } = await client.users.info({ user: 'U4GUEST' });
  expect(guest).toMatchObject({ is_restricted: true });
  expect(guest).not.toHaveProperty('locale');
  const shared = await client.conversations.info({ channel: 'C3CLIENT' });
  expect(shared.channel).toMatchObject({
    is_ext_shared: true,
    is_pending_ext_shared: false,
    is_private: false,
  });
  const mine = await client.users.conversations({
    types: 'public_channel,private_channel',
    exclude_archived: true,
  });
  expect(mine.channels?.map(({ id }) => id)).toEqual(['C1GENERAL', 'C3CLIENT', 'G2LEADS']);
  const { members } = await client.conversations.members({ channel: 'G2LEADS' });
  expect(members).toEqual(['U1MIA', 'UBOT']);
  const firstPage = await client.users.list({ limit: 4 });
  const cursor = firstPage.response_metadata?.next_cursor ?? '';
  expect((await client.users.list({ limit: 4, cursor })).members).toHaveLength(3);
});

test('a reaction is given once and taken back once', async () => {
  const { ts: timestamp } = await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  const reaction = { channel: 'C1GENERAL', timestamp, name: 'eyes' };
  await client.reactions.add(reaction);
  expect(await errorOf(client.reactions.add(reaction))).toBe('already_reacted');
  const { message } = await client.reactions.get({ channel: 'C1GENERAL', timestamp });
  expect(message?.reactions).toEqual([{ name: 'eyes', users: ['UBOT'], count: 1 }]);
  await client.reactions.remove(reaction);
  expect(await errorOf(client.reactions.remove(reaction))).toBe('no_reaction');
});

describe('made to misbehave', () => {
  test('answers the error asked for, so many times', async () => {
    sandbox.failNext('chat.postMessage', { error: 'internal_error' }, 2);
    const post = () => client.chat.postMessage({ channel: 'C1GENERAL', text: 'a' });
    expect([await errorOf(post()), await errorOf(post()), await errorOf(post())]).toEqual([
      'internal_error',
      'internal_error',
      'no error',
    ]);
    expect(sandbox.messagesIn('C1GENERAL')).toHaveLength(1);
  });

  test('tells when to come back after too many calls', async () => {
    sandbox.failNext('*', { retryAfterSeconds: 30 });
    const impatient = clientWith(sandbox.botToken, { rejectRateLimitedCalls: true });
    const failed = await impatient.chat
      .postMessage({ channel: 'C1GENERAL', text: 'a' })
      .catch((error) => error);
    expect(failed).toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 30 });
  });

  test.each([
    { status: 503, isDoneAnyway: true },
    { isHungUp: true, isDoneAnyway: true },
  ])('posts twice for a client that retries what was done already: %j', async (fault) => {
    sandbox.failNext('chat.postMessage', fault);
    const stubborn = clientWith(sandbox.botToken, { retryConfig: { retries: 1, minTimeout: 1 } });
    await stubborn.chat.postMessage({ channel: 'C1GENERAL', text: 'a' });
    expect(sandbox.messagesIn('C1GENERAL')).toHaveLength(2);
  });
});

describe('a response_url', () => {
  async function urlOf(): Promise<string> {
    const conversation = sandbox.conversation('C1GENERAL');
    return sandbox.server.stage.responseUrls.issue({ conversation, user: 'U1MIA', message: null });
  }
  const answer = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

  test('is good for five answers', async () => {
    const url = await urlOf();
    const statuses: number[] = [];
    for (let use = 1; use <= 6; use += 1) statuses.push((await answer(url, { text: `${use}` })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(sandbox.ephemeralsFor('U1MIA')).toHaveLength(5);
  });

  test('is good for thirty minutes by the clock', async () => {
    const url = await urlOf();
    clock.moveTo(new Date(WEDNESDAY_MORNING.getTime() + 31 * 60_000));
    expect((await answer(url, { text: 'late' })).status).toBe(404);
  });

  test('speaks to the channel where told to, and refuses what Slack would', async () => {
    const url = await urlOf();
    expect((await answer(url, { response_type: 'in_channel', text: 'to all' })).status).toBe(200);
    expect((await answer(url, { blocks: [{ type: 'header' }] })).status).toBe(400);
    expect(sandbox.messagesIn('C1GENERAL')).toMatchObject([{ text: 'to all' }]);
    expect(sandbox.problems).toHaveLength(1);
  });
});
