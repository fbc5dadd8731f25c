import { viewProblems } from '../block-kit/validate-view.ts';
import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import { problemTexts, validateMessageBlocks } from '../validate-blocks.ts';
import { CHAT_METHODS } from './chat-methods.ts';
import { CONVERSATION_METHODS } from './conversations-methods.ts';
import type { CallContext, Method } from './method.ts';
import { PEOPLE_METHODS } from './people-methods.ts';
import { REACTION_METHODS } from './reactions-methods.ts';
import { VIEW_METHODS } from './views-methods.ts';

function validate({ args }: CallContext): JsonObject {
  const view = args.json('view', 'invalid_json');
  const blocks = args.json('blocks', 'invalid_json');
  if (view === undefined && blocks === undefined) throw new SlackError('invalid_arguments');
  const kind = (view as { type?: string } | undefined)?.type === 'home' ? 'home' : 'modal';
  const problems =
    view === undefined ? (validateMessageBlocks(blocks)?.problems ?? []) : viewProblems(view, kind);
  return { errors: problemTexts(problems) };
}

/** Every method of the Web API that the sandbox knows. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...CHAT_METHODS,
    ...CONVERSATION_METHODS,
    ...PEOPLE_METHODS,
    ...REACTION_METHODS,
    ...VIEW_METHODS,
    'blocks.validate': { scopes: [], run: validate },
    'apps.connections.open': {
      scopes: [],
      run: ({ newSocketUrl }: CallContext) => ({ url: newSocketUrl() }),
    },
  }),
);
