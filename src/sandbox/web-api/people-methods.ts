import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { wireUser } from '../workspace/wire-shapes.ts';
import { type CallContext, knownUser, type Method } from './method.ts';
import { pageOf } from './paging.ts';

function user(context: CallContext, id: string): JsonObject {
  const includeLocale = context.args.flag('include_locale');
  return wireUser(knownUser(context, id), context.workspace.clock.now(), { includeLocale });
}

function info(context: CallContext): JsonObject {
  return { user: user(context, context.args.required('user', 'user_not_found')) };
}

function list(context: CallContext): JsonObject {
  const members = [...context.workspace.users.keys()].map((id) => user(context, id));
  const cache_ts = context.workspace.nowSeconds();
  return { ...pageOf('members', members, context.args, { byDefault: 200, max: 1000 }), cache_ts };
}

function botInfo({ workspace, args }: CallContext): JsonObject {
  const { app, bot } = workspace.seed;
  if (args.required('bot', 'bot_not_found') !== bot.botId) throw new SlackError('bot_not_found');
  return {
    bot: { id: bot.botId, deleted: false, name: bot.name, app_id: app.id, user_id: bot.userId, updated: 0 },
  };
}

function authTest({ workspace }: CallContext): JsonObject {
  const { team, bot } = workspace.seed;
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: bot.name.toLowerCase(),
    team_id: team.id,
    user_id: bot.userId,
    bot_id: bot.botId,
    is_enterprise_install: false,
  };
}

function teamInfo({ workspace }: CallContext): JsonObject {
  const { id, name, domain } = workspace.seed.team;
  return { team: { id, name, domain, url: `https://${domain}.slack.com/`, email_domain: '' } };
}

/** The methods about people, bots and the team. */
export const PEOPLE_METHODS: { readonly [name: string]: Method } = {
  'auth.test': { scopes: [], run: authTest },
  'users.info': { scopes: ['users:read'], run: info },
  'users.list': { scopes: ['users:read'], run: list },
  'bots.info': { scopes: ['users:read'], run: botInfo },
  'team.info': { scopes: ['team:read'], run: teamInfo },
  'emoji.list': { scopes: ['emoji:read'], run: () => ({ emoji: {}, cache_ts: '1' }) },
};
