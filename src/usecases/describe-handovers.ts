import type { Cover } from '../domain/covers.ts';
import type { CampaignId, PersonId } from '../domain/ids.ts';
import type { HandoverLine } from '../domain/lines.ts';
import { lineOfChange } from './change-line.ts';
import type { Scene } from './scene.ts';

const LATELY_MS = 14 * 24 * 60 * 60 * 1000;
const MOST_CHANGES = 3;

/** What the store knows of the work that the covers are about; the way to messages is looked up at delivery. */
export function handoversOf(scene: Scene, covers: readonly Cover[], askedBy: PersonId): HandoverLine[] {
  const standing = covers.filter((cover) => cover.state === 'assigned');
  const each = new Map(standing.map((cover) => [`${cover.absentee} ${cover.campaign}`, cover]));
  return [...each.values()].flatMap((cover) => {
    const campaign = scene.facts.campaigns.get(cover.campaign);
    if (!campaign) return [];
    const { accountManager, channel } = campaign;
    return [
      {
        absentee: cover.absentee,
        name: scene.nameOf(cover.absentee),
        campaign: scene.campaignName(campaign.id),
        accountManager: accountManager === askedBy ? null : scene.nameOf(accountManager),
        channel,
        changed: changedLately(scene, campaign.id, cover.assignedAt),
        inChannel: false,
        links: [],
      },
    ];
  });
}

/** The last changes that were applied in the two weeks before the cover was given. */
function changedLately(scene: Scene, campaign: CampaignId, before: Date): HandoverLine['changed'] {
  return scene.store.changes
    .where("campaign = @campaign AND state = 'applied'", { campaign })
    .filter(({ decidedAt }) => decidedAt !== null && before.getTime() - decidedAt.getTime() < LATELY_MS)
    .slice(-MOST_CHANGES)
    .map((change) => lineOfChange(scene, change, false));
}
