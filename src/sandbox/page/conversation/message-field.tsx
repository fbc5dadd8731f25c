import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { type Completion, completionsAt } from './completion.ts';

interface MessageFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly send: () => void;
  /** Escape, where nothing is being completed. */
  readonly leave?: () => void;
  readonly takesFocus?: boolean;
}

/** A growing field for a message that completes commands, people and channels. */
export function MessageField(props: MessageFieldProps): JSX.Element {
  const { snapshot } = useSession();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(props.text.length);
  const [at, setAt] = useState(0);
  const [isShut, setShut] = useState(false);
  const completions = isShut ? null : completionsAt(props.text.slice(0, caret), snapshot);
  const found = completions?.found ?? [];
  const here = Math.min(at, found.length - 1);
  useGrowing(field.current, props.text);
  useLayoutEffect(() => {
    if (props.takesFocus) field.current?.focus();
  }, []);
  const complete = ({ insert }: Completion) => {
    const before = props.text.slice(0, completions?.from ?? 0) + insert;
    const text = before + props.text.slice(caret);
    const input = field.current;
    if (input !== null) {
      // At once, not with the next drawing: what is typed meanwhile must land behind what was inserted.
      input.value = text;
      input.focus();
      input.setSelectionRange(before.length, before.length);
    }
    props.write(text);
    setCaret(before.length);
    setAt(0);
  };
  const onCompletionKey = (key: string): boolean => {
    const choice = found[here];
    if (choice === undefined) return false;
    if (key === 'ArrowDown') setAt((here + 1) % found.length);
    else if (key === 'ArrowUp') setAt((here - 1 + found.length) % found.length);
    else if (key === 'Escape') setShut(true);
    else if (key === 'Tab') complete(choice);
    else if (key === 'Enter' && choice.insert.trim() !== props.text.trim()) complete(choice);
    else return false;
    return true;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.isComposing) return;
    if (onCompletionKey(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      props.send();
    } else if (event.key === 'Escape') props.leave?.();
  };
  return (
    <div class="message-field">
      {found.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label="Completions" class="completions">
          {found.map((each, place) => (
            <div
              key={each.key}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              class="choice"
              aria-selected={place === here}
              data-here={place === here ? '' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => complete(each)}
              onKeyDown={undefined}
            >
              <span class="choice-text">
                <span>{each.name}</span>
                <small>{each.detail}</small>
              </span>
            </div>
          ))}
        </div>
      )}
      <textarea
        ref={field}
        rows={1}
        class="message-text"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${here}` : undefined}
        placeholder={props.placeholder}
        value={props.text}
        onInput={(event) => {
          setShut(false);
          setCaret(event.currentTarget.selectionStart);
          props.write(event.currentTarget.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** The field is as high as its text, up to the height that the style allows. */
function useGrowing(field: HTMLTextAreaElement | null, text: string): void {
  useLayoutEffect(() => {
    if (field === null) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [field, text]);
}
