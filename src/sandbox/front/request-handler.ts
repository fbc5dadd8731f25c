import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJsonObject, type JsonObject, parseJson } from '../json.ts';
import { isActRequest } from '../people/action-checks.ts';
import { perform, type Stage } from '../people/perform.ts';
import { SlackError } from '../slack-error.ts';
import { respond } from '../to-app/respond.ts';
import { type ApiDesk, answerCall } from '../web-api/answer-call.ts';
import { BodyTooLarge, readBody, sendJson, sendText } from './http-answers.ts';
import type { LivePages } from './live-pages.ts';
import { isForThisServer, isFromOwnPage } from './page-guard.ts';
import { type StaticFiles, serveFile } from './static-files.ts';

/** Everything that requests are answered from. */
export interface FrontDesk {
  readonly api: ApiDesk;
  readonly stage: Stage;
  readonly pages: LivePages;
  readonly files: StaticFiles | null;
  readonly port: () => number;
}

/** More than Slack's largest message with blocks. */
const MAX_API_BYTES = 2_000_000;
const MAX_ACT_BYTES = 200_000;

/** Answers one HTTP request; nothing that is sent can make it throw. */
export async function handleRequest(
  desk: FrontDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isForThisServer(request, desk.port())) return sendText(response, 421, 'Not this host\n');
    await route(desk, request, response, new URL(request.url ?? '/', 'http://localhost'));
  } catch (error) {
    if (response.headersSent || isHangUp(error)) response.destroy();
    else if (error instanceof BodyTooLarge)
      sendText(response.setHeader('connection', 'close'), 413, 'Too large\n');
    else {
      desk.stage.workspace.problems.push(`the sandbox itself failed at ${request.url}: ${String(error)}`);
      sendText(response, 500, 'The sandbox failed\n');
    }
  }
}

/** Whether the other side has gone before it had said all. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

// `/api/chat.postMessage` matches, `/api/` does not.
const API = /^\/api\/([\w.]+)$/;
// `/response/0b5e…` matches, `/response` does not.
const RESPONSE = /^\/response\/([\w-]+)$/;

async function route(
  desk: FrontDesk,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> {
  const method = API.exec(pathname)?.[1];
  if (method !== undefined) return api(desk, request, response, method, Object.fromEntries(searchParams));
  const responseId = RESPONSE.exec(pathname)?.[1];
  if (responseId !== undefined) return answerUrl(desk, request, response, responseId);
  if (pathname === '/sandbox/live') return live(desk, request, response, searchParams.get('as'));
  if (pathname === '/sandbox/act') return act(desk, request, response);
  if (desk.files === null || request.method !== 'GET') return sendText(response, 404, 'Not found\n');
  return serveFile(response, pathname, desk.files);
}

async function api(
  desk: FrontDesk,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  query: JsonObject,
): Promise<void> {
  const body = await readBody(request, MAX_API_BYTES);
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const given = isJson ? parseJson(body || '{}') : Object.fromEntries(new URLSearchParams(body));
  if (!isJsonObject(given)) return sendJson(response, 200, { ok: false, error: 'invalid_json' });
  const bearer = request.headers.authorization?.replace('Bearer ', '');
  const answer = answerCall(desk.api, method, bearer, { ...query, ...given });
  if (answer === null) response.destroy();
  else sendJson(response, answer.status, answer.body, answer.headers);
}

async function answerUrl(
  desk: FrontDesk,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const { workspace, responseUrls } = desk.stage;
  const body = parseJson(await readBody(request, MAX_API_BYTES));
  const origin = responseUrls.use(id);
  if (typeof origin === 'string') return sendText(response, 404, origin);
  if (!isJsonObject(body)) return sendText(response, 400, 'invalid_payload');
  try {
    respond(workspace, origin, body);
    sendJson(response, 200, { ok: true });
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    workspace.problems.push(`a response_url: ${error.message}`);
    sendText(response, 400, error.code);
  }
}

function live(desk: FrontDesk, request: IncomingMessage, response: ServerResponse, as: string | null): void {
  const { users } = desk.stage.workspace;
  const me = as ?? [...users.values()].find((user) => !user.isBot && !user.isDeleted)?.id;
  if (!isFromOwnPage(request, desk.port())) sendText(response, 403, 'Only the page of this server\n');
  else if (me === undefined || !users.has(me)) sendText(response, 404, 'No such person\n');
  else desk.pages.open(response, me);
}

async function act(desk: FrontDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const isAllowed = request.method === 'POST' && isJson && isFromOwnPage(request, desk.port());
  if (!isAllowed) return sendText(response, 403, 'Only the page of this server\n');
  const body = parseJson(await readBody(request, MAX_ACT_BYTES));
  if (!isActRequest(body))
    return sendJson(response, 400, { ok: false, error: 'invalid_json', message: 'Not an action.' });
  sendJson(response, 200, await perform(desk.stage, body.as, body.action));
}
