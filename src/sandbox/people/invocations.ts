import type { ActResult } from '../protocol.ts';
import { type AppChannel, failureOf, followAnswer, withTrigger } from '../to-app/app-channel.ts';
import { basePayload, payloadChannelName } from '../to-app/interaction-payloads.ts';
import { composeText } from '../workspace/compose-text.ts';
import type { Conversation, Message } from '../workspace/model.ts';
import { wireMessage, wireReactions } from '../workspace/wire-shapes.ts';

/** A person runs a slash command; what the app says in its acknowledgement is shown at once. */
export async function runCommand(
  app: AppChannel,
  user: string,
  conversation: Conversation,
  { command, text }: { command: string; text: string },
): Promise<ActResult> {
  const { workspace, deliveries, responseUrls } = app;
  const { team, app: seedApp } = workspace.seed;
  const known = seedApp.commands?.find((each) => each.command === command);
  if (known === undefined) {
    return { ok: false, error: 'no_such_command', message: `${command} is not a valid command.` };
  }
  const origin = { conversation, user, message: null };
  const body = {
    token: 'sandbox',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: conversation.id,
    channel_name: payloadChannelName(conversation),
    user_id: user,
    user_name: workspace.users.get(user)?.name,
    command,
    text: known.shouldEscape === false ? text : composeText(workspace, text, 'command'),
    api_app_id: seedApp.id,
    is_enterprise_install: 'false',
    response_url: responseUrls.issue(origin),
  };
  const outcome = await deliveries.deliverOnce('slash_commands', withTrigger(app, body, user));
  if (!outcome.isTaken) {
    const failure = failureOf(outcome);
    const error = failure?.ok === false ? failure.error : 'dispatch_failed';
    return { ok: false, error, message: `${command} failed with the error "${error}"` };
  }
  return followAnswer(workspace, origin, outcome.answer);
}

/** A person uses a shortcut from the menu of a message. */
export async function useMessageShortcut(
  app: AppChannel,
  user: string,
  callbackId: string,
  { conversation, message }: { conversation: Conversation; message: Message },
): Promise<ActResult> {
  const { workspace, deliveries, responseUrls } = app;
  if (message.to !== null)
    return { ok: false, error: 'no_such_shortcut', message: 'Not on a message only you see.' };
  const payload = {
    ...basePayload(workspace, 'message_action', user),
    callback_id: callbackId,
    action_ts: workspace.nextStamp(),
    message_ts: message.ts,
    channel: { id: conversation.id, name: payloadChannelName(conversation) },
    message: { ...wireMessage(message, workspace), ...wireReactions(message) },
    response_url: responseUrls.issue({ conversation, user, message: null }),
  };
  return (
    failureOf(await deliveries.deliverOnce('interactive', withTrigger(app, payload, user))) ?? { ok: true }
  );
}

/** A person uses a shortcut from the composer's menu. */
export async function useGlobalShortcut(
  app: AppChannel,
  user: string,
  callbackId: string,
): Promise<ActResult> {
  const { workspace, deliveries } = app;
  const base = basePayload(workspace, 'shortcut', user);
  const payload = { ...base, callback_id: callbackId, action_ts: workspace.nextStamp() };
  return (
    failureOf(await deliveries.deliverOnce('interactive', withTrigger(app, payload, user))) ?? { ok: true }
  );
}
