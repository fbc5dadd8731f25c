// The small pieces of Block Kit, always made here: plain_text where there is no markup, mrkdwn always verbatim, so
// that Slack makes no mention or link of its own out of a name.
import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  MrkdwnElement,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
} from '@slack/types';
import { asName } from './escape.ts';
import { clip, clipEscaped, LIMITS } from './limits.ts';
import { join, type Phrase } from './phrase.ts';

/** A plain_text of at most `max` characters; names in it show as they are. */
export function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: clip(text.trim(), max) || '(no name)', emoji: true };
}

/** A mrkdwn text that makes nothing live by itself. */
function mrkdwn(phrase: Phrase): MrkdwnElement {
  return { type: 'mrkdwn', text: clipEscaped(phrase.shown, LIMITS.sectionText), verbatim: true };
}

/** A button; `style` only where one choice is the expected one. */
export function button(id: string, label: string, value: string, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(label, LIMITS.buttonText),
    value,
    ...(style && { style }),
  };
}

/** A name as it stands on a button: short enough for a phone. */
export function onButton(name: string): string {
  return asName(name, 30);
}

/** An option of a select or of radio buttons. */
export function option(label: string, value: string, description?: string): PlainTextOption {
  return {
    text: plain(label, LIMITS.optionText),
    value,
    ...(description && { description: plain(description, LIMITS.optionDescription) }),
  };
}

/** Lines under each other, always shown whole, with at most one button or menu beside them. */
export function section(lines: readonly Phrase[], accessory?: Button | Overflow): SectionBlock {
  return { type: 'section', text: mrkdwn(join(lines, '\n')), expand: true, ...(accessory && { accessory }) };
}

/** A small grey line. */
export function context(line: Phrase): ContextBlock {
  return { type: 'context', elements: [mrkdwn(line)] };
}

/** A title; screen readers jump from one to the next. */
export function header(title: string): HeaderBlock {
  return { type: 'header', text: plain(title, LIMITS.label) };
}

/** A row of buttons. */
export function actions(buttons: readonly Button[]): ActionsBlock {
  return { type: 'actions', elements: buttons.slice(0, LIMITS.actionsPerBlock) };
}
