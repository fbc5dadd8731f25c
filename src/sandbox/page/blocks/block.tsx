import type { JSX } from 'preact';
import type { Block } from '../../protocol.ts';
import { Element } from '../elements/element.tsx';
import { InputBlock } from './input-block.tsx';
import { BlockText, Mrkdwn, PlainText } from './mrkdwn.tsx';
import { RichText } from './rich-text.tsx';
import type { BlockObject, ElementObject, RichObject } from './shapes.ts';

/** Blocks as an app sent them, in order. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <div class="blocks">
      {blocks.map((block) => (
        <BlockView key={block.block_id} block={block as unknown as BlockObject} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: BlockObject }): JSX.Element | null {
  switch (block.type) {
    case 'section':
      return <Section block={block} />;
    case 'actions':
      return (
        <div class="block actions">
          {(block.elements ?? []).map((element) => (
            <Element key={element.action_id} block={block} element={element} />
          ))}
        </div>
      );
    case 'context':
      return <Context block={block} />;
    case 'header':
      return (
        <h3 class="block header">
          <PlainText text={block.text?.text ?? ''} />
        </h3>
      );
    case 'divider':
      return <hr class="block divider" />;
    case 'input':
      return block.element === undefined ? null : <InputBlock block={block} element={block.element} />;
    case 'rich_text':
      return (
        <div class="block rich-text">
          <RichText elements={(block.elements ?? []) as unknown as readonly RichObject[]} />
        </div>
      );
    case 'markdown':
      return (
        <div class="block">
          <Mrkdwn text={(block.text ?? '') as unknown as string} />
        </div>
      );
    case 'image':
      return <p class="block picture">{block.alt_text ?? block.title?.text ?? 'Image'}</p>;
    default:
      return <p class="block unknown">A block of the kind “{block.type}”, which this page does not draw.</p>;
  }
}

// A button beside a text goes under it where there is no room, so the two share a wrapping row.
function Section({ block }: { readonly block: BlockObject }): JSX.Element {
  return (
    <div class="block section">
      <div class="section-text">
        {block.text !== undefined && <BlockText text={block.text} />}
        {block.fields !== undefined && (
          <div class="fields">
            {block.fields.map((field, place) => (
              <div key={`${place}`}>
                <BlockText text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {block.accessory !== undefined && (
        <div class="accessory">
          <Element block={block} element={block.accessory} />
        </div>
      )}
    </div>
  );
}

function Context({ block }: { readonly block: BlockObject }): JSX.Element {
  return (
    <div class="block context">
      {(block.elements ?? []).map((element, place) =>
        element.type === 'plain_text' || element.type === 'mrkdwn' ? (
          <span key={`${place}`}>
            <BlockText text={element} />
          </span>
        ) : (
          <Element key={`${place}`} block={block} element={element as ElementObject} />
        ),
      )}
    </div>
  );
}
