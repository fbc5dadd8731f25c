import { isRunning } from '../domain/campaigns.ts';
import type { Gap } from '../domain/desk-contents.ts';
import type { ChannelId } from '../domain/ids.ts';
import { isOnTeam } from '../domain/people.ts';
import type { Scene } from './scene.ts';

/** What is known of a channel at the edge. */
export type AudienceOf = (channel: ChannelId) => 'team' | 'outside' | 'not_in';

/** What is missing or wrong in the data of running campaigns; `audienceOf` is asked of each channel. */
export function findGaps(scene: Scene, audienceOf: AudienceOf): Gap[] {
  return [...scene.facts.campaigns.values()].filter(isRunning).flatMap((campaign): Gap[] => {
    const name = scene.campaignName(campaign.id);
    const audience = campaign.channel ? audienceOf(campaign.channel) : null;
    const gone = [
      campaign.accountManager,
      campaign.deputy,
      ...campaign.members.map((member) => member.person),
    ].filter((id) => {
      const person = id && scene.facts.people.get(id);
      return person && !isOnTeam(person, scene.calendars.dayOf(person.id, scene.now));
    });
    return [
      ...(campaign.deputy ? [] : [{ kind: 'no_deputy', campaign: name } as const]),
      ...(campaign.channel ? [] : [{ kind: 'no_channel', campaign: name } as const]),
      ...(campaign.channel && audience === 'not_in'
        ? [{ kind: 'bot_not_in', campaign: name, channel: campaign.channel } as const]
        : []),
      ...(campaign.channel && audience === 'outside'
        ? [{ kind: 'outside', campaign: name, channel: campaign.channel } as const]
        : []),
      ...gone.map(
        (id) =>
          ({
            kind: 'person_gone',
            campaign: name,
            person: scene.nameOf(id as NonNullable<typeof id>),
          }) as const,
      ),
    ];
  });
}
