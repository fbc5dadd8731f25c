import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { CallArgs } from './call-args.ts';
import type { Fault, Faults } from './faults.ts';
import type { CallContext, Method } from './method.ts';
import { METHODS } from './methods.ts';

/** The tokens that the sandbox accepts. */
export interface Tokens {
  /** xoxb-… */
  readonly bot: string;
  /** xapp-… */
  readonly app: string;
}

/** A call that the app made. */
export interface RecordedCall {
  readonly method: string;
  readonly args: JsonObject;
  /** What the sandbox did, even where a fault made it answer something else. */
  readonly result: JsonObject;
}

/** An answer to send; null for none, by cutting the connection. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: JsonObject;
}

/** Everything that calls share. */
export interface ApiDesk extends Omit<CallContext, 'args'> {
  readonly tokens: Tokens;
  readonly faults: Faults;
  /** Called after each call. */
  readonly record: (call: RecordedCall) => void;
}

const NEEDS_NO_TOKEN = new Set(['blocks.validate', 'api.test']);
const NEEDS_APP_TOKEN = new Set(['apps.connections.open']);

/** Answers one call as Slack would, faults included. */
export function answerCall(
  desk: ApiDesk,
  method: string,
  bearer: string | undefined,
  raw: JsonObject,
): ApiAnswer | null {
  const { token, ...args } = raw as { token?: unknown };
  const fault = desk.faults.take(method);
  if (fault !== null && !fault.isDoneAnyway) {
    desk.record({
      method,
      args,
      result: { ok: false, error: fault.error ?? `fault_${fault.status ?? 'other'}` },
    });
    return faulty(fault);
  }
  const result = resultOf(desk, method, bearer ?? (typeof token === 'string' ? token : undefined), args);
  desk.record({ method, args, result });
  return fault === null ? { status: 200, headers: {}, body: result } : faulty(fault);
}

function faulty(fault: Fault): ApiAnswer | null {
  if (fault.isHungUp) return null;
  if (fault.retryAfterSeconds !== undefined) {
    const headers = { 'retry-after': String(fault.retryAfterSeconds) };
    return { status: 429, headers, body: { ok: false, error: 'ratelimited' } };
  }
  return {
    status: fault.status ?? 200,
    headers: {},
    body: { ok: false, error: fault.error ?? 'internal_error' },
  };
}

function resultOf(desk: ApiDesk, name: string, token: string | undefined, args: JsonObject): JsonObject {
  try {
    const method = METHODS.get(name);
    if (method === undefined) throw new SlackError('unknown_method');
    authorize(desk, name, method, token);
    return { ok: true, ...method.run({ ...desk, args: new CallArgs(args) }) };
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    const { code, details } = error;
    if (details.length === 0) return { ok: false, error: code };
    const messages = details.map((detail) => `[ERROR] ${detail}`);
    return { ok: false, error: code, errors: details, response_metadata: { messages } };
  }
}

function authorize(desk: ApiDesk, name: string, { scopes }: Method, token: string | undefined): void {
  if (NEEDS_NO_TOKEN.has(name)) return;
  if (token === undefined) throw new SlackError('not_authed');
  if (token !== desk.tokens.bot && token !== desk.tokens.app) throw new SlackError('invalid_auth');
  const wanted = NEEDS_APP_TOKEN.has(name) ? desk.tokens.app : desk.tokens.bot;
  if (token !== wanted) throw new SlackError('not_allowed_token_type');
  const granted = desk.workspace.seed.app.scopes;
  if (granted === undefined || scopes.length === 0) return;
  if (!scopes.some((scope) => granted.includes(scope)))
    throw new SlackError('missing_scope', [`needed: ${scopes.join(' or ')}`]);
}
