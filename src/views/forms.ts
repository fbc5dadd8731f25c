// What every form shares: inputs, and reading back what was filled in. Slack returns the values by block and action,
// https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
import type { InputBlock, ModalView } from '@slack/types';
import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, parseIsoDate, parseTimeOfDay, type TimeOfDay } from '../domain/plain-date.ts';
import type { CALLBACK_IDS } from './action-ids.ts';
import { plain } from './elements.ts';
import { LIMITS } from './limits.ts';

/** One filled-in value, as Slack sends it. */
interface FieldValue {
  readonly value?: string | null;
  readonly selected_date?: string | null;
  readonly selected_time?: string | null;
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[] | null;
  readonly selected_conversation?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[] | null;
}

/** `view.state.values` of a submitted form. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;

/** What a form says, or what is wrong with it, by block id, as `response_action: errors` wants it. */
export type FormReading<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The action id of an input that reports nothing before the form is submitted. */
export const INPUT = 'value';

type Element = InputBlock['element'];

/** An input under its label; `blockId` is also where its error stands. */
export function input(
  blockId: string,
  label: string,
  element: Element,
  more: { optional?: boolean; hint?: string; dispatch?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label, LIMITS.label),
    element,
    optional: more.optional ?? false,
    ...(more.hint !== undefined && { hint: plain(more.hint, LIMITS.label) }),
    ...(more.dispatch && { dispatch_action: true }),
  };
}

/** A modal with a verb on each button; without `submit` it is only read. */
export function modal(form: {
  callback: (typeof CALLBACK_IDS)[keyof typeof CALLBACK_IDS];
  title: string;
  submit?: string;
  close: string;
  metadata: string;
  blocks: ModalView['blocks'];
}): ModalView {
  return {
    type: 'modal',
    callback_id: form.callback,
    title: plain(form.title, LIMITS.viewTitle),
    ...(form.submit !== undefined && { submit: plain(form.submit, LIMITS.viewTitle) }),
    close: plain(form.close, LIMITS.viewTitle),
    private_metadata: form.metadata,
    blocks: form.blocks.slice(0, LIMITS.blocksPerView),
  };
}

const fieldOf = (values: FormValues, blockId: string): FieldValue | undefined =>
  Object.values(values[blockId] ?? {})[0];

/** The day that was picked there, or null. */
export function pickedDay(values: FormValues, blockId: string): IsoDate | null {
  return parseIsoDate(fieldOf(values, blockId)?.selected_date ?? '');
}

/** The time that was picked there, or null. */
export function pickedTime(values: FormValues, blockId: string): TimeOfDay | null {
  return parseTimeOfDay(fieldOf(values, blockId)?.selected_time ?? '');
}

/** The person who was picked there, or null. */
export function pickedPerson(values: FormValues, blockId: string): PersonId | null {
  return (fieldOf(values, blockId)?.selected_user ?? null) as PersonId | null;
}

/** The people who were picked there. */
export function pickedPeople(values: FormValues, blockId: string): PersonId[] {
  return [...(fieldOf(values, blockId)?.selected_users ?? [])] as PersonId[];
}

/** The channel that was picked there, or null. */
export function pickedChannel(values: FormValues, blockId: string): string | null {
  return fieldOf(values, blockId)?.selected_conversation ?? null;
}

/** The values of the options that were picked there. */
export function pickedOptions(values: FormValues, blockId: string): string[] {
  return (fieldOf(values, blockId)?.selected_options ?? []).flatMap((each) =>
    each.value ? [each.value] : [],
  );
}

/** What was typed there, trimmed, or null. */
export function typedText(values: FormValues, blockId: string): string | null {
  const text = fieldOf(values, blockId)?.value?.trim() ?? '';
  return text === '' ? null : text;
}

/** The value of the option that was picked there, or null. */
export function pickedOption(values: FormValues, blockId: string): string | null {
  return fieldOf(values, blockId)?.selected_option?.value ?? null;
}
