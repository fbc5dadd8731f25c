import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageMessage } from '../../protocol.ts';
import { AuthorName } from '../blocks/mentions.tsx';
import { Mrkdwn } from '../blocks/mrkdwn.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { isTheBot, nameOf, personById, useSession } from '../session.ts';
import { clockTime, instantOfTs, longDay } from '../text/times.ts';
import { Editor } from './editor.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageTools } from './message-tools.tsx';
import { Reactions } from './reactions.tsx';

interface MessageProps {
  readonly message: PageMessage;
  /** It goes on from the message above, by the same person. */
  readonly follows: boolean;
  /** Opens its thread; absent inside one. */
  readonly openThread?: ((ts: string) => void) | undefined;
}

/** Joins and the like, which nobody wrote. */
const NOTES: readonly string[] = [
  'channel_join',
  'channel_leave',
  'channel_topic',
  'channel_name',
  'tombstone',
];

/** One message with all that belongs to it. */
export function Message(props: MessageProps): JSX.Element {
  const { snapshot, route } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { message, follows, openThread } = props;
  const { user, ts, isEphemeral, subtype } = message;
  if (subtype !== null && NOTES.includes(subtype)) return <Note message={message} />;
  const classes = [
    'message',
    follows && 'follows',
    isEphemeral && 'ephemeral',
    isTheBot(snapshot, user) && 'by-app',
    route.message === ts && 'marked',
  ];
  const root = message.threadTs ?? ts;
  return (
    <article class={classes.filter(Boolean).join(' ')} data-ts={ts} aria-label={nameOf(snapshot, user)}>
      <div class="message-side">
        {follows ? <Time ts={ts} /> : <Avatar person={personById(snapshot, user)} />}
      </div>
      <div class="message-main">
        <Head {...props} />
        {isEditing ? (
          <Editor message={message} done={() => setEditing(false)} />
        ) : (
          <MessageBody message={message} />
        )}
        <Reactions message={message} />
        {openThread !== undefined && <Replies message={message} open={() => openThread(root)} />}
      </div>
      {!isEphemeral && !isEditing && (
        <MessageTools
          message={message}
          edit={() => setEditing(true)}
          reply={openThread === undefined ? undefined : () => openThread(root)}
        />
      )}
    </article>
  );
}

function Head({ message, follows }: MessageProps): JSX.Element {
  return (
    <>
      {!follows && (
        <div class="message-head">
          <AuthorName id={message.user} />
          <Time ts={message.ts} />
        </div>
      )}
      {message.isEphemeral && <OnlyYou message={message} />}
    </>
  );
}

interface RepliesProps {
  readonly message: PageMessage;
  readonly open: () => void;
}

function Replies({ message: { threadTs, ts, replyCount }, open }: RepliesProps): JSX.Element | null {
  if (threadTs !== null && threadTs !== ts) {
    return (
      <button type="button" class="text-button replies" onClick={open}>
        Part of a thread
      </button>
    );
  }
  if (replyCount === 0) return null;
  return (
    <button type="button" class="text-button replies" onClick={open}>
      {replyCount === 1 ? '1 reply' : `${replyCount} replies`}
    </button>
  );
}

function Time({ ts }: { readonly ts: string }): JSX.Element {
  const { me } = useSession();
  const at = instantOfTs(ts);
  return (
    <time class="time" dateTime={at.toISOString()} title={`${longDay(at, me.tz)}, ${clockTime(at, me.tz)}`}>
      {clockTime(at, me.tz)}
    </time>
  );
}

function OnlyYou({ message }: { readonly message: PageMessage }): JSX.Element {
  const { act } = useSession();
  const { channel, ts } = message;
  return (
    <p class="only-you">
      Only visible to you
      <button
        type="button"
        class="text-button"
        onClick={() => void act({ type: 'dismiss_ephemeral', channel, ts })}
      >
        Dismiss
      </button>
    </p>
  );
}

function Note({ message }: { readonly message: PageMessage }): JSX.Element {
  return (
    <p class="note" data-ts={message.ts}>
      {message.subtype === 'tombstone' ? 'This message was deleted.' : <Mrkdwn text={message.text} />}{' '}
      <Time ts={message.ts} />
    </p>
  );
}
