import type { JSX } from 'preact';
import { HOME } from '../route.ts';
import { isTheBot, nameOf, personById, useSession } from '../session.ts';
import { slackDate } from '../text/times.ts';

/** A person named in a text; bright if it is the acting one. */
export function UserMention({
  id,
  label,
}: {
  readonly id: string;
  readonly label: string | null;
}): JSX.Element {
  const { snapshot, me } = useSession();
  const known = personById(snapshot, id);
  const name = known?.displayName ?? label ?? id;
  return <span class={id === me.id ? 'mention me' : 'mention'}>@{name}</span>;
}

/** A channel named in a text, which opens it. */
export function ChannelMention({
  id,
  label,
}: {
  readonly id: string;
  readonly label: string | null;
}): JSX.Element {
  const { snapshot, go } = useSession();
  const channel = snapshot.conversations.find((each) => each.id === id);
  const name = channel?.name ?? label ?? id;
  if (channel === undefined) return <span class="mention">#{name}</span>;
  return (
    <button type="button" class="mention link" onClick={() => go({ place: id, thread: null, message: null })}>
      #{name}
    </button>
  );
}

/** Everyone named at once: @here and its like. */
export function BroadcastMention({ name }: { readonly name: string }): JSX.Element {
  return <span class="mention me">@{name}</span>;
}

interface DateMentionProps {
  readonly seconds: number;
  readonly format: string;
  readonly fallback: string;
}

/** An instant, written in the acting person's zone. */
export function DateMention({ seconds, format, fallback }: DateMentionProps): JSX.Element {
  const { me } = useSession();
  const instant = new Date(seconds * 1000);
  return <time title={fallback}>{slackDate(instant, format, me.tz)}</time>;
}

// "https://acme.test", "mailto:mia@acme.test" match, "javascript:alert(1)" does not.
const SAFE_URL = /^(?:https?:|mailto:)/i;
// "slack://app?team=T1&id=A1&tab=home" matches.
const HOME_LINK = /^slack:\/\/app\?.*tab=home/;

/** A link as an app or a person wrote it; only ordinary addresses can be followed. */
export function TextLink({ url, label }: { readonly url: string; readonly label: string }): JSX.Element {
  const { snapshot, go } = useSession();
  if (HOME_LINK.test(url)) {
    return (
      <button
        type="button"
        class="text-button"
        onClick={() => go({ place: HOME, thread: null, message: null })}
      >
        {label}
      </button>
    );
  }
  const inside = messageLink(url);
  if (inside !== null && snapshot.conversations.some(({ id }) => id === inside.channel)) {
    const open = () => go({ place: inside.channel, thread: null, message: inside.ts });
    return (
      <button type="button" class="text-button" onClick={open}>
        {label}
      </button>
    );
  }
  if (!SAFE_URL.test(url)) return <span>{label}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

// "https://demo.slack.test/archives/C1/p1764061200000100" matches with C1 and the ts, "https://acme.test" does not.
const PERMALINK = /\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})(?:\?|$)/;

function messageLink(url: string): { readonly channel: string; readonly ts: string } | null {
  const match = PERMALINK.exec(url);
  if (match === null) return null;
  return { channel: match[1] ?? '', ts: `${match[2]}.${match[3]}` };
}

/** Who wrote something, as a name to read. */
export function AuthorName({ id }: { readonly id: string }): JSX.Element {
  const { snapshot } = useSession();
  return (
    <span class="author">
      {nameOf(snapshot, id)}
      {personById(snapshot, id)?.isBot && <span class="tag">{isTheBot(snapshot, id) ? 'app' : 'bot'}</span>}
    </span>
  );
}
