import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { readConfig } from '../../src/config.ts';

const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
};

describe('the environment', () => {
  test('every problem is told at once', () => {
    const problems = problemsOf({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      TEAM_TIMEZONE: 'Mars/Base',
      DIGEST_TIME: '9',
      ADMINS: '@mia',
    });
    expect(problems).toHaveLength(5);
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }],
    [{ SLACK_APP_TOKEN: 'xapp-1' }],
    [{ SLACK_SIGNING_SECRET: 's' }],
    [{ SLACK_MODE: 'http', SLACK_BOT_TOKEN: 'xoxb-1' }],
    [{ SLACK_API_URL: 'http://127.0.0.1:1/' }],
  ])('a half-set of tokens (%p) is an error, not the sandbox', (env) => {
    expect(problemsOf(env)).not.toEqual([]);
  });

  test('nothing set is the sandbox', () => {
    expect(readConfig({})).toMatchObject({
      config: { slack: null, port: 3000, databaseFile: 'data/understudy.db' },
    });
  });

  test('Socket Mode and HTTP are told apart', () => {
    const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(readConfig(tokens)).toMatchObject({ config: { slack: { mode: 'socket' } } });
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_MODE: 'http', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig(http)).toMatchObject({ config: { slack: { mode: 'http' } } });
  });

  test('.env.example, uncommented, sets every variable that it documents', () => {
    const example = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
    const set = parse(example.replaceAll(/^# ([A-Z_]+=)/gm, '$1'));
    const filled = {
      ...set,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_SIGNING_SECRET: 's',
    };
    expect(readConfig(filled)).toMatchObject({
      config: {
        digestChannel: '#team-today',
        digestTime: '09:20',
        teamTimeZone: 'Europe/London',
        admins: ['U024BE7LH'],
      },
    });
    expect(Object.keys(set).sort()).toEqual([
      'ADMINS',
      'DATABASE_FILE',
      'DIGEST_CHANNEL',
      'DIGEST_TIME',
      'LOG_LEVEL',
      'PORT',
      'SLACK_API_URL',
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'SLACK_MODE',
      'SLACK_SIGNING_SECRET',
      'TEAM_TIMEZONE',
    ]);
  });
});
