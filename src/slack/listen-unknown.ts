import type { App, BlockAction } from '@slack/bolt';
import { ALL_ACTION_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { renderNote } from '../views/note.ts';
import { respondPrivately } from './answering.ts';

const KNOWN = ALL_ACTION_IDS.map((id) => id.replaceAll('.', '\\.')).join('|');
const UNKNOWN = new RegExp(`^(?!(?:${KNOWN})(?::\\d+)?$)`); // yes: morning.of_last_year · no: morning.assign_all

/** Buttons of an earlier version's messages: answered like all that is over. */
export function listenForUnknown(app: App): void {
  app.action<BlockAction>(UNKNOWN, async ({ ack, body, respond, client }) => {
    await ack();
    const gone = renderAnswer({ kind: 'gone' });
    if (body.view) await client.views.open({ trigger_id: body.trigger_id, view: renderNote(gone) });
    else await respondPrivately(respond, gone);
  });
}
