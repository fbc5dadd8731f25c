// Bolt acknowledges an event before any listener runs, so a crash in between would lose it (slack-facts 0.1). Over HTTP
// `processBeforeResponse` turns that round; over the socket this step between the socket and the app does.

import type { Logger as SlackLogger } from '@slack/bolt';
import { type App, HTTPReceiver, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { SlackConnection } from '../config.ts';

/** The receiver that the connection asks for. `slackApiUrl` null is Slack itself. */
export function createReceiver(
  connection: SlackConnection,
  options: { slackApiUrl: string | null; port: number; logger: SlackLogger },
): Receiver {
  if (connection.mode === 'socket') return new PatientSocketReceiver(connection.appToken, options);
  const { signingSecret } = connection;
  return new HTTPReceiver({
    signingSecret,
    port: options.port,
    logger: options.logger,
    processBeforeResponse: true,
  });
}

/** Acknowledges an event only when it was handled; clicks and commands acknowledge themselves. */
class PatientSocketReceiver extends SocketModeReceiver {
  constructor(appToken: string, options: { slackApiUrl: string | null; logger: SlackLogger }) {
    super({
      appToken,
      logger: options.logger,
      // An object of its own: the SDK writes its reconnect policy into what it is given (slack-facts 0.6).
      installerOptions: { clientOptions: options.slackApiUrl ? { slackApiUrl: options.slackApiUrl } : {} },
    });
  }

  override init(app: App): void {
    const patient = { processEvent: (event: ReceiverEvent) => handledThenAcknowledged(app, event) };
    super.init(patient as App);
  }
}

async function handledThenAcknowledged(app: App, event: ReceiverEvent): Promise<void> {
  if (event.body['type'] !== 'event_callback') return app.processEvent(event);
  await app.processEvent({ ...event, ack: async () => {} });
  await event.ack();
}
