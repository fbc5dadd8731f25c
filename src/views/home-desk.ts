// The desk in Home: open decisions, campaigns with their risk in words, who is away or remote this week.
import type { HomeCampaign, HomeContent } from '../domain/home-contents.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { campaignMenu } from './campaign-menu.ts';
import { changeSentence, heardButtons } from './change-words.ts';
import { presence } from './days.ts';
import { button } from './elements.ts';
import type { Part } from './message.ts';
import { taskLine, workOf } from './morning-needs.ts';
import { pageOf, turnButtons } from './pages.ts';
import { encode } from './payloads.ts';
import { type Phrase, say } from './phrase.ts';
import { campaignLine } from './whois-mine.ts';

const MOST = { needs: 10, changes: 5 };
const CAMPAIGNS_PER_PAGE = 10;
const PEOPLE_PER_PAGE = 15;

/** What needs a decision; for whoever leads also that nothing does. */
export function decisionParts({ decisions, leads, asOf }: HomeContent): Part[] {
  const { prompt, needs, changes } = decisions;
  if (needs.length + changes.length === 0) {
    return leads ? [{ title: 'To decide' }, { lines: [say`Nothing to decide.`] }] : [];
  }
  const lines = needs
    .slice(0, MOST.needs)
    .map((need) =>
      need.role === null
        ? taskLine(need, asOf)
        : say`${workOf(need, asOf)}: nobody stands in for ${need.absentee}.`,
    );
  const rest = needs.length - lines.length;
  const decide =
    prompt && needs.length > 0
      ? [button(ACTION_IDS.openChange, 'Decide…', encode('prompt', prompt), 'primary')]
      : [];
  return [
    { title: `To decide: ${needs.length + changes.length}` },
    { lines: rest > 0 ? [...lines, say`…and ${rest} more.`] : lines },
    { buttons: decide },
    ...changes
      .slice(0, MOST.changes)
      .flatMap((change): Part[] => [
        { lines: [changeSentence(change, asOf)] },
        { buttons: heardButtons(change, true) },
      ]),
    {
      lines:
        changes.length > MOST.changes ? [say`…and ${changes.length - MOST.changes} more after these.`] : [],
    },
  ];
}

/** A page of the campaigns. */
export function campaignParts(content: HomeContent): Part[] {
  const { campaigns, pages, asOf, leads } = content;
  const page = pageOf(campaigns, pages.campaigns, CAMPAIGNS_PER_PAGE);
  const parts = page.items.map(
    (campaign): Part => ({
      lines: [homeCampaignLine(campaign, asOf)],
      beside: leads ? campaignMenu(campaign.campaign) : undefined,
    }),
  );
  return [
    { title: `My campaigns${page.count}` },
    ...(parts.length > 0 ? parts : [{ lines: [say`You're on no running campaign.`] }]),
    { buttons: leads ? [button(ACTION_IDS.addCampaign, 'Add campaign…', encode('none', {}))] : [] },
    { buttons: turnButtons(page, pages, 'campaigns') },
  ];
}

function homeCampaignLine(campaign: HomeCampaign, asOf: IsoDate): Phrase {
  const people = campaign.people === 1 ? '1 person' : `${campaign.people} people`;
  return say`${campaignLine(campaign, asOf)} · ${people}`;
}

/** A page of those away or remote this week. */
export function peopleParts(content: HomeContent): Part[] {
  const { people, pages, asOf } = content;
  const page = pageOf(people, pages.people, PEOPLE_PER_PAGE);
  const lines = page.items.map((span) => say`${span.name}: ${presence(span, asOf)}`);
  return [
    { title: `This week${page.count}` },
    { lines: lines.length > 0 ? lines : [say`Everybody is in.`] },
    { buttons: turnButtons(page, pages, 'people') },
  ];
}
