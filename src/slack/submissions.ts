import type { App, SlackViewAction, ViewOutput, ViewResponseAction } from '@slack/bolt';
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
): void {
  app.view(callback, async ({ ack, body, view }) => {
    await ack((await orError(parts, () => work({ body, view }))) ?? undefined);
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
