import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { WhoisContent } from '../domain/whois-contents.ts';
import type { Deps } from './deps.ts';
import { describeCampaigns } from './describe-campaign.ts';
import { describePerson } from './describe-person.ts';
import { readScene } from './scene.ts';

type Asked = { readonly from: IsoDate; readonly to: IsoDate } & (
  | { readonly campaigns: readonly CampaignId[] }
  | { readonly person: PersonId }
);

/** What is shared, as of now, and the name of who shares it; null where it is gone. */
export function shareWhois(
  deps: Deps,
  by: PersonId,
  asked: Asked,
  now: Date,
): { content: WhoisContent; by: string } | null {
  const scene = readScene(deps.store, now);
  if (!scene.facts.people.has(by)) return null;
  const today = scene.calendars.dayOf(by, now);
  const span = { from: asked.from, to: asked.to };
  if ('person' in asked) {
    const person = scene.facts.people.get(asked.person);
    return person ? { content: describePerson(scene, person, span, today), by: scene.nameOf(by) } : null;
  }
  const campaigns = asked.campaigns
    .map((id) => scene.facts.campaigns.get(id))
    .filter((each) => each !== undefined);
  return campaigns.length > 0
    ? { content: describeCampaigns(scene, campaigns, span, today), by: scene.nameOf(by) }
    : null;
}
