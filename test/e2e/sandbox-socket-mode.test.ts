import type { App } from '@slack/bolt';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { boltOn } from '../support/bolt-on-sandbox.ts';
import { smallWorkspace, wednesdayClock } from '../support/small-workspace.ts';

const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const ASK = [
  {
    type: 'actions' as const,
    block_id: 'ask',
    elements: [
      { type: 'button' as const, action_id: 'give', text: text('Give it to Ravi'), value: 'task-7' },
      {
        type: 'overflow' as const,
        action_id: 'more',
        options: [
          { text: text('Later'), value: 'later' },
          { text: text('Never'), value: 'never' },
        ],
      },
    ],
  },
];
const REASON_MODAL = {
  type: 'modal' as const,
  callback_id: 'reassign',
  title: text('Reassign'),
  submit: text('Reassign'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'until',
      label: text('Until'),
      element: { type: 'datepicker' as const, action_id: 'day', initial_date: '2026-11-25' },
    },
    {
      type: 'input' as const,
      block_id: 'note',
      label: text('Note'),
      optional: true,
      element: { type: 'plain_text_input' as const, action_id: 'words' },
    },
  ],
};

let sandbox: Sandbox;
let app: App;

async function start({ ackWithinMs = 3000, comesBackAfterMs = 5000 } = {}): Promise<void> {
  sandbox = await startSandbox({
    seed: smallWorkspace(),
    clock: wednesdayClock(),
    ackWithinMs,
    retryDelaysMs: [0, 0],
  });
  app = boltOn(sandbox, { comesBackAfterMs });
}

beforeEach(() => start());

/** The sandbox first: when its connections are gone, stopping the app takes no time. */
async function stop(): Promise<void> {
  await sandbox.close();
  await app.stop();
}

/** Starts anew, less patient than Slack, for what has to run out of time. */
async function restart(impatience: Parameters<typeof start>[0]): Promise<void> {
  await stop();
  await start(impatience);
}

afterEach(stop);

test('nobody hears a message in a channel that the bot is not in', async () => {
  const heard: unknown[] = [];
  app.message(async ({ message }) => void heard.push(message));
  await app.start();
  await sandbox.as('U2DANA').post('C2NOBOT', 'out today');
  await sandbox.as('U2DANA').dmBot('hello');
  await sandbox.whenIdle();
  expect(heard).toMatchObject([{ text: 'hello', channel_type: 'im' }]);
  expect(sandbox.sentEvents).toHaveLength(1);
});

test('a message reaches the bot with real mentions, and its answer the channel', async () => {
  app.message('hello', async ({ message, say }) => {
    await say(`heard ${(message as { text?: string }).text}`);
  });
  await app.start();
  await sandbox.as('U2DANA').post('C1GENERAL', 'hello @Mia & <b>, see #general');
  const answer = await sandbox.waitForMessage({ in: 'C1GENERAL', from: 'UBOT' });
  expect(answer.text).toBe('heard hello <@U1MIA> &amp; &lt;b&gt;, see <#C1GENERAL|general>');
});

test('pressing a button reaches the bot once, and the message changes in place', async () => {
  app.action('give', async ({ ack, body, client, action }) => {
    await ack();
    const { channel, message } = body as unknown as { channel: { id: string }; message: { ts: string } };
    const said = `${body.user.id} gave ${(action as { value?: string }).value}`;
    await client.chat.update({ channel: channel.id, ts: message.ts, text: said, blocks: [] });
  });
  await app.start();
  await app.client.chat.postMessage({ channel: 'U1MIA', text: 'Who?', blocks: ASK });
  const asked = await sandbox.waitForMessage({ in: 'U1MIA', saying: 'Who?' });
  await sandbox.as('U1MIA').click(asked, 'Give it to Ravi');
  const settled = await sandbox.waitForMessage({ in: 'U1MIA', saying: 'U1MIA gave task-7' });
  expect(settled.ts).toBe(asked.ts);
  expect(settled.blocks).toEqual([]);
});

test('choosing in an overflow menu tells the bot the option chosen', async () => {
  app.action('more', async ({ ack, action, respond }) => {
    await ack();
    const { selected_option } = action as { selected_option?: { value: string } };
    await respond({ text: `chose ${selected_option?.value}`, response_type: 'ephemeral' });
  });
  await app.start();
  await app.client.chat.postMessage({ channel: 'C1GENERAL', text: 'Who?', blocks: ASK });
  await sandbox.as('U2DANA').choose(await sandbox.waitForMessage({ saying: 'Who?' }), 'more', 'Never');
  await sandbox.waitForMessage({ saying: 'chose never' });
  expect(sandbox.ephemeralsFor('U2DANA')).toHaveLength(1);
  expect(sandbox.ephemeralsFor('U1MIA')).toHaveLength(0);
});

test('a slash command is answered to its caller only, mentions expanded', async () => {
  app.command('/whois-on', async ({ ack, command }) => ack(`on: ${command.text} in ${command.channel_name}`));
  await app.start();
  await sandbox.as('U1MIA').command('/whois-on', '@dana fri', 'G1SECRET');
  expect(sandbox.ephemeralsFor('U1MIA').map((message) => message.text)).toEqual([
    'on: <@U2DANA|dana> fri in privategroup',
  ]);
});

test('a command that the bot does not acknowledge in time fails before the person', async () => {
  await restart({ ackWithinMs: 200 });
  app.command('/whois-on', async () => {});
  await app.start();
  await expect(sandbox.as('U1MIA').command('/whois-on')).rejects.toThrow('operation_timeout');
  expect(sandbox.problems).toEqual(['/whois-on was not acknowledged: http_timeout']);
});

