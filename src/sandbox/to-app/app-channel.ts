import type { JsonObject } from '../json.ts';
import type { ActResult } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Deliveries } from './deliveries.ts';
import { respond, saysSomething } from './respond.ts';
import type { ResponseOrigin, ResponseUrls } from './response-urls.ts';
import type { Outcome } from './transport.ts';
import type { TriggerIds } from './trigger-ids.ts';

/** What people's actions need to reach the app. */
export interface AppChannel {
  readonly workspace: Workspace;
  readonly deliveries: Deliveries;
  readonly triggers: TriggerIds;
  readonly responseUrls: ResponseUrls;
}

/** The result for the person when the app has not taken what they did; null if it has. */
export function failureOf(outcome: Outcome): ActResult | null {
  if (outcome.isTaken) return null;
  const isGone = outcome.reason === 'not_connected' || outcome.reason === 'connection_failed';
  return isGone
    ? {
        ok: false,
        error: 'dispatch_failed',
        message: 'The app is not connected just now. Try again in a moment.',
      }
    : { ok: false, error: 'operation_timeout', message: 'The app did not answer in time. Try again.' };
}

/** Does what an acknowledgement says, where it says anything; what Slack would refuse is noted as a problem. */
export function followAnswer(workspace: Workspace, origin: ResponseOrigin, answer: unknown): ActResult {
  if (!saysSomething(answer)) return { ok: true };
  try {
    respond(workspace, origin, answer);
    return { ok: true };
  } catch (error) {
    return refused(workspace, 'an acknowledgement', error);
  }
}

/** Notes that the app answered something that Slack refuses. Anything but a SlackError is thrown on. */
export function refused(workspace: Workspace, what: string, error: unknown): ActResult {
  if (!(error instanceof SlackError)) throw error;
  workspace.problems.push(`${what}: ${error.message}`);
  workspace.changed();
  return { ok: false, error: error.code, message: `The app's answer cannot be shown (${error.message}).` };
}

/** A payload with a trigger id. */
export function withTrigger(
  { triggers }: AppChannel,
  payload: JsonObject,
  user: string,
  isFromModal = false,
): JsonObject {
  return { ...payload, trigger_id: triggers.issue({ user, isFromModal }) };
}
