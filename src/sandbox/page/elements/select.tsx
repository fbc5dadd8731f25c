import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { withEmoji } from '../blocks/mrkdwn.tsx';
import { type Choice, ChoiceList } from '../parts/choice-list.tsx';
import { Popover } from '../parts/popover.tsx';
import { useSession } from '../session.ts';
import { Asking } from './asking.tsx';
import { type ElementProps, listOf, useField } from './field.ts';
import { useScope } from './scope.ts';
import { choicesOf, knownChoices } from './select-choices.ts';

/** Up to so many choices are seen at a glance and need no search. */
const FEW = 7;

/** Every kind of Block Kit select, for one or for many, searched by typing, from the app where it is external. */
export function SelectElement({ block, element }: ElementProps): JSX.Element {
  const field = useField({ block, element });
  const { snapshot } = useSession();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const suggested = useSuggestions({ block, element });
  const isMany = element.type.startsWith('multi_');
  const isExternal = element.type.endsWith('external_select');
  const known = knownChoices(element, snapshot);
  const chosen = listOf(field.value);
  const names = chosen.map((key) => nameOfChoice(key, [...known, ...suggested.seen]));
  const placeholder = element.placeholder?.text ?? (isMany ? 'Choose some' : 'Choose one');
  const take = (next: readonly string[]) => {
    const value = isMany ? next : (next[0] ?? null);
    if (element.confirm === undefined) field.change(value);
    else setAsked(next);
  };
  const toggled = (key: string) =>
    chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
  const limit = element.max_selected_items ?? Number.POSITIVE_INFINITY;
  const isSearched = isExternal || known.length > FEW;
  return (
    <div class="select">
      {isMany && <Chips names={names} remove={(at) => take(chosen.filter((_, place) => place !== at))} />}
      <Popover
        face={isMany || names.length === 0 ? placeholder : withEmoji(names[0] ?? '')}
        buttonId={field.ids.control}
        buttonClass={`field select-face ${names.length === 0 || isMany ? 'empty' : ''}`}
        opens="listbox"
        label={field.name === undefined ? undefined : [field.name, ...names].join(': ')}
        panelClass="choices-panel"
        describedBy={field.ids.about}
        isDisabled={field.isPending}
        isInvalid={field.isInvalid}
      >
        {(close) => (
          <ChoiceList
            label={placeholder}
            choices={isExternal ? suggested.now : known}
            chosen={chosen}
            isMany={isMany}
            search={isSearched ? 'Type to search' : undefined}
            onSearch={isExternal ? suggested.search : undefined}
            empty={suggested.says}
            choose={(key) => {
              if (!isMany) close();
              if (isMany && !chosen.includes(key) && chosen.length >= limit) return;
              take(isMany ? toggled(key) : [key]);
            }}
          />
        )}
      </Popover>
      {asked !== null && element.confirm !== undefined && (
        <Asking
          confirm={element.confirm}
          onConfirm={() => {
            setAsked(null);
            field.change(isMany ? asked : (asked[0] ?? null));
          }}
          onDeny={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function nameOfChoice(key: string, known: readonly Choice[]): string {
  return known.find((choice) => choice.key === key)?.name ?? key;
}

interface ChipsProps {
  readonly names: readonly string[];
  readonly remove: (at: number) => void;
}

function Chips({ names, remove }: ChipsProps): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <ul class="chips">
      {names.map((name, at) => (
        <li key={name} class="chip">
          <span>{withEmoji(name)}</span>
          <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(at)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Suggestions {
  readonly now: readonly Choice[];
  /** Every choice the app has offered so far, so that a chosen one keeps its name. */
  readonly seen: readonly Choice[];
  readonly says: string;
  readonly search: (query: string) => void;
}

/** Pause in typing after which the app is asked. */
const PAUSE_MS = 200;

function useSuggestions({ block, element }: ElementProps): Suggestions {
  const { ask } = useSession();
  const { container } = useScope();
  const [now, setNow] = useState<readonly Choice[]>([]);
  const [seen, setSeen] = useState<readonly Choice[]>([]);
  const least = element.min_query_length ?? 3;
  const [says, setSays] = useState(least === 0 ? 'Type to search.' : `Type ${least} or more letters.`);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (query: string) => {
    latest.current = query;
    clearTimeout(timer.current);
    if (query.length < least) return;
    setSays('Searching…');
    timer.current = setTimeout(async () => {
      const place = { container, blockId: block.block_id, actionId: element.action_id };
      const result = await ask({ type: 'block_suggestion', ...place, query });
      if (latest.current !== query) return;
      const found = result.ok ? choicesOf(result.options ?? []) : [];
      setNow(found);
      setSeen((before) => [...found, ...before]);
      setSays(result.ok ? 'Nothing found.' : result.message);
    }, PAUSE_MS);
  };
  return { now, seen, says, search };
}
