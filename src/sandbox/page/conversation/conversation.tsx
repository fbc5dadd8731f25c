import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '../../protocol.ts';
import { AppTabs } from '../frame/app-tabs.tsx';
import { isTheBot, personById, useSession } from '../session.ts';
import { clockTime, zoneCity } from '../text/times.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { channelMessages } from './rows.ts';
import { conversationTitle } from './title.ts';

interface ConversationProps {
  readonly conversation: Conversation;
  readonly now: Date;
}

/** A channel or direct message: what it is, what was said, and where to say something. */
export function ConversationPane({ conversation, now }: ConversationProps): JSX.Element {
  const { snapshot, me, go, ask } = useSession();
  const { id, unread, isMember } = conversation;
  const readUpTo = useRef(conversation.unread > 0 ? conversation.lastRead : '').current;
  const all = snapshot.messages[id] ?? [];
  const last = all.at(-1)?.ts;
  useEffect(() => {
    if (unread > 0 && last !== undefined) void ask({ type: 'mark_read', channel: id, ts: last });
  }, [id, unread, last]);
  const title = conversationTitle(conversation);
  const nothing = isMember
    ? 'Nothing has been said here yet.'
    : 'Join the channel to read what is said here.';
  return (
    <section class="pane" aria-label={title}>
      <header class="pane-head">
        <div class="pane-title">
          <h1>{title}</h1>
          <p>{subtitle(conversation, snapshot, now)}</p>
        </div>
        {isTheBot(snapshot, conversation.with) && <AppTabs open="messages" />}
      </header>
      <MessageList
        label={`Messages in ${title}`}
        messages={channelMessages(all)}
        readUpTo={readUpTo}
        empty={nothing}
        openThread={(thread) => go({ thread })}
      />
      <Foot conversation={conversation}>
        <TryHere conversation={conversation} />
        <Composer key={`${me.id} ${id}`} channel={id} to={title} />
      </Foot>
    </section>
  );
}

/** What to try just here, until it has been tried. */
function TryHere({ conversation }: { readonly conversation: Conversation }): JSX.Element | null {
  const { snapshot, me } = useSession();
  const { id } = conversation;
  const isHere = (place: string) => place === id || place === conversation.with;
  const hint = snapshot.hints.find((each) => each.as === me.id && isHere(each.conversation));
  const isTried = (snapshot.messages[id] ?? []).some(({ isMine, isEphemeral }) => isMine || isEphemeral);
  if (hint === undefined || isTried) return null;
  return (
    <p class="try-here">
      <strong>To try:</strong> {hint.text}
    </p>
  );
}

interface FootProps {
  readonly conversation: Conversation;
  readonly children: ComponentChildren;
}

function Foot({ conversation: { id, isArchived, isMember }, children }: FootProps): JSX.Element {
  const { act } = useSession();
  if (isArchived) return <p class="pane-note">This channel is archived: it can be read, nothing more.</p>;
  if (isMember) return <>{children}</>;
  return (
    <p class="pane-note">
      You are not in this channel.
      <button type="button" class="button primary" onClick={() => void act({ type: 'join', channel: id })}>
        Join it
      </button>
    </p>
  );
}

function subtitle(conversation: Conversation, snapshot: Parameters<typeof personById>[0], now: Date): string {
  const person = conversation.with === null ? undefined : personById(snapshot, conversation.with);
  if (person?.isBot) return 'The app’s messages to you, and yours to it';
  if (person !== undefined) {
    return [person.title, `${clockTime(now, person.tz)} in ${zoneCity(person.tz)}`]
      .filter(Boolean)
      .join(' · ');
  }
  const count = conversation.members.length;
  const about = [conversation.isExternal ? 'Shared with another organisation' : '', conversation.topic];
  return [count === 1 ? '1 member' : `${count} members`, ...about].filter(Boolean).join(' · ');
}
