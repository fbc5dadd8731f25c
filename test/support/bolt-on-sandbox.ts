import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';

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

/**
 * A Bolt app that will connect to the sandbox by Socket Mode, its calls without retries. It comes back this long after
 * its connection ended, and gives a connection up that does not answer a ping for as long.
 */
export function boltOn(sandbox: Sandbox, { comesBackAfterMs = 5000 } = {}): App {
  const receiver = new SocketModeReceiver({
    appToken: sandbox.appToken,
    logger: SILENT,
    clientPingTimeout: comesBackAfterMs,
    installerOptions: { clientOptions: { slackApiUrl: sandbox.apiUrl } },
  });
  return new App({
    receiver,
    token: sandbox.botToken,
    // Else a call is under way from the start, and fails in nobody's hands if the sandbox closes first.
    tokenVerificationEnabled: false,
    logger: SILENT,
    clientOptions: { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } },
  });
}