test('a click while the bot is away fails before the person', async () => {
  await app.client.chat.postMessage({ channel: 'U1MIA', text: 'Who?', blocks: ASK });
  const asked = await sandbox.waitForMessage({ saying: 'Who?' });
  await expect(sandbox.as('U1MIA').click(asked, 'give')).rejects.toThrow('dispatch_failed');
});

test('a modal shows the errors that the bot finds, then closes when they are mended', async () => {
  app.shortcut('log_it', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: REASON_MODAL });
  });
  app.view('reassign', async ({ ack, view, client, body }) => {
    const day = view.state.values['until']?.['day']?.selected_date ?? '';
    if (day < '2026-11-26')
      return ack({ response_action: 'errors', errors: { until: 'That day has begun.' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `until ${day}` });
  });
  await app.start();
  const mia = sandbox.as('U1MIA');
  await mia.globalShortcut('log_it');
  await sandbox.waitForModal('U1MIA', 'reassign');
  expect(await mia.submitModal()).toEqual({ until: 'That day has begun.' });
  expect(sandbox.modalsOf('U1MIA')).toHaveLength(1);
  expect(await mia.submitModal({ Until: '2026-11-27' })).toEqual({});
  expect(sandbox.modalsOf('U1MIA')).toHaveLength(0);
  await sandbox.waitForMessage({ in: 'U1MIA', saying: 'until 2026-11-27' });
});

test('a trigger opens one modal only', async () => {
  const errors: unknown[] = [];
  app.shortcut('log_it', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: REASON_MODAL });
    await client.views
      .open({ trigger_id: body.trigger_id, view: REASON_MODAL })
      .catch((error) => errors.push(error));
  });
  await app.start();
  await sandbox.as('U1MIA').globalShortcut('log_it');
  await sandbox.waitFor(() => errors[0]);
  expect(errors).toMatchObject([{ data: { error: 'exchanged_trigger_id' } }]);
});

test('opening the home brings what the bot publishes', async () => {
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'header' as const, text: text(`Home of ${event.user}`) }];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  await app.start();
  await sandbox.as('U3RAVI').openHome();
  const home = await sandbox.waitForHome('U3RAVI');
  expect(home.body.blocks).toMatchObject([{ text: { text: 'Home of U3RAVI' } }]);
});

test('what is not acknowledged comes again with the same event_id, so that the bot can tell', async () => {
  await restart({ ackWithinMs: 200 });
  const seen: string[] = [];
  app.event('message', async ({ body }) => void seen.push(body.event_id));
  await app.start();
  sandbox.loseAcks(1);
  await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  await sandbox.waitFor(() => seen.length === 2, { what: 'the second delivery' });
  sandbox.redeliver();
  await sandbox.whenIdle();
  expect(seen).toHaveLength(3);
  expect(new Set(seen).size).toBe(1);
});

test('what is said while the bot reconnects reaches it afterwards, as a retry', async () => {
  await restart({ comesBackAfterMs: 400 });
  const retries: unknown[] = [];
  app.event('message', async ({ context, event, client }) => {
    retries.push(context.retryNum);
    await client.reactions.add({ channel: event.channel, timestamp: event.ts, name: 'eyes' });
  });
  await app.start();
  sandbox.sayGoodbye('refresh_requested');
  await sandbox.waitFor(() => !sandbox.server.socket.isConnected, { what: 'the goodbye' });
  const posted = await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  await sandbox.waitFor(() => sandbox.reactionsOn(posted).length > 0, { what: 'the reaction' });
  expect(sandbox.reactionsOn(posted)).toEqual([{ name: 'eyes', users: ['UBOT'] }]);
  expect(retries).toEqual([1]);
});

test('the bot hears edits, deletions, and its own updates as Slack tells them', async () => {
  const events: { subtype?: string; hidden?: boolean; message?: { edited?: object; user?: string } }[] = [];
  app.event('message', async ({ event }) => void events.push(event as (typeof events)[number]));
  await app.start();
  const posted = await sandbox.as('U2DANA').post('C1GENERAL', 'out today');
  await sandbox.as('U2DANA').edit(posted, 'out tomorrow');
  await sandbox.as('U2DANA').delete(posted);
  const { ts } = await app.client.chat.postMessage({ channel: 'C1GENERAL', text: 'one' });
  await app.client.chat.update({ channel: 'C1GENERAL', ts: ts ?? '', text: 'two' });
  await sandbox.waitFor(() => events.length === 4, { what: 'four events' });
  expect(events.map(({ subtype }) => subtype)).toEqual([
    undefined,
    'message_changed',
    'message_deleted',
    'message_changed',
  ]);
  expect(events[1]?.message?.edited).toMatchObject({ user: 'U2DANA' });
  expect(events[3]).toMatchObject({ hidden: true, message: { user: 'UBOT', text: 'two' } });
});

test('of two connections of the app, each thing reaches only one', async () => {
  const heard: string[][] = [[], []];
  const second = boltOn(sandbox);
  for (const [index, each] of [app, second].entries()) {
    each.message(async ({ message }) => void heard[index]?.push((message as { text: string }).text));
    await each.start();
  }
  for (const words of ['one', 'two', 'three', 'four']) await sandbox.as('U2DANA').dmBot(words);
  await sandbox.waitFor(() => heard.flat().length === 4, { what: 'all four' });
  expect(heard.map((texts) => texts.length)).toEqual([2, 2]);
  await sandbox.close();
  await second.stop();
});
