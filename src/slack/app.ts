import type { Logger as SlackLogger } from '@slack/bolt';
import { App, LogLevel, type Receiver } from '@slack/bolt';
import { logged } from './answering.ts';
import { listenForAdjusting } from './listen-adjust.ts';
import { listenForChanges } from './listen-changes.ts';
import { listenForClientNotes } from './listen-client-note.ts';
import { listenForCommands } from './listen-commands.ts';
import { listenForDesk } from './listen-desk.ts';
import { listenForEvents } from './listen-events.ts';
import { listenForForms } from './listen-forms.ts';
import { listenForHome } from './listen-home.ts';
import { listenForLeaving } from './listen-leaving.ts';
import { listenForMorning } from './listen-morning.ts';
import { listenForPlanForms } from './listen-plan-forms.ts';
import { listenForReceipts } from './listen-receipts.ts';
import { listenForShortcuts } from './listen-shortcuts.ts';
import { listenForTasks } from './listen-tasks.ts';
import { listenForUnknown } from './listen-unknown.ts';
import { listenForWhois } from './listen-whois.ts';
import type { SlackParts } from './parts.ts';

const ANSWER_WITHIN_MS = 10_000;

/** What Bolt is built from; `slackApiUrl` null is Slack itself. */
export interface AppOptions {
  readonly botToken: string;
  readonly slackApiUrl: string | null;
  readonly receiver: Receiver;
  readonly logger: SlackLogger;
}

/** The Bolt app with every listener; Bolt's own types stop in this room. */
export function createApp(options: AppOptions, parts: SlackParts): App {
  const app = new App({
    token: options.botToken,
    receiver: options.receiver,
    logger: options.logger,
    extendedErrorHandler: true,
    logLevel: LogLevel.INFO,
    // No retries: a trigger lives three seconds, and the outbox has its own.
    clientOptions: {
      retryConfig: { retries: 0 },
      timeout: ANSWER_WITHIN_MS,
      ...(options.slackApiUrl ? { slackApiUrl: options.slackApiUrl } : {}),
    },
  });
  listenForEvents(app, parts);
  listenForCommands(app, parts);
  listenForReceipts(app, parts);
  listenForDesk(app, parts);
  listenForHome(app, parts);
  listenForMorning(app, parts);
  listenForPlanForms(app, parts);
  listenForForms(app, parts);
  listenForChanges(app, parts);
  listenForLeaving(app, parts);
  listenForAdjusting(app, parts);
  listenForClientNotes(app, parts);
  listenForShortcuts(app, parts);
  listenForTasks(app, parts);
  listenForWhois(app, parts);
  listenForUnknown(app);
  app.error(async ({ error, body }: { error: Error; body: object }) => {
    logged(parts, error);
    // An event that was not handled is not acknowledged either: Slack sends it again.
    if ('type' in body && body.type === 'event_callback') throw error;
  });
  return app;
}
