import type { ChannelId, PersonId } from '../domain/ids.ts';
import { type Deps, inTransaction } from './deps.ts';
import { meetChannel } from './meet-channel.ts';
import { say } from './say.ts';
import { adminsOf } from './who-decides.ts';

/** A channel that the bot was just added to. */
export interface JoinedChannel {
  readonly id: ChannelId;
  readonly name: string;
  readonly inviter: PersonId | null;
  readonly outside: boolean;
}

/** Says once what the bot reads and keeps there: in the channel, or, if it is outside, only to the inviter or the admins. */
export function introduce(deps: Deps, channel: JoinedChannel, now: Date): void {
  inTransaction(deps, now, (scene) => {
    const { channels } = scene.store;
    meetChannel(scene.store, channel.id, channel.name, now);
    if (channels.get(channel.id)?.introducedAt) return;
    channels.introduced(channel.id, now);
    const inviter = channel.inviter ?? adminsOf(scene)[0] ?? null;
    const hasCampaign = [...scene.facts.campaigns.values()].some((each) => each.channel === channel.id);
    if (inviter && !hasCampaign) say(scene, { kind: 'new_channel', reader: inviter, channel: channel.id });
    if (channel.outside && inviter === null) return;
    say(scene, { kind: 'introduction', channel: channel.id, inviter: channel.outside ? inviter : null });
  });
}
