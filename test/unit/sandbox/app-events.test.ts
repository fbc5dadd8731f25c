import { field, type JsonObject } from '../../../src/sandbox/json.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { smallWorkspace, wednesdayClock } from '../../support/small-workspace.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: smallWorkspace(), clock: wednesdayClock() });
});

afterEach(() => sandbox.close());

function events(): JsonObject[] {
  return sandbox.sentEvents.map((body) => field(body, 'event') as JsonObject);
}

test('no event tells of channels that the bot is not in, of ephemerals, or of a share that is pending', async () => {
  await sandbox.as('U1MIA').post('G1SECRET', 'between us');
  await sandbox.as('U1MIA').post('U2DANA', 'between the two of us');
  sandbox.setShared('C1GENERAL', 'pending');
  expect(events()).toEqual([]);
});

test('no event comes that the app is not subscribed to', async () => {
  const { app, ...seed } = smallWorkspace();
  const subscribed = { ...seed, app: { ...app, botEvents: ['message.im'] } };
  const quiet = await startSandbox({ seed: subscribed, clock: wednesdayClock() });
  await quiet.as('U2DANA').post('C1GENERAL', 'to all');
  await quiet.as('U2DANA').openHome();
  const { ts } = await quiet.as('U2DANA').dmBot('to you');
  expect(quiet.sentEvents).toMatchObject([{ event: { type: 'message', ts } }]);
  await quiet.close();
});

test('a message says who, where, and carries its text a second time as rich text', async () => {
  const message = await sandbox.as('U2DANA').post('C1GENERAL', '@mia `code` <b>');
  expect(sandbox.sentEvents).toMatchObject([
    {
      type: 'event_callback',
      team_id: 'T1',
      api_app_id: 'A1',
      event_id: expect.stringMatching(/^Ev/),
      event_time: expect.any(Number),
      authorizations: [{ user_id: 'UBOT', is_bot: true }],
      is_ext_shared_channel: false,
      event: {
        type: 'message',
        user: 'U2DANA',
        channel: 'C1GENERAL',
        channel_type: 'channel',
        ts: message.ts,
        event_ts: message.ts,
        text: '<@U1MIA> `code` &lt;b&gt;',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'user', user_id: 'U1MIA' },
                  { type: 'text', text: ' ' },
                  { type: 'text', text: 'code', style: { code: true } },
                  { type: 'text', text: ' <b>' },
                ],
              },
            ],
          },
        ],
      },
    },
  ]);
});

test('a channel shared with another organisation says so in the envelope', async () => {
  await sandbox.as('U1MIA').post('C3CLIENT', 'hello');
  sandbox.setShared('C1GENERAL', 'shared');
  sandbox.setShared('C1GENERAL', 'own');
  expect(sandbox.sentEvents[0]).toMatchObject({ is_ext_shared_channel: true });
  expect(events().slice(1)).toMatchObject([
    { type: 'channel_shared', channel: 'C1GENERAL', connected_team_id: 'T0OTHER' },
    { type: 'channel_unshared', channel: 'C1GENERAL', previously_connected_team_id: 'T0OTHER' },
  ]);
});

test('private channels and direct messages are told apart', async () => {
  await sandbox.as('U1MIA').post('G2LEADS', 'a');
  await sandbox.as('U1MIA').dmBot('b');
  expect(events()).toMatchObject([{ channel_type: 'group' }, { channel_type: 'im' }]);
});

test('/me and a reply also sent to the channel have their subtypes', async () => {
  const root = await sandbox.as('U2DANA').post('C1GENERAL', '/me is out');
  await sandbox.as('U1MIA').reply(root, 'thanks');
  await sandbox.as('U1MIA').reply(root, 'all of you', { broadcast: true });
  expect(events()).toMatchObject([
    { subtype: 'me_message', text: 'is out' },
    { thread_ts: root.ts, parent_user_id: 'U2DANA' },
    { subtype: 'thread_broadcast', thread_ts: root.ts, root: { text: 'is out' } },
  ]);
  expect(events()[1]).not.toHaveProperty('subtype');
});

