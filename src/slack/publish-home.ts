import type { WebClient } from '@slack/web-api';
import { FIRST_PAGES, type HomePages } from '../domain/home-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { showHome } from '../usecases/show-home.ts';
import { renderHome } from '../views/home.ts';
import { decode } from '../views/payloads.ts';
import { logged } from './answering.ts';
import type { SlackParts } from './parts.ts';

/** Publishes the person's Home as of now. */
export async function publishHome(
  parts: SlackParts,
  client: WebClient,
  person: PersonId,
  pages: HomePages = FIRST_PAGES,
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

/** After something was done in Home: it says at once what is so now, on the page that was open. */
export async function homeAgain(
  parts: SlackParts,
  client: WebClient,
  person: PersonId,
  view: { readonly type: string; readonly private_metadata: string } | undefined,
): Promise<void> {
  if (view?.type !== 'home') return;
  const pages = decode('pages', view.private_metadata) ?? FIRST_PAGES;
  await publishHome(parts, client, person, pages).catch((error: unknown) => logged(parts, error));
}
