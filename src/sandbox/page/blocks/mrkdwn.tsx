import { Fragment, type JSX } from 'preact';
import { emojiOf } from '../text/emoji.ts';
import { type Inline, parseMrkdwn, type Stretch } from '../text/mrkdwn.ts';
import { BroadcastMention, ChannelMention, DateMention, TextLink, UserMention } from './mentions.tsx';
import type { TextObject } from './shapes.ts';

/** A mrkdwn text as elements. */
export function Mrkdwn({
  text,
  verbatim = true,
}: {
  readonly text: string;
  readonly verbatim?: boolean;
}): JSX.Element {
  return (
    <>
      {parseMrkdwn(text, verbatim).map((stretch, place) => (
        <StretchView key={`${place}`} stretch={stretch} />
      ))}
    </>
  );
}

/** A text object of either kind as elements. */
export function BlockText({ text }: { readonly text: TextObject }): JSX.Element {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} verbatim={text.verbatim ?? false} />;
  return <PlainText text={text.text} />;
}

// ":tada:" matches, "10:30" does not; the group keeps the name when splitting.
const SHORTCODE = /:([a-z+-][a-z0-9_+'-]*):/;

/** Text as it stands, but for emoji shortcodes. */
export function PlainText({ text }: { readonly text: string }): JSX.Element {
  return <>{withEmoji(text)}</>;
}

/** Text with its emoji shortcodes made characters. */
export function withEmoji(text: string): string {
  return text
    .split(SHORTCODE)
    .map((part, place) => (place % 2 === 1 ? emojiOf(part) : part))
    .join('');
}

function StretchView({ stretch }: { readonly stretch: Stretch }): JSX.Element {
  if (stretch.kind === 'fence') return <pre class="fence">{stretch.text}</pre>;
  const lines = stretch.lines.map((line, place) => (
    <Fragment key={`${place}`}>
      {place > 0 && <br />}
      <Inlines inlines={line} />
    </Fragment>
  ));
  if (stretch.kind === 'quote') return <blockquote>{lines}</blockquote>;
  return <Fragment>{lines}</Fragment>;
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): JSX.Element {
  return (
    <>
      {inlines.map((inline, place) => (
        <InlineView key={`${place}`} inline={inline} />
      ))}
    </>
  );
}

function InlineView({ inline }: { readonly inline: Inline }): JSX.Element {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'bold':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines inlines={inline.children} />
        </s>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'emoji':
      return <Emoji name={inline.name} />;
    case 'user':
      return <UserMention id={inline.id} label={inline.label} />;
    case 'channel':
      return <ChannelMention id={inline.id} label={inline.label} />;
    case 'group':
      return <span class="mention">{inline.label ?? `@${inline.id}`}</span>;
    case 'broadcast':
      return <BroadcastMention name={inline.name} />;
    case 'date':
      return <DateMention {...inline} />;
    case 'link':
      return <TextLink url={inline.url} label={inline.label} />;
  }
}

/** An emoji by its shortcode, named for those who hear it. */
export function Emoji({ name }: { readonly name: string }): JSX.Element {
  return (
    <span role="img" aria-label={name.replaceAll('_', ' ')} class="emoji">
      {emojiOf(name)}
    </span>
  );
}
