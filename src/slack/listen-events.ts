import type { App } from '@slack/bolt';
import { asId, type ChannelId, type PersonId } from '../domain/ids.ts';
import { introduce } from '../usecases/introduce.ts';
import { hearMessage } from './hear-message.ts';
import type { RawMessageEvent } from './message-events.ts';
import type { SlackParts } from './parts.ts';
import type { RawUser } from './team-directory.ts';

/** Everything that Slack tells of its own accord. */
export function listenForEvents(app: App, parts: SlackParts): void {
  app.event('message', async ({ event, body }) => {
    const message = event as RawMessageEvent;
    if (body.is_ext_shared_channel) parts.audience.forget(asId<ChannelId>(message.channel));
    await hearMessage(parts, message, body.event_id);
  });

  app.event('member_joined_channel', async ({ event, client }) => {
    const channel = asId<ChannelId>(event.channel);
    parts.audience.forget(channel);
    if (event.user !== parts.botUser()) return;
    const { channel: info } = await client.conversations.info({ channel });
    const outside = (await parts.audience.of(channel, true)) === 'outside';
    const inviter = event.inviter ? asId<PersonId>(event.inviter) : null;
    introduce(parts.deps, { id: channel, name: info?.name ?? channel, inviter, outside }, parts.now());
  });

  app.event('channel_shared', async ({ event }) => parts.audience.forget(asId<ChannelId>(event.channel)));
  app.event('channel_unshared', async ({ event }) => parts.audience.forget(asId<ChannelId>(event.channel)));

  app.event('user_change', async ({ event }) => {
    parts.directory.changed(event.user as RawUser);
    parts.audience.forget();
  });
}
