import type { JSX } from 'preact';
import { BlockText } from '../blocks/mrkdwn.tsx';
import type { OptionObject } from '../blocks/shapes.ts';
import { type ElementProps, type Field, listOf, useField } from './field.ts';

/** Block Kit checkboxes or radio buttons. */
export function BoxesElement({ block, element }: ElementProps): JSX.Element {
  const field = useField({ block, element });
  const isMany = element.type === 'checkboxes';
  return (
    <fieldset
      id={field.ids.control}
      class="boxes"
      aria-label={field.name}
      aria-labelledby={block.type === 'input' ? field.ids.label : undefined}
      aria-describedby={field.ids.about}
    >
      {(element.options ?? []).map((option) => (
        <Box key={option.value} option={option} field={field} isMany={isMany} />
      ))}
    </fieldset>
  );
}

interface BoxProps {
  readonly option: OptionObject;
  readonly field: Field;
  readonly isMany: boolean;
}

function Box({ option, field, isMany }: BoxProps): JSX.Element {
  const chosen = listOf(field.value);
  const isChosen = chosen.includes(option.value);
  const without = chosen.filter((each) => each !== option.value);
  const toggled = isChosen ? without : [...chosen, option.value];
  return (
    <label class="box">
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={field.ids.control}
        checked={isChosen}
        disabled={field.isPending}
        onChange={() => field.change(isMany ? toggled : option.value)}
      />
      <span>
        <BlockText text={option.text} />
        {option.description !== undefined && (
          <small>
            <BlockText text={option.description as typeof option.text} />
          </small>
        )}
      </span>
    </label>
  );
}
