import type { LeaverContent } from '../domain/desk-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 10; // campaigns with buttons of their own

/** To an AM: what someone who has left still has; it stays until all is handed on. */
export function renderLeaver(content: LeaverContent): Message {
  const { name, campaigns, person } = content;
  if (campaigns.length === 0)
    return toMessage([{ lines: [say`${name} has left; everything of theirs with you is handed on.`] }]);
  const rest = campaigns.length - MOST;
  return toMessage([
    { lines: [say`${name} is no longer on the team and still has work with you:`] },
    ...campaigns.slice(0, MOST).flatMap((each): Part[] => [
      { lines: [lineOf(each)] },
      {
        buttons: [
          ...(each.tasks.length > 0 || isMember(each.role)
            ? [
                button(
                  ACTION_IDS.reassign,
                  'Hand it on…',
                  encode('reassign', { campaign: each.campaign, from: person }),
                ),
              ]
            : []),
          button(
            ACTION_IDS.editCampaign,
            'Edit campaign…',
            encode('campaignMenu', { campaign: each.campaign, what: 'edit' }),
          ),
        ],
      },
    ]),
    { lines: rest > 0 ? [say`…and ${String(rest)} more campaigns.`] : [] },
  ]);
}

const isMember = (role: string | null) => role !== null && role !== 'deputy' && role !== 'AM';

function lineOf(each: LeaverContent['campaigns'][number]): Phrase {
  const role = each.role === null ? NOTHING : say` (${each.role})`;
  const tasks = each.tasks.length === 0 ? say`no open tasks` : listed(each.tasks, 5);
  return say`${each.name}${role}: ${tasks}`;
}
