import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** Something to choose from a list. */
export interface Choice {
  readonly key: string;
  /** What it is called, and what is searched. */
  readonly name: string;
  readonly detail?: string | undefined;
  /** The heading it stands under. */
  readonly group?: string | undefined;
  readonly picture?: ComponentChildren;
  readonly aside?: ComponentChildren;
}

interface ChoiceListProps {
  /** What is being chosen. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly isMany?: boolean;
  /** What stands in the search field; without it there is none. */
  readonly search?: string | undefined;
  /** Called with what is searched for, by lists whose choices come from elsewhere; those are not filtered here. */
  readonly onSearch?: ((query: string) => void) | undefined;
  /** What to say when there is nothing. */
  readonly empty?: string;
  readonly choose: (key: string) => void;
}

/** A list to choose from, searched by typing, worked with the arrow keys and Enter. */
export function ChoiceList(props: ChoiceListProps): JSX.Element {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const shown = props.onSearch === undefined ? matching(props.choices, query) : props.choices;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      shown.findIndex(({ key }) => props.chosen.includes(key)),
    ),
  );
  const here = Math.min(at, shown.length - 1);
  useEffect(() => (field.current ?? list.current)?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [here, shown.length]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 8, PageUp: here - 8 }[event.key];
    const choice = shown[here];
    if (next !== undefined) setAt(Math.max(0, Math.min(shown.length - 1, next)));
    else if (event.key === 'Enter' && choice !== undefined) props.choose(choice.key);
    else return;
    event.preventDefault();
  };
  const active = shown[here] === undefined ? undefined : `${id}-${here}`;
  return (
    <div class="choices">
      {props.search !== undefined && (
        <input
          ref={field}
          type="text"
          class="choices-search"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active}
          aria-autocomplete="list"
          aria-label={props.search}
          placeholder={props.search}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
            props.onSearch?.(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      )}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        class="choices-list"
        aria-label={props.label}
        aria-multiselectable={props.isMany ? true : undefined}
        aria-activedescendant={active}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {shown.map((choice, place) => (
          <ChoiceRow
            key={choice.key}
            id={`${id}-${place}`}
            choice={choice}
            heading={choice.group === shown[place - 1]?.group ? undefined : choice.group}
            isHere={place === here}
            isChosen={props.chosen.includes(choice.key)}
            choose={() => props.choose(choice.key)}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <p class="choices-empty" role="status">
          {props.empty ?? 'Nothing found.'}
        </p>
      )}
    </div>
  );
}

interface ChoiceRowProps {
  readonly id: string;
  readonly choice: Choice;
  readonly heading: string | undefined;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function ChoiceRow({ id, choice, heading, isHere, isChosen, choose }: ChoiceRowProps): JSX.Element {
  return (
    <>
      {heading !== undefined && (
        <div class="choices-group" role="presentation">
          {heading}
        </div>
      )}
      {/* The list has the keys: the option itself never has the focus. */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        class="choice"
        aria-selected={isChosen}
        data-here={isHere ? '' : undefined}
        onClick={choose}
        onKeyDown={undefined}
      >
        {choice.picture}
        <span class="choice-text">
          <span>{choice.name}</span>
          {choice.detail !== undefined && <small>{choice.detail}</small>}
        </span>
        {choice.aside}
        <span class="choice-tick" aria-hidden="true">
          {isChosen ? '✓' : ''}
        </span>
      </div>
    </>
  );
}

function matching(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name, detail = '' }) => {
    const said = `${name} ${detail}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
