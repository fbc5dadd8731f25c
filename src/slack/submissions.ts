import type { App, SlackViewAction, ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { asId, type PersonId } from '../domain/ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { renderNote } from '../views/note.ts';
import { logged } from './answering.ts';
import type { SlackParts } from './parts.ts';

/** A form that somebody filled in. */
export interface Submission {
  readonly body: SlackViewAction;
  readonly view: ViewOutput;
}

/** Listens for one form; null closes it. What goes wrong is told in the form's place. */
export function onSubmit(
  app: App,
  parts: SlackParts,
  callback: string,
  work: (submission: Submission) => ViewResponseAction | null,
  /** Done once the form was taken. */
  after?: (by: PersonId, client: WebClient) => Promise<void>,
): void {
  app.view(callback, async ({ ack, body, view, client }) => {
    const reply = await orError(parts, () => work({ body, view }));
    await ack(reply ?? undefined);
    if (reply?.response_action === 'errors' || !after) return;
    await after(asId<PersonId>(body.user.id), client).catch((error: unknown) => logged(parts, error));
  });
}

async function orError(
  parts: SlackParts,
  work: () => ViewResponseAction | null,
): Promise<ViewResponseAction | null> {
  try {
    return work();
  } catch (error) {
    const answer = renderAnswer({ kind: 'error', reference: logged(parts, error) });
    return { response_action: 'update', view: renderNote(answer) };
  }
}
