import type { JSX } from 'preact';
import { BoxesElement } from './boxes.tsx';
import { ButtonElement } from './button.tsx';
import type { ElementProps } from './field.ts';
import { MomentElement, PickerElement, TextElement } from './inputs.tsx';
import { OverflowElement } from './overflow.tsx';
import { SelectElement } from './select.tsx';

/** Any Block Kit element that can be acted on, or an image by its description. */
export function Element(props: ElementProps): JSX.Element {
  const { type } = props.element;
  if (type.endsWith('_select')) return <SelectElement {...props} />;
  switch (type) {
    case 'button':
      return <ButtonElement {...props} />;
    case 'overflow':
      return <OverflowElement {...props} />;
    case 'datepicker':
    case 'timepicker':
      return <PickerElement {...props} />;
    case 'datetimepicker':
      return <MomentElement {...props} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <BoxesElement {...props} />;
    case 'image':
      return <span class="picture">{props.element.alt_text ?? 'Image'}</span>;
    default:
      return <TextElement {...props} />;
  }
}
