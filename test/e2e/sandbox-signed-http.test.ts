import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { SILENT } from '../support/bolt-on-sandbox.ts';
import { smallWorkspace, wednesdayClock } from '../support/small-workspace.ts';

const ASK = [
  {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: 'give',
        text: { type: 'plain_text' as const, text: 'Give it to Ravi' },
      },
    ],
  },
];

const signingSecret = 'a secret of this test';
let sandbox: Sandbox;
let overHttp: App;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: smallWorkspace(), clock: wednesdayClock(), retryDelaysMs: [0, 0] });
  overHttp = new App({
    token: sandbox.botToken,
    signingSecret,
    processBeforeResponse: true,
    tokenVerificationEnabled: false,
    logger: SILENT,
    clientOptions: { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } },
  });
});

afterEach(async () => {
  await sandbox.close();
  await overHttp.stop();
});

async function listen(): Promise<string> {
  const server = await overHttp.start(0);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

test('a wrong signing secret is refused', async () => {
  const url = await listen();
  await expect(sandbox.deliverByHttp({ url, signingSecret: 'wrong' })).rejects.toThrow('challenge');
});

test('messages, buttons and commands all arrive', async () => {
  overHttp.message('hello', async ({ say }) => {
    await say({ text: 'Who?', blocks: ASK });
  });
  overHttp.action('give', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'Ravi has it' });
  });
  overHttp.command('/whois-on', async ({ ack, command }) => ack(`on ${command.text}`));
  await sandbox.deliverByHttp({ url: await listen(), signingSecret });
  const dana = sandbox.as('U2DANA');
  await dana.dmBot('hello');
  await dana.click(await sandbox.waitForMessage({ saying: 'Who?' }), 'give');
  await sandbox.waitForMessage({ in: 'U2DANA', saying: 'Ravi has it' });
  await dana.command('/whois-on', 'acme');
  expect(sandbox.ephemeralsFor('U2DANA')).toMatchObject([{ text: 'on acme' }]);
});

test('an event that the bot fails to take comes again with its number', async () => {
  const retries: unknown[] = [];
  overHttp.error(async (error) => {
    throw error;
  });
  overHttp.event('message', async ({ context }) => {
    retries.push([context.retryNum, context.retryReason]);
    if (retries.length === 1) throw new Error('the store is locked');
  });
  await sandbox.deliverByHttp({ url: await listen(), signingSecret });
  await sandbox.as('U2DANA').dmBot('hello');
  await sandbox.whenIdle();
  expect(retries).toEqual([
    [undefined, undefined],
    [1, 'http_error'],
  ]);
});
