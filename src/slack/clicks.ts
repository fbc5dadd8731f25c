// A click: its button's value decoded, who clicked, and how to answer. A value that we did not write, or wrote long ago,
// is answered with "no longer open".
import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { asId, type PersonId } from '../domain/ids.ts';
import { actionPattern } from '../views/action-ids.ts';
import { renderNote } from '../views/note.ts';
import { decode, type Payload, type PayloadKind } from '../views/payloads.ts';
import { answering, type Outcome, respondPrivately, type Show } from './answering.ts';
import type { SlackParts } from './parts.ts';
import { homeAgain } from './publish-home.ts';

export interface Click<Kind extends PayloadKind> {
  readonly by: PersonId;
  readonly payload: Payload<Kind>;
  readonly triggerId: string;
  readonly client: WebClient;
  readonly now: Date;
}

/** How a click is answered: privately; in Home, which has no response_url, as a modal; in a modal in its place. */
export function showFor(body: BlockAction, respond: RespondFn, client: WebClient): Show {
  const { view } = body;
  if (!view) return (message) => respondPrivately(respond, message);
  return async (message) => {
    const note = renderNote(message);
    if (view.type === 'modal') await client.views.update({ view_id: view.id, view: note });
    else await client.views.open({ trigger_id: body.trigger_id, view: note });
  };
}

/** Listens for one button: decode, one use case, answer; Home, where it was pressed there, says what is so now. */
export function onClick<Kind extends PayloadKind>(
  app: App,
  parts: SlackParts,
  action: string,
  kind: Kind,
  work: (click: Click<Kind>) => Outcome | Promise<Outcome>,
  { turnsPage = false }: { readonly turnsPage?: boolean } = {},
): void {
  app.action<BlockAction>(actionPattern(action), async ({ ack, body, action: pressed, respond, client }) => {
    await ack();
    await answering(parts, showFor(body, respond, client), async () => {
      const payload = decode(kind, (pressed as ButtonAction).value);
      if (!payload || !(await parts.directory.admit(body.user.id))) return { kind: 'gone' };
      const by = asId<PersonId>(body.user.id);
      return work({ by, payload, triggerId: body.trigger_id, client, now: parts.now() });
    });
    if (!turnsPage) await homeAgain(parts, client, asId<PersonId>(body.user.id), body.view);
  });
}
