// The end of a running bot: a signal, or a failed connection that the SDK lets go as an unhandled rejection. The latter
// ends the process, for whatever supervises it to start it again; other rejections are logged and survived
// (slack-facts 0.5: an `app_rate_limited` envelope throws inside socket-mode 3.1).
import type { Logger } from 'pino';

const CLOSE_WITHIN_MS = 8000; // App.stop() does not await its socket, which takes five seconds to go

const CONNECTION_LOST = new Set([
  'slack_webapi_request_error',
  'slack_webapi_http_error',
  'slack_webapi_platform_error',
]);

/** Resolves when the process is asked to end; from then on it ends by itself if closing hangs. */
export function untilStopped(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref();
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    process.on('unhandledRejection', (reason) => {
      if (!isConnectionLost(reason)) {
        log.error({ err: reason }, 'a promise was rejected that nobody awaited');
        return;
      }
      log.error({ problem: (reason as Error).message }, 'the connection to Slack was lost');
      process.exitCode = 1;
      stop();
    });
  });
}

/** True for what socket-mode throws when it gives up its connection. */
export function isConnectionLost(reason: unknown): boolean {
  const code = (reason as { code?: unknown } | null)?.code;
  return typeof code === 'string' && CONNECTION_LOST.has(code);
}
