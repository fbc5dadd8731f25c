// One logger. Slack's SDKs log whole payloads at debug level, so they get one that never goes below info
// (product rule 7: no message text in logs).
import type { Logger as SlackLogger } from '@slack/bolt';
import { LogLevel as SlackLogLevel } from '@slack/bolt';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** The program's logger, one JSON line each to standard output, or a file descriptor of the caller's. */
export function createLogger(level: LogLevel | 'silent', fileDescriptor = 1): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: fileDescriptor, sync: true }),
  );
}

/** The logger that Slack's SDKs are given: their info lines are our debug, and below that there is nothing. */
export function createSlackLogger(logger: Logger): SlackLogger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: (...parts) => logger.debug({ from: 'slack-sdk' }, line(parts)),
    warn: (...parts) => logger.warn({ from: 'slack-sdk' }, line(parts)),
    error: (...parts) => logger.error({ from: 'slack-sdk' }, line(parts)),
    setLevel: () => {},
    getLevel: () => SlackLogLevel.INFO,
    setName: () => {},
  };
}
