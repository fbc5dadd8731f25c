import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { run } from '../support/run-program.ts';
import { smallWorkspace, wednesdayClock } from '../support/small-workspace.ts';

let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  const { people, channels } = smallWorkspace();
  const seed = smallWorkspace({
    people: [
      ...people,
      { id: 'U7VISITOR', name: 'vic', realName: 'Vic Visitor', tz: 'UTC', teamId: 'T2OTHER' },
    ],
    channels: [
      ...channels,
      { id: 'C5ACME', name: 'acme-spring-launch', members: ['U2DANA', 'U1MIA', 'U4GUEST', 'U6OTHER'] },
    ],
  });
  sandbox = await startSandbox({ seed, clock: wednesdayClock() });
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const env = () => ({
  SLACK_BOT_TOKEN: sandbox.botToken,
  SLACK_APP_TOKEN: sandbox.appToken,
  SLACK_API_URL: sandbox.apiUrl,
  DATABASE_FILE: join(folder, 'understudy.db'),
});
const drafted = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a draft does not replace files that are there, unless it is told to', async () => {
  writeFileSync(join(folder, 'people.csv'), 'mine');
  const refused = await run(['draft', folder], { env: env() });
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('--force');
  expect(drafted('people.csv')).toBe('mine');
  expect(existsSync(join(folder, 'campaigns.csv'))).toBe(false);
  expect(await run(['draft', folder, '--force'], { env: env() })).toMatchObject({ code: 0, err: '' });
  expect(drafted('people.csv')).toContain('U1MIA');
});

test('without tokens a draft says that it needs Slack', async () => {
  const { code, err } = await run(['draft', folder]);
  expect(code).toBe(1);
  expect(err).toContain('SLACK_BOT_TOKEN');
});

test('a wrong token is a sentence, and nothing is written', async () => {
  const { code, err } = await run(['draft', folder], { env: { ...env(), SLACK_BOT_TOKEN: 'xoxb-wrong' } });
  expect(code).toBe(1);
  expect(err).toContain('Slack could not be read');
  expect(err).toContain('invalid_auth');
  expect(existsSync(join(folder, 'people.csv'))).toBe(false);
});

test('full members are drafted; bots, guests, those who left and visitors are not', async () => {
  await run(['draft', folder], { env: env() });
  const people = drafted('people.csv');
  for (const id of ['U1MIA', 'U2DANA', 'U3RAVI']) expect(people).toContain(id);
  for (const id of ['U4GUEST', 'U5GONE', 'U6OTHER', 'U7VISITOR', 'UBOT', 'USLACKBOT'])
    expect(people).not.toContain(id);
  expect(people).toContain('Mia Berg,,,Account manager,,,,,,Europe/Berlin');
});

test('a channel is drafted as a campaign with its account manager and its members', async () => {
  await run(['draft', folder], { env: env() });
  expect(drafted('campaigns.csv')).toContain(',Acme,Spring Launch,,C5ACME,U1MIA,');
  expect(drafted('campaigns.csv')).not.toMatch(/General|Random|Shared|Old/);
  expect(drafted('members.csv')).toContain('Acme,Spring Launch,U2DANA');
  expect(drafted('members.csv')).not.toContain('U4GUEST');
});

test('a draft can be imported as it is', async () => {
  await run(['draft', folder], { env: env() });
  const files = ['people.csv', 'campaigns.csv', 'members.csv'].map((name) => join(folder, name));
  const imported = await run(['import', ...files], { env: env() });
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toContain('people: 3 added');
});
