import type { App } from '@slack/bolt';
import { asId, type PersonId } from '../domain/ids.ts';
import { absenceForm } from '../usecases/absence-form.ts';
import { renderAbsenceForm } from '../views/absence-form.ts';
import { logged } from './answering.ts';
import type { SlackParts } from './parts.ts';

/** What is in Slack's own menus. */
export function listenForShortcuts(app: App, parts: SlackParts): void {
  app.shortcut('absence.new', async ({ ack, shortcut, client }) => {
    await ack();
    try {
      if (!(await parts.directory.admit(shortcut.user.id))) return;
      const form = absenceForm(parts.deps, asId<PersonId>(shortcut.user.id), null, parts.now());
      if ('kind' in form) return;
      await client.views.open({ trigger_id: shortcut.trigger_id, view: renderAbsenceForm(form) });
    } catch (error) {
      logged(parts, error);
    }
  });
}
