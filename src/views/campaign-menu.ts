import type { Overflow } from '@slack/types';
import type { CampaignId } from '../domain/ids.ts';
import { ACTION_IDS } from './action-ids.ts';
import { option } from './elements.ts';
import { encode } from './payloads.ts';

/** What an AM can do with a campaign, beside it in Home. */
export function campaignMenu(campaign: CampaignId): Overflow {
  return {
    type: 'overflow',
    action_id: ACTION_IDS.campaignMenu,
    options: [
      option('Edit…', encode('campaignMenu', { campaign, what: 'edit' })),
      option('Add a task…', encode('campaignMenu', { campaign, what: 'add_task' })),
      option('History', encode('campaignMenu', { campaign, what: 'history' })),
    ],
  };
}
