// `/whois-on`: who does what on a client or campaign, or what a person is on. Nothing about past absences.

import { type Campaign, peopleOn } from '../domain/campaigns.ts';
import type { HomeCampaign } from '../domain/home-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, laterDay } from '../domain/plain-date.ts';
import type { WhoisContent } from '../domain/whois-contents.ts';
import { askedDay } from '../understanding/asked-day.ts';
import { risksOf } from './campaign-risk.ts';
import type { Deps } from './deps.ts';
import { describeCampaigns } from './describe-campaign.ts';
import { describePerson } from './describe-person.ts';
import { findCampaigns, findPerson, nearestTo } from './find-by-name.ts';
import { noSuchDay } from './no-such-day.ts';
import { readScene, type Scene } from './scene.ts';

/** Answers the command's text for its caller; null where the caller is not of the team. */
export function whoIsOn(deps: Deps, caller: PersonId, text: string, now: Date): WhoisContent | null {
  const scene = readScene(deps.store, now);
  const person = scene.facts.people.get(caller);
  if (!person) return null;
  const today = scene.calendars.dayOf(caller, now);
  const { rest, days } = askedDay(
    text,
    { tz: person.timeZone, locale: person.locale, workdays: person.workdays },
    now,
  );
  const span = days
    ? { from: laterDay(days.from, today), to: laterDay(days.to, today) }
    : { from: today, to: today };
  // A name may end in a word that is also a day ("May"): the whole text is tried first.
  const named = answer(scene, text.trim(), { from: today, to: today }, today);
  if (named) return named;
  const impossible = days ? null : noSuchDay(text);
  if (impossible !== null) return { kind: 'whois_no_such_day', asked: impossible };
  return answer(scene, rest, span, today, caller) ?? unknown(scene, rest);
}

function answer(
  scene: Scene,
  asked: string,
  span: { from: IsoDate; to: IsoDate },
  asOf: IsoDate,
  caller?: PersonId,
): WhoisContent | null {
  if (asked === '')
    return caller ? { kind: 'whois_mine', asOf, campaigns: campaignsOf(scene, caller) } : null;
  const campaigns = findCampaigns(scene, asked);
  if (campaigns.length > 0) return describeCampaigns(scene, campaigns, span, asOf);
  const person = findPerson(scene, asked);
  return person ? describePerson(scene, person, span, asOf) : null;
}

const unknown = (scene: Scene, asked: string): WhoisContent => ({
  kind: 'whois_unknown',
  asked,
  nearest: nearestTo(scene, asked),
});

/** The campaigns as `/whois-on` and Home list them, first those due first; those that the person is on where none are given. */
export function campaignsOf(scene: Scene, person: PersonId, given?: readonly Campaign[]): HomeCampaign[] {
  const campaigns =
    given ??
    [...scene.facts.campaigns.values()].filter(
      (campaign) =>
        campaign.status !== 'completed' &&
        campaign.status !== 'cancelled' &&
        peopleOn(campaign).includes(person),
    );
  const riskOf = risksOf(scene, person);
  return [...campaigns]
    .sort((one, other) => (one.deadline ?? '9999').localeCompare(other.deadline ?? '9999'))
    .map((campaign) => ({
      campaign: campaign.id,
      name: scene.campaignName(campaign.id),
      status: campaign.status,
      deadline: campaign.deadline,
      accountManager: scene.nameOf(campaign.accountManager),
      people: peopleOn(campaign).length,
      risk: riskOf(campaign),
    }));
}
