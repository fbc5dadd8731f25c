import type { App } from '@slack/bolt';
import { asId, type PersonId } from '../domain/ids.ts';
import { absenceForm } from '../usecases/absence-form.ts';
import { withdrawAbsence } from '../usecases/answer-absence.ts';
import { setReading } from '../usecases/set-reading.ts';
import { renderAbsenceForm } from '../views/absence-form.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';
import { publishHome } from './publish-home.ts';

/** App Home: published when it is opened, and anew after each click in it. */
export function listenForHome(app: App, parts: SlackParts): void {
  const { deps } = parts;

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home' && (await parts.directory.admit(event.user))) {
      await publishHome(parts, client, asId<PersonId>(event.user));
    }
  });

  onClick(
    app,
    parts,
    ACTION_IDS.turnPage,
    'pages',
    async ({ by, payload, client }) => {
      await publishHome(parts, client, by, payload);
      return null;
    },
    { turnsPage: true },
  );
  onClick(app, parts, ACTION_IDS.addAbsence, 'absenceForm', async ({ by, triggerId, client, now }) => {
    const form = absenceForm(deps, by, null, now);
    if ('kind' in form) return form;
    await client.views.open({ trigger_id: triggerId, view: renderAbsenceForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.deleteAbsence, 'absence', ({ by, payload, now }) =>
    withdrawAbsence(deps, by, payload.absence, now),
  );
  onClick(app, parts, ACTION_IDS.reading, 'reading', ({ by, payload, now }) => {
    setReading(deps, by, payload.on, now);
    return null;
  });
}
