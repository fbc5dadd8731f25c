import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/** What a failed call means for the message that it carried. */
export type Failure =
  /** Slack asked to wait; nothing was posted. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** No answer or a server error: it may have gone through. */
  | { readonly kind: 'unsure'; readonly problem: string }
  /** The message to edit is gone: post it anew. */
  | { readonly kind: 'message_gone' }
  /** The reaction is there, or is gone, already. */
  | { readonly kind: 'already' }
  /** Slack will never take it. */
  | { readonly kind: 'refused'; readonly problem: string };

const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
const ALREADY = new Set(['already_reacted', 'no_reaction']);
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** Says what an error of the Web API means; null where it is no error of Slack's, so a bug of ours. */
export function classifyFailure(error: unknown): Failure | null {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'wait', seconds: error.retryAfter };
  if (error instanceof WebAPIHTTPError) {
    const problem = `HTTP ${error.statusCode}`;
    return error.statusCode >= 500 ? { kind: 'unsure', problem } : { kind: 'refused', problem };
  }
  if (error instanceof WebAPIRequestError) return { kind: 'unsure', problem: 'no answer from Slack' };
  if (!(error instanceof WebAPIPlatformError)) return null;
  const problem = error.data.error;
  if (problem === 'ratelimited') return { kind: 'wait', seconds: 30 };
  if (GONE.has(problem)) return { kind: 'message_gone' };
  if (ALREADY.has(problem)) return { kind: 'already' };
  return PASSING.has(problem) ? { kind: 'unsure', problem } : { kind: 'refused', problem };
}
