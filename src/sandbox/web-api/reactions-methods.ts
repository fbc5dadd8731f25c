import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { addReaction, type ReactionTarget, removeReaction } from '../workspace/messages.ts';
import { wireMessage, wireReactions } from '../workspace/wire-shapes.ts';
import { type CallContext, joinedConversation, knownMessage, type Method } from './method.ts';

// `white_check_mark`, `+1` and `wave::skin-tone-3` match; `:wave:` and `a b` do not.
const EMOJI_NAME = /^[a-z0-9_+'-]+(?:::skin-tone-[2-6])?$/;

function target(context: CallContext): ReactionTarget {
  const { workspace, args } = context;
  const name = args.required('name', 'invalid_name');
  if (!EMOJI_NAME.test(name)) throw new SlackError('invalid_name');
  const conversation = joinedConversation(context);
  if (conversation.isArchived) throw new SlackError('is_archived');
  const message = knownMessage(conversation, args.required('timestamp', 'bad_timestamp'));
  return { conversation, message, user: workspace.botUserId, name };
}

function add(context: CallContext): JsonObject {
  if (!addReaction(context.workspace, target(context))) throw new SlackError('already_reacted');
  return {};
}

function remove(context: CallContext): JsonObject {
  if (!removeReaction(context.workspace, target(context))) throw new SlackError('no_reaction');
  return {};
}

function get(context: CallContext): JsonObject {
  const conversation = joinedConversation(context);
  const message = knownMessage(conversation, context.args.required('timestamp', 'bad_timestamp'));
  const wire = { ...wireMessage(message, context.workspace), ...wireReactions(message) };
  return { type: 'message', channel: conversation.id, message: wire };
}

/** The methods of reactions.*. */
export const REACTION_METHODS: { readonly [name: string]: Method } = {
  'reactions.add': { scopes: ['reactions:write'], run: add },
  'reactions.remove': { scopes: ['reactions:write'], run: remove },
  'reactions.get': { scopes: ['reactions:read'], run: get },
};
