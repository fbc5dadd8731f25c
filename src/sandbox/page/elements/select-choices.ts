import type { Conversation, Option, OptionGroup, Snapshot } from '../../protocol.ts';
import type { ElementObject } from '../blocks/shapes.ts';
import type { Choice } from '../parts/choice-list.tsx';

/** The choices of a select whose options are known beforehand: its own, or the workspace's people or conversations. */
export function knownChoices(element: ElementObject, snapshot: Snapshot): readonly Choice[] {
  switch (element.type.replace('multi_', '')) {
    case 'users_select':
      return snapshot.people
        .filter(({ isDeleted }) => !isDeleted)
        .map((person) => ({ key: person.id, name: person.displayName, detail: person.title }));
    case 'conversations_select':
    case 'channels_select':
      return snapshot.conversations
        .filter((each) => isOffered(each, element))
        .map((each) => ({ key: each.id, name: each.kind === 'im' ? each.name : `#${each.name}` }));
    case 'static_select':
      return choicesOf(element.option_groups ?? element.options ?? []);
    default:
      return choicesOf([
        ...(element.initial_option === undefined ? [] : [element.initial_option]),
        ...(element.initial_options ?? []),
      ]);
  }
}

/** Options, grouped or not, as choices. */
export function choicesOf(options: readonly (Option | OptionGroup)[]): readonly Choice[] {
  return options.flatMap((each) =>
    'options' in each
      ? each.options.map((option) => choiceOf(option, each.label.text))
      : [choiceOf(each, undefined)],
  );
}

function choiceOf(option: Option, group: string | undefined): Choice {
  return { key: option.value, name: option.text.text, detail: option.description?.text, group };
}

function isOffered({ kind, isArchived }: Conversation, { type, filter }: ElementObject): boolean {
  if (isArchived) return false;
  if (type.endsWith('channels_select')) return kind === 'channel';
  const names = { channel: 'public', private: 'private', im: 'im' } as const;
  return filter?.include === undefined || filter.include.includes(names[kind]);
}
