import type { JSX } from 'preact';
import { Element } from '../elements/element.tsx';
import { fieldIds } from '../elements/field.ts';
import { useScope } from '../elements/scope.ts';
import { PlainText } from './mrkdwn.tsx';
import type { BlockObject, ElementObject } from './shapes.ts';

interface InputBlockProps {
  readonly block: BlockObject;
  readonly element: ElementObject;
}

/** An input with its label, hint, and the app's complaint right at it. */
export function InputBlock({ block, element }: InputBlockProps): JSX.Element {
  const { container, errors } = useScope();
  const containerId = container.kind === 'view' ? container.viewId : `${container.channel}-${container.ts}`;
  const ids = fieldIds(containerId, block, element.action_id);
  const error = errors[block.block_id];
  const isGroup = element.type === 'checkboxes' || element.type === 'radio_buttons';
  const label = (
    <>
      <PlainText text={block.label?.text ?? ''} />
      {block.optional && <span class="optional"> (optional)</span>}
    </>
  );
  return (
    <div class={error === undefined ? 'input-block' : 'input-block wrong'} data-block={block.block_id}>
      {isGroup ? (
        <span class="label" id={ids.label}>
          {label}
        </span>
      ) : (
        <label class="label" id={ids.label} for={ids.control}>
          {label}
        </label>
      )}
      <Element block={block} element={element} />
      <div id={ids.about} class="about">
        {error !== undefined && <p class="error">{error}</p>}
        {block.hint !== undefined && <p class="hint">{block.hint.text}</p>}
      </div>
    </div>
  );
}
