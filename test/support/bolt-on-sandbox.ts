import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

/** Half a second between the end of a connection and the next in place of socket-mode's five. */
const CLIENT_PING_TIMEOUT_MS = 500;

/** Keeps what Bolt grumbles about, where a test provokes it, out of the report. */
export const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

/** A Bolt app that will connect to the sandbox by Socket Mode, without retries, and comes back fast. */
export function boltOn(sandbox: Sandbox): App {
  const receiver = new SocketModeReceiver({
    appToken: sandbox.appToken,
    logger: SILENT,
    clientPingTimeout: CLIENT_PING_TIMEOUT_MS,
    installerOptions: { clientOptions: { slackApiUrl: sandbox.apiUrl } },
  });
  return new App({
    receiver,
    token: sandbox.botToken,
    logger: SILENT,
    clientOptions: { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } },
  });
}
