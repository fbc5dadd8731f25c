// The same bot over signed HTTP: the loop works, and what Slack did not sign is refused.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { danaIsOut, untilItSays } from '../support/story.ts';

const signingSecret = 'the secret of this test';
let running: RunningBot;
let url: string;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeEach(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/slack/events`;
  running = await runBot(undefined, undefined, { http: { port, signingSecret } });
});
afterEach(async () => {
  const { problems } = running.sandbox;
  await running.stop();
  expect(problems).toEqual([]);
});

const EVENT = JSON.stringify({
  type: 'event_callback',
  event_id: 'Ev1',
  team_id: 'T1',
  event: {
    type: 'message',
    channel: 'CTEAM',
    channel_type: 'channel',
    user: 'UDANA',
    text: 'out today',
    ts: '1795596900.000100',
  },
});

test.each([
  ['no signature', {}],
  [
    'a wrong one',
    { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)) },
  ],
  ['an old one', { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': '1' }],
])('with %s it is refused, and nothing is noted', async (_what, signature) => {
  const headers = { 'content-type': 'application/json', ...(signature as Record<string, string>) };
  const answer = await fetch(url, { method: 'POST', headers, body: EVENT });
  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toMatch(/at |\.ts|secret/);
  expect(running.store.absences.where()).toEqual([]);
});

test('messages, buttons, forms and commands work as over the socket', async () => {
  const { sandbox } = running;
  await sandbox.deliverByHttp({ url, signingSecret });
  const { receipt, morning } = await danaIsOut(running);
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
  await sandbox.as('URAVI').click(request, 'Got it');
  await untilItSays(running, request, "You've got it");
  await sandbox.as('UDANA').click(receipt, 'Change…');
  await sandbox.waitForModal('UDANA');
  expect(await sandbox.as('UDANA').submitModal({ 'Last day': '2026-11-26' })).toEqual({});
  await untilItSays(running, receipt, 'Thu 26 Nov');
  await sandbox.as('UMIA').command('/whois-on', 'acme', 'CTEAM');
  await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 0);
});

test('an event that failed is answered with an error, so that Slack sends it again', async () => {
  const { sandbox, store } = running;
  await sandbox.deliverByHttp({ url, signingSecret });
  const real = store.seenEvents.remember;
  let failures = 1;
  (store.seenEvents as { remember: typeof real }).remember = (keys, at) => {
    if (failures-- > 0) throw new Error('the disk is full');
    return real(keys, at);
  };
  await sandbox.as('UDANA').attempt({ type: 'post', channel: 'CTEAM', text: 'out today' });
  if (store.absences.where().length === 0) sandbox.redeliver();
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  expect(store.absences.where()).toHaveLength(1);
});
