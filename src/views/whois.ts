import type { Button } from '@slack/types';
import type { WhoisContent } from '../domain/whois-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import { LIMITS } from './limits.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode, fitting } from './payloads.ts';
import { listed, NOTHING, say } from './phrase.ts';
import { campaignParts } from './whois-campaign.ts';
import { mineLines } from './whois-mine.ts';
import { personLines, personParts } from './whois-person.ts';

/** `/whois-on`, for its caller alone. */
export function renderWhois(content: WhoisContent): Message {
  return toMessage([...partsOf(content, false), { buttons: buttonsOf(content) }]);
}

/** The same for a channel: no buttons, no hours of anyone's absence, no word about risk. Null: not to be shared. */
export function renderSharedWhois(content: WhoisContent, sharedBy: string): Message | null {
  if (content.kind !== 'whois_campaign' && content.kind !== 'whois_person') return null;
  return toMessage([...partsOf(content, true), { small: say`Shared by ${sharedBy}` }]);
}

function partsOf(content: WhoisContent, shared: boolean): Part[] {
  switch (content.kind) {
    case 'whois_campaign':
      return campaignParts(content);
    case 'whois_person':
      return shared ? [{ lines: personLines(content, shared) }] : personParts(content);
    case 'whois_mine':
      return [{ lines: mineLines(content.campaigns, content.asOf) }];
    case 'whois_no_such_day':
      return [{ lines: [say`“${content.asked}” is in no calendar. Try: /whois-on acme fri`] }];
    case 'whois_unknown': {
      const nearest =
        content.nearest.length === 0 ? NOTHING : say` Did you mean ${listed(content.nearest, 4, 'or')}?`;
      const example = content.nearest[0] ?? 'acme';
      return [
        {
          lines: [
            say`I know no client, campaign or person called “${content.asked}”.${nearest} Try: /whois-on ${example}`,
          ],
        },
      ];
    }
  }
}

function buttonsOf(content: WhoisContent): Button[] {
  if (content.kind === 'whois_person') {
    const { person, from, to } = content;
    return [
      button(ACTION_IDS.shareWhois, 'Share', encode('sharePerson', { person, from, to })),
      button(ACTION_IDS.reassign, 'Reassign…', encode('reassign', { campaign: null, from: person })),
    ];
  }
  if (content.kind !== 'whois_campaign') return [];
  const { from, to } = content;
  const ids = content.campaigns.map((each) => each.campaign);
  const share = (campaigns: typeof ids) => encode('shareCampaigns', { campaigns, from, to });
  const campaigns = [...fitting(ids, (some) => share([...some]), LIMITS.buttonValue)];
  const only = ids.length === 1 ? (ids[0] ?? null) : null;
  return [
    button(ACTION_IDS.shareWhois, 'Share', share(campaigns)),
    button(ACTION_IDS.reassign, 'Reassign…', encode('reassign', { campaign: only, from: null })),
  ];
}
