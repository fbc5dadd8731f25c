// The environment, checked at start: every problem in one message. What the agency decides lives in the store's
// settings; TEAM_TIMEZONE, DIGEST_CHANNEL and DIGEST_TIME are only their first values (product rule 22).
import { z } from 'zod';
import { isTimeZone } from './domain/plain-date.ts';

const USER_ID = /^[UW][A-Z0-9]{2,}$/; // yes: U024BE7LH · no: @mia
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/; // yes: 09:20 · no: 9:20
const CHANNEL = /^(?:[CG][A-Z0-9]{2,}|#.+)$/; // yes: C024BE91L, #digest · no: digest

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How to reach Slack: Socket Mode, or signed HTTP on `port`. */
export type SlackConnection =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };

export interface Config {
  /** Null where no `SLACK_*` is set: the sandbox is started. */
  readonly slack: SlackConnection | null;
  /** Every Slack call goes there, the socket's too; null is Slack itself. */
  readonly slackApiUrl: string | null;
  readonly port: number;
  readonly databaseFile: string;
  readonly admins: readonly string[];
  readonly logLevel: LogLevel;
  readonly teamTimeZone: string | null;
  /** An id or `#name`. */
  readonly digestChannel: string | null;
  readonly digestTime: string | null;
}

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const schema = z.object({
  SLACK_BOT_TOKEN: text.refine(
    (value) => value === undefined || value.startsWith('xoxb-'),
    'must begin with xoxb-',
  ),
  SLACK_APP_TOKEN: text.refine(
    (value) => value === undefined || value.startsWith('xapp-'),
    'must begin with xapp-',
  ),
  SLACK_SIGNING_SECRET: text,
  SLACK_MODE: text.refine(
    (value) => value === undefined || value === 'socket' || value === 'http',
    'must be socket or http',
  ),
  SLACK_API_URL: text.refine(
    (value) => value === undefined || URL.canParse(value),
    'must be a URL such as https://slack.com/api/',
  ),
  PORT: text.refine((value) => value === undefined || isPort(value), 'must be a port, 1 to 65535'),
  DATABASE_FILE: text,
  ADMINS: text.refine(
    (value) => value === undefined || splitList(value).every((id) => USER_ID.test(id)),
    'must be Slack user ids such as U024BE7LH, separated by commas',
  ),
  LOG_LEVEL: text.refine(
    (value) => value === undefined || LOG_LEVELS.some((level) => level === value),
    `must be one of ${LOG_LEVELS.join(', ')}`,
  ),
  TEAM_TIMEZONE: text.refine(
    (value) => value === undefined || isTimeZone(value),
    'must be a time zone such as Europe/London',
  ),
  DIGEST_CHANNEL: text.refine(
    (value) => value === undefined || CHANNEL.test(value),
    'must be a channel id or #name',
  ),
  DIGEST_TIME: text.refine(
    (value) => value === undefined || TIME.test(value),
    'must be a time such as 09:20',
  ),
});

/** The configuration that the environment gives, or every problem with it, one sentence each. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
  }
  const values = parsed.data;
  const connection = slackConnection(values);
  if ('problems' in connection) return connection;
  return {
    config: {
      slack: connection.slack,
      slackApiUrl: withSlash(values.SLACK_API_URL) ?? null,
      port: Number(values.PORT ?? 3000),
      databaseFile: values.DATABASE_FILE ?? 'data/understudy.db',
      admins: splitList(values.ADMINS ?? ''),
      logLevel: (values.LOG_LEVEL as LogLevel | undefined) ?? 'info',
      teamTimeZone: values.TEAM_TIMEZONE ?? null,
      digestChannel: values.DIGEST_CHANNEL ?? null,
      digestTime: values.DIGEST_TIME ?? null,
    },
  };
}

/** Socket Mode, HTTP, or nothing at all; a half-set of tokens is an error, never the sandbox. */
function slackConnection(
  values: z.output<typeof schema>,
): { slack: SlackConnection | null } | { problems: string[] } {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = values;
  const { SLACK_MODE: mode, SLACK_API_URL: apiUrl } = values;
  if (![botToken, appToken, signingSecret, mode, apiUrl].some((value) => value !== undefined))
    return { slack: null };

  const problems: string[] = [];
  const missing = (name: string, why: string) => problems.push(`${name} is missing: ${why}`);
  if (!botToken) missing('SLACK_BOT_TOKEN', 'every way of reaching Slack needs it');
  if (mode === 'http') {
    if (!signingSecret) missing('SLACK_SIGNING_SECRET', 'SLACK_MODE=http checks every request with it');
    if (botToken && signingSecret) return { slack: { mode: 'http', botToken, signingSecret } };
  } else {
    if (!appToken)
      missing('SLACK_APP_TOKEN', 'Socket Mode needs it (or set SLACK_MODE=http with SLACK_SIGNING_SECRET)');
    if (botToken && appToken) return { slack: { mode: 'socket', botToken, appToken } };
  }
  return { problems };
}

const splitList = (value: string) => value.split(/[\s,;]+/).filter((part) => part !== ''); // yes: "U1, U2"

const isPort = (value: string) =>
  Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 65535;

const withSlash = (url: string | undefined) => (url === undefined || url.endsWith('/') ? url : `${url}/`);
