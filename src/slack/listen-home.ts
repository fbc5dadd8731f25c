import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { asId, type PersonId } from '../domain/ids.ts';
import { absenceForm } from '../usecases/absence-form.ts';
import { withdrawAbsence } from '../usecases/answer-absence.ts';
import { setReading } from '../usecases/set-reading.ts';
import { showHome } from '../usecases/show-home.ts';
import { renderAbsenceForm } from '../views/absence-form.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { renderHome } from '../views/home.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

const FIRST_PAGES = { campaigns: 0, people: 0 };

/** App Home: published when it is opened, and anew after each click in it. */
export function listenForHome(app: App, parts: SlackParts): void {
  const { deps } = parts;

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home' && (await parts.directory.admit(event.user))) {
      await publishHome(parts, client, asId<PersonId>(event.user));
    }
  });

  onClick(app, parts, ACTION_IDS.turnPage, 'pages', async ({ by, payload, client }) => {
    await publishHome(parts, client, by, payload);
    return null;
  });
  onClick(app, parts, ACTION_IDS.addAbsence, 'absenceForm', async ({ by, triggerId, client, now }) => {
    const form = absenceForm(deps, by, null, now);
    if ('kind' in form) return form;
    await client.views.open({ trigger_id: triggerId, view: renderAbsenceForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.deleteAbsence, 'absence', async ({ by, payload, client, now }) => {
    const answer = withdrawAbsence(deps, by, payload.absence, now);
    await publishHome(parts, client, by);
    return answer;
  });
  onClick(app, parts, ACTION_IDS.reading, 'reading', async ({ by, payload, client, now }) => {
    setReading(deps, by, payload.on, now);
    await publishHome(parts, client, by);
    return null;
  });
}

/** Publishes the person's Home as of now. */
export async function publishHome(
  parts: SlackParts,
  client: WebClient,
  person: PersonId,
  pages: { readonly campaigns: number; readonly people: number } = FIRST_PAGES,
): Promise<void> {
  const known = await audiences(parts);
  const content = showHome(
    parts.deps,
    person,
    pages,
    (channel) => known.get(channel) ?? 'not_in',
    parts.now(),
  );
  if (content) await client.views.publish({ user_id: person, view: renderHome(content) });
}

/** Who reads each campaign's channel, as last asked (at most ten minutes old); those the bot is not in are left out. */
async function audiences(parts: SlackParts): Promise<Map<string, 'team' | 'outside' | 'not_in'>> {
  const known = new Map<string, 'team' | 'outside' | 'not_in'>();
  for (const { channel } of parts.deps.store.campaigns.all()) {
    if (!channel || !parts.deps.store.channels.get(channel)) continue;
    known.set(channel, (await parts.audience.of(channel)) === 'outside' ? 'outside' : 'team');
  }
  return known;
}
