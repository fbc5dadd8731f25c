import { App, LogLevel } from '@slack/bolt';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { smallWorkspace, wednesdayClock } from '../support/small-workspace.ts';

let sandbox: Sandbox;
let app: App;

async function startApp(): Promise<App> {
  const clientOptions = { slackApiUrl: sandbox.apiUrl };
  const started = new App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { ...clientOptions, retryConfig: { retries: 0 } },
    installerOptions: { clientOptions },
  });
  return started;
}

beforeEach(async () => {
  sandbox = await startSandbox({ seed: smallWorkspace(), clock: wednesdayClock(), ackWithinMs: 200, retryDelaysMs: [0, 0] });
  app = await startApp();
});

afterEach(async () => {
  await sandbox.close();
  await app.stop();
});

test('a message reaches the bot, and its answer the channel', async () => {
  app.message('hello', async ({ say, message }) => {
    await say({ text: `heard ${(message as { text?: string }).text}` });
  });
  await app.start();
  await sandbox.as('U2DANA').post('C1GENERAL', 'hello @Mia');
  const answer = await sandbox.waitForMessage({ in: 'C1GENERAL', from: 'UBOT' });
  expect(answer.text).toBe('heard hello <@U1MIA>');
});
