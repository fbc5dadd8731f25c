import type { JSX, TargetedKeyboardEvent } from 'preact';
import { type ElementProps, textOf, useField } from './field.ts';

const KEYBOARDS = { email_text_input: 'email', url_text_input: 'url', number_input: 'numeric' } as const;

/** A Block Kit date or time picker, as the browser has them. */
export function PickerElement({ block, element }: ElementProps): JSX.Element {
  const field = useField({ block, element });
  return (
    <input
      type={element.type === 'timepicker' ? 'time' : 'date'}
      id={field.ids.control}
      class="field short"
      aria-label={field.name}
      aria-describedby={field.ids.about}
      aria-invalid={field.isInvalid ? true : undefined}
      disabled={field.isPending}
      value={textOf(field.value)}
      onChange={(event) => field.change(event.currentTarget.value || null)}
    />
  );
}

/** A Block Kit date and time picker; its value is seconds since 1970. */
export function MomentElement({ block, element }: ElementProps): JSX.Element {
  const field = useField({ block, element });
  const seconds = Number(textOf(field.value));
  return (
    <input
      type="datetime-local"
      id={field.ids.control}
      class="field short"
      aria-label={field.name}
      aria-describedby={field.ids.about}
      aria-invalid={field.isInvalid ? true : undefined}
      value={seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 16) : ''}
      onChange={({ currentTarget: { value } }) =>
        field.change(value === '' ? null : `${Date.parse(`${value}:00Z`) / 1000}`)
      }
    />
  );
}

/** A Block Kit text or number input; where the app listens, Enter tells it, or each letter if it asked for those. */
export function TextElement({ block, element }: ElementProps): JSX.Element {
  const field = useField({ block, element });
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const tellsEachLetter = field.tells && triggers.includes('on_character_entered');
  const shared = {
    id: field.ids.control,
    class: 'field',
    'aria-label': field.name,
    'aria-describedby': field.ids.about,
    'aria-invalid': field.isInvalid ? (true as const) : undefined,
    placeholder: element.placeholder?.text,
    maxLength: element.max_length,
    value: textOf(field.value),
  };
  const onInput = ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
    if (tellsEachLetter) field.change(value || null);
    else field.keep(value || null);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !field.tells || tellsEachLetter) return;
    event.preventDefault();
    field.change(event.currentTarget.value || null);
  };
  if (element.multiline) return <textarea {...shared} rows={4} onInput={onInput} />;
  return (
    <input
      {...shared}
      class={element.type === 'number_input' ? 'field short' : 'field'}
      type="text"
      inputMode={keyboardFor(element)}
      onInput={onInput}
      onKeyDown={onKeyDown}
    />
  );
}

function keyboardFor({ type, is_decimal_allowed }: ElementProps['element']) {
  if (type === 'number_input' && is_decimal_allowed) return 'decimal';
  return type in KEYBOARDS ? KEYBOARDS[type as keyof typeof KEYBOARDS] : 'text';
}
