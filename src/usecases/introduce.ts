import type { ChannelId, PersonId } from '../domain/ids.ts';
import { type Deps, inTransaction } from './deps.ts';
import { meetChannel } from './meet-channel.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { adminsOf, isIn } from './who-decides.ts';

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
    const readers = channel.inviter ? [channel.inviter] : adminsAtWork(scene);
    const hasCampaign = [...scene.facts.campaigns.values()].some((each) => each.channel === channel.id);
    for (const reader of hasCampaign ? [] : readers)
      say(scene, { kind: 'new_channel', reader, channel: channel.id });
    for (const inviter of channel.outside ? readers : [null])
      say(scene, { kind: 'introduction', channel: channel.id, inviter });
  });
}

/** Where nobody is named as the inviter; all of them where none is in. */
function adminsAtWork(scene: Scene): PersonId[] {
  const admins = adminsOf(scene);
  const present = admins.filter((admin) => isIn(scene, admin));
  return present.length > 0 ? present : admins;
}
