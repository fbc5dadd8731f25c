import { isJsonObject, type JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { CallArgs } from '../web-api/call-args.ts';
import { authorship } from '../web-api/chat-methods.ts';
import { readContent } from '../web-api/message-content.ts';
import { changeMessage, deleteMessage, postEphemeral, postMessage } from '../workspace/messages.ts';
import type { Message, MessageContent } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ResponseOrigin } from './response-urls.ts';

/** Does what the app answers to a command or click: says something, replaces or deletes the original. Throws SlackError. */
export function respond(workspace: Workspace, origin: ResponseOrigin, answer: JsonObject): void {
  const args = new CallArgs(answer);
  if (args.flag('delete_original')) withdraw(workspace, origin);
  else say(workspace, origin, args);
}

function say(workspace: Workspace, origin: ResponseOrigin, args: CallArgs): void {
  const { conversation, user, message } = origin;
  const content = readContent(workspace, args);
  if (content.text === undefined && (content.blocks ?? []).length === 0) throw new SlackError('no_text');
  const said = { ...content, ...authorship(workspace), threadTs: args.text('thread_ts') ?? null };
  if (args.flag('replace_original') && message !== null) replace(workspace, origin, message, content);
  else if (args.text('response_type') === 'in_channel') postMessage(workspace, conversation, said);
  else postEphemeral(workspace, conversation, user, said);
}

/** Whether an acknowledgement's payload says something, as an empty one does not. */
export function saysSomething(answer: unknown): answer is JsonObject {
  return isJsonObject(answer) && Object.keys(answer).length > 0;
}

function withdraw(workspace: Workspace, { conversation, message }: ResponseOrigin): void {
  if (message === null) throw new SlackError('message_not_found');
  if (message.to === null) {
    deleteMessage(workspace, conversation, message);
    return;
  }
  conversation.ephemerals.splice(conversation.ephemerals.indexOf(message), 1);
  workspace.changed();
}

function replace(
  workspace: Workspace,
  { conversation }: ResponseOrigin,
  message: Message,
  content: Partial<MessageContent>,
): void {
  const whole = { blocks: [], ...content };
  if (message.to === null) {
    changeMessage(workspace, conversation, message, whole);
    return;
  }
  Object.assign(message, whole);
  workspace.changed();
}
