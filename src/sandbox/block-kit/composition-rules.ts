// Text, options and confirmations: https://docs.slack.dev/reference/block-kit/composition-objects
import { isDeepStrictEqual } from 'node:util';
import { isJsonObject } from '../json.ts';
import {
  all,
  anything,
  byType,
  type Check,
  exactlyOneOf,
  flag,
  list,
  matching,
  object,
  oneOf,
  text,
} from './block-checks.ts';

// `https://acme.example/a`, `mailto:a@b.example` match; `acme.example`, `javascript:alert(1)` do not.
const LINK = /^(?:https?:\/\/|mailto:|slack:\/\/)\S+$/;

/** A link of at most 3000 characters. */
export const url: Check = all(text(3000), matching(LINK, 'a valid URL'));

/** The 255 characters of block_id, action_id and the like. */
export const id: Check = text(255);

/** Text that shows as it is, emoji apart. */
export function plainText(max: number): Check {
  return byType({ plain_text: object({ type: anything, text: text(max) }, { emoji: flag }) });
}

/** Plain text or Slack's markup. */
export function anyText(max: number): Check {
  return byType({
    plain_text: plainText(max),
    mrkdwn: object({ type: anything, text: text(max) }, { verbatim: flag }),
  });
}

/** The question asked before an action counts. */
export const confirm: Check = object(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);

/** When a text input reports each change. */
export const dispatchConfig: Check = object({
  trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2),
});

/** An option of a select. */
export const option: Check = object(
  { text: plainText(75), value: text(150) },
  { description: plainText(75) },
);

/** An option of an overflow menu, which may open a link. */
export const overflowOption: Check = object(
  { text: plainText(75), value: text(150) },
  { description: plainText(75), url },
);

/** An option of checkboxes or radio buttons, which may have markup. */
export const boxOption: Check = object({ text: anyText(75), value: text(150) }, { description: anyText(75) });

/** Options under a label. */
export const optionGroup: Check = object({ label: plainText(75), options: list(option, 100) });

/** A select has options or groups of them. */
export const optionsOrGroups: Check = exactlyOneOf('options', 'option_groups');

/** What is chosen at first must be one of the options, to the letter. */
export const initialAmongOptions: Check = (value, pointer, report) => {
  if (!isJsonObject(value)) return;
  const { options, option_groups, initial_option, initial_options } = value as {
    options?: unknown;
    option_groups?: unknown;
    initial_option?: unknown;
    initial_options?: unknown;
  };
  const groups = (Array.isArray(option_groups) ? option_groups : []).flatMap((group) => group?.options ?? []);
  const known = [...(Array.isArray(options) ? options : []), ...groups];
  const isKnown = (initial: unknown) => known.some((each) => isDeepStrictEqual(each, initial));
  if (initial_option !== undefined && !isKnown(initial_option)) {
    report(`${pointer}/initial_option`, 'must exactly match one of the provided options');
  }
  if (Array.isArray(initial_options) && !initial_options.every(isKnown)) {
    report(`${pointer}/initial_options`, 'must exactly match the provided options');
  }
};
