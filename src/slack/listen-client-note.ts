import type { App } from '@slack/bolt';
import { clientNote } from '../usecases/client-note.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { renderClientNote } from '../views/client-note.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit } from './submissions.ts';

/** *Copy client note…*: the sentence to copy; what is typed into it is thrown away. */
export function listenForClientNotes(app: App, parts: SlackParts): void {
  onClick(
    app,
    parts,
    ACTION_IDS.clientNote,
    'clientNote',
    async ({ by, payload, triggerId, client, now }) => {
      const note = clientNote(parts.deps, by, payload, now);
      if (!('asOf' in note && 'campaign' in note)) return note;
      await client.views.open({ trigger_id: triggerId, view: renderClientNote(note) });
      return null;
    },
  );
  onSubmit(app, parts, CALLBACK_IDS.clientNote, () => null);
}
