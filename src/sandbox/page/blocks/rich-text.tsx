import type { JSX } from 'preact';
import { BroadcastMention, ChannelMention, DateMention, TextLink, UserMention } from './mentions.tsx';
import { Emoji } from './mrkdwn.tsx';
import type { RichObject } from './shapes.ts';

/** A rich_text block as elements. */
export function RichText({ elements }: { readonly elements: readonly RichObject[] }): JSX.Element {
  return (
    <>
      {elements.map((element, place) => (
        <RichPart key={`${place}`} part={element} />
      ))}
    </>
  );
}

function RichPart({ part }: { readonly part: RichObject }): JSX.Element {
  const inside = (part.elements ?? []).map((each, place) => <RichInline key={`${place}`} piece={each} />);
  switch (part.type) {
    case 'rich_text_quote':
      return <blockquote class="rich">{inside}</blockquote>;
    case 'rich_text_preformatted':
      return <pre class="fence">{inside}</pre>;
    case 'rich_text_list':
      return <RichList list={part} />;
    default:
      return <p class="rich">{inside}</p>;
  }
}

function RichList({ list }: { readonly list: RichObject }): JSX.Element {
  const items = (list.elements ?? []).map((item, place) => (
    <li key={`${place}`}>
      {(item.elements ?? []).map((each, at) => (
        <RichInline key={`${at}`} piece={each} />
      ))}
    </li>
  ));
  const indent = `--indent:${list.indent ?? 0}`;
  if (list.style === 'ordered') return <ol style={indent}>{items}</ol>;
  return <ul style={indent}>{items}</ul>;
}

function RichInline({ piece }: { readonly piece: RichObject }): JSX.Element {
  const style = typeof piece.style === 'object' ? piece.style : {};
  let shown = <RichAtom piece={piece} />;
  if (style.code) shown = <code>{shown}</code>;
  if (style.strike) shown = <s>{shown}</s>;
  if (style.italic) shown = <em>{shown}</em>;
  if (style.bold) shown = <strong>{shown}</strong>;
  return shown;
}

function RichAtom({ piece }: { readonly piece: RichObject }): JSX.Element {
  switch (piece.type) {
    case 'link':
      return <TextLink url={piece.url ?? ''} label={piece.text ?? piece.url ?? ''} />;
    case 'emoji':
      return <Emoji name={piece.name ?? ''} />;
    case 'user':
      return <UserMention id={piece.user_id ?? ''} label={null} />;
    case 'channel':
      return <ChannelMention id={piece.channel_id ?? ''} label={null} />;
    case 'usergroup':
      return <span class="mention">@{piece.usergroup_id}</span>;
    case 'broadcast':
      return <BroadcastMention name={piece.range ?? 'here'} />;
    case 'date':
      return (
        <DateMention
          seconds={piece.timestamp ?? 0}
          format={piece.format ?? '{date_short}'}
          fallback={piece.fallback ?? ''}
        />
      );
    default:
      return <>{piece.text ?? ''}</>;
  }
}