test('an edit carries both versions; the same text again is no edit', async () => {
  const message = await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  await sandbox.as('U2DANA').edit(message, 'out today');
  await sandbox.as('U2DANA').edit(message, 'out tomorrow');
  expect(events().slice(1)).toMatchObject([
    {
      subtype: 'message_changed',
      hidden: true,
      message: { text: 'out tomorrow', ts: message.ts, edited: { user: 'U2DANA' } },
      previous_message: { text: 'out today' },
    },
  ]);
});

test('a deleted message is told, and the root of a thread turns into a tombstone', async () => {
  const lone = await sandbox.as('U2DANA').post('C1GENERAL', 'lone');
  const root = await sandbox.as('U2DANA').post('C1GENERAL', 'root');
  await sandbox.as('U1MIA').reply(root, 'reply');
  await sandbox.as('U2DANA').delete(lone);
  await sandbox.as('U2DANA').delete(root);
  expect(events().slice(3)).toMatchObject([
    { subtype: 'message_deleted', deleted_ts: lone.ts, previous_message: { text: 'lone' } },
    { subtype: 'message_changed', message: { subtype: 'tombstone' }, previous_message: { text: 'root' } },
  ]);
});

test('the bot is told that it joined, and who asked it in', () => {
  sandbox.addMember('C2NOBOT', 'UBOT', 'U1MIA');
  expect(events()).toMatchObject([
    { type: 'member_joined_channel', user: 'UBOT', channel: 'C2NOBOT', channel_type: 'C', inviter: 'U1MIA' },
    { type: 'message', subtype: 'channel_join', user: 'UBOT' },
  ]);
});

test('a change of a person brings the whole of them', () => {
  sandbox.changeUser('U2DANA', { tz: 'Europe/London', isGuest: true });
  expect(events()).toMatchObject([
    {
      type: 'user_change',
      user: { id: 'U2DANA', tz: 'Europe/London', is_restricted: true, locale: 'en-US' },
    },
  ]);
});

test('a reaction names the message and its author', async () => {
  const message = await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  await sandbox.as('U1MIA').react(message, 'wave::skin-tone-3');
  await sandbox.as('U1MIA').unreact(message, 'wave::skin-tone-3');
  const item = { type: 'message', channel: 'C1GENERAL', ts: message.ts };
  expect(events().slice(1)).toMatchObject([
    { type: 'reaction_added', user: 'U1MIA', reaction: 'wave::skin-tone-3', item, item_user: 'U2DANA' },
    { type: 'reaction_removed', user: 'U1MIA', item },
  ]);
});

test('other apps, files and previews of links are told apart from what people write', async () => {
  sandbox.postAsOtherApp('C1GENERAL', 'deployed', { user: 'U6OTHER' });
  sandbox.postAsOtherApp('C1GENERAL', 'built');
  const file = sandbox.postFile('U2DANA', 'C1GENERAL', 'the brief');
  sandbox.unfurl(file);
  expect(events()).toMatchObject([
    { user: 'U6OTHER', bot_id: 'B0OTHER', app_id: 'A0OTHER', text: 'deployed' },
    { subtype: 'bot_message', bot_id: 'B0OTHER', text: 'built' },
    { subtype: 'file_share', user: 'U2DANA', files: [{ name: 'brief.pdf' }] },
    { subtype: 'message_changed', message: { text: 'the brief', attachments: [{}] } },
  ]);
  expect(events()[0]).not.toHaveProperty('subtype');
  expect(events()[1]).not.toHaveProperty('user');
  expect(field(events()[3], 'message')).not.toHaveProperty('edited');
});

test('what is said while nothing is connected is kept', async () => {
  await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  expect(sandbox.server.deliveries.unsettled).toBe(1);
});
