// Who does what on a campaign: one line for it, one for each role, at most eight in all.

import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import type { WhoisCampaignContent, WhoisRole } from '../domain/whois-contents.ts';
import { daysAsked } from './days.ts';
import type { Part } from './message.ts';
import { bold, join, listed, NOTHING, type Phrase, say } from './phrase.ts';

type WhoisCampaign = WhoisCampaignContent['campaigns'][number];
type WhoisMember = WhoisRole['people'][number];

const MOST_CAMPAIGNS = 8;
const MOST_ROLES = 7; // with the campaign's own line: eight
const MOST_IN_ROLE = 4;

/** The campaigns that were asked about, each within eight lines. */
export function campaignParts(content: WhoisCampaignContent): Part[] {
  const parts: Part[] = content.campaigns.slice(0, MOST_CAMPAIGNS).map((campaign) => ({
    lines: [titleOf(campaign, content.asOf), ...roleLines(campaign, content)],
  }));
  const rest = content.campaigns.length - parts.length;
  const asked = daysAsked(content.from, content.to, content.asOf);
  const day = asked === 'today' ? NOTHING : say`For ${asked}`;
  return [
    ...parts,
    { small: rest > 0 ? say`…and ${rest} more campaigns: ask for one by its name.` : NOTHING },
    { small: day },
  ];
}

function titleOf(campaign: WhoisCampaign, asOf: IsoDate): Phrase {
  const date =
    campaign.deadline === null ? say`date to be confirmed` : say`${formatDay(campaign.deadline, asOf)}`;
  const status = campaign.status === 'active' ? NOTHING : say` · ${campaign.status}`;
  return say`${bold(campaign.name)}: ${date}${wasOf(campaign, asOf)}${status} · AM ${campaign.accountManager}`;
}

function wasOf({ was }: WhoisCampaign, asOf: IsoDate): Phrase {
  if (was === null) return NOTHING;
  const before = was.deadline === null ? 'to be confirmed' : formatDay(was.deadline, asOf);
  const on = was.on === asOf ? 'today' : formatDay(was.on, asOf);
  return say` (was ${before}, changed by ${was.by} ${on})`;
}

function roleLines(campaign: WhoisCampaign, content: WhoisCampaignContent): Phrase[] {
  const most = campaign.roles.length > MOST_ROLES ? MOST_ROLES - 1 : MOST_ROLES;
  const lines = campaign.roles.slice(0, most).map((role) => roleLine(role, content));
  const rest = campaign.roles.length - lines.length;
  if (rest > 0) lines.push(say`• ${rest} more roles`);
  return lines.length > 0 ? lines : [say`• Nobody is on it yet`];
}

function roleLine(role: WhoisRole, content: WhoisCampaignContent): Phrase {
  if (role.people.length === 0) return say`• ${sentenceCase(role.role)}: nobody`;
  const people = role.people.slice(0, MOST_IN_ROLE).map((person) => personPhrase(person, content));
  const rest = role.people.length - people.length;
  return say`• ${sentenceCase(role.role)}: ${join(rest > 0 ? [...people, say`${rest} more`] : people, '; ')}`;
}

/** "Luis, covering Noor until Wed 25 Nov · 2 due today". */
function personPhrase(person: WhoisMember, content: WhoisCampaignContent): Phrase {
  return join(
    [
      join([person.name, presenceOf(person, content.asOf), coversOf(person, content.asOf)], ', '),
      dueOf(person, content),
    ],
    ' · ',
  );
}

function presenceOf(person: WhoisMember, asOf: IsoDate): Phrase {
  const covered = person.coveredBy.length === 0 ? NOTHING : say`, covered by ${listed(person.coveredBy, 3)}`;
  const back = person.backOn === null ? NOTHING : say` (back ${formatDay(person.backOn, asOf)})`;
  switch (person.presence) {
    case 'in':
      return NOTHING;
    case 'away':
      return say`away${back}${covered}`;
    case 'partly_away':
      return say`away for a part of the time${covered}`;
    case 'remote':
      return say`remote`;
  }
}

function coversOf(person: WhoisMember, asOf: IsoDate): Phrase {
  const each = person.coversFor.map(({ name, until }) =>
    until === null ? say`${name}` : say`${name} until ${formatDay(until, asOf)}`,
  );
  return each.length === 0 ? NOTHING : say`covering ${listed(each, 3)}`;
}

function dueOf(person: WhoisMember, content: WhoisCampaignContent): Phrase {
  const { from, to, asOf } = content;
  if (person.dueInSpan > 0) {
    const days = from === to ? daysAsked(from, to, asOf) : `by ${formatDay(to, asOf)}`;
    return say`${person.dueInSpan} due ${days}`;
  }
  return person.nextDue === null ? NOTHING : say`next due ${formatDay(person.nextDue, asOf)}`;
}

const sentenceCase = (text: string) => {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
};
