// Interactive elements and their limits: https://docs.slack.dev/reference/block-kit/block-elements
import {
  all,
  anything,
  byType,
  type Check,
  exactlyOneOf,
  type Fields,
  flag,
  integer,
  list,
  matching,
  object,
  oneOf,
  text,
} from './block-checks.ts';
import {
  boxOption,
  confirm,
  dispatchConfig,
  id,
  initialAmongOptions,
  option,
  optionGroup,
  optionsOrGroups,
  overflowOption,
  plainText,
  url,
} from './composition-rules.ts';

// `2026-11-25` matches, `25/11/2026` does not.
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
// `09:30` matches, `9:30` and `24:00` do not.
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
// `12.5` and `-3` match, `1e3` does not.
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const common: Fields = { action_id: id };
const asked: Fields = { ...common, confirm };
const focusable: Fields = { ...asked, focus_on_load: flag };
const placed: Fields = { ...focusable, placeholder: plainText(150) };
const type = { type: anything };

const conversationFilter = object(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
);

const single: { [type: string]: { required: Fields; optional: Fields; extra?: Check } } = {
  static_select: {
    required: {},
    optional: { options: list(option, 100), option_groups: list(optionGroup, 100) },
    extra: all(optionsOrGroups, initialAmongOptions),
  },
  external_select: { required: {}, optional: { min_query_length: integer(0, 1000) } },
  users_select: { required: {}, optional: {} },
  conversations_select: {
    required: {},
    optional: { default_to_current_conversation: flag, filter: conversationFilter },
  },
  channels_select: { required: {}, optional: {} },
};

const INITIAL: { [type: string]: readonly [one: string, many: string, check: Check] } = {
  static_select: ['initial_option', 'initial_options', option],
  external_select: ['initial_option', 'initial_options', option],
  users_select: ['initial_user', 'initial_users', text(255)],
  conversations_select: ['initial_conversation', 'initial_conversations', text(255)],
  channels_select: ['initial_channel', 'initial_channels', text(255)],
};

function selects(): Fields {
  const checks: { [type: string]: Check } = {};
  for (const [name, { required, optional, extra = anything }] of Object.entries(single)) {
    const [one, many, initial] = INITIAL[name] ?? ['', '', anything];
    const hasResponseUrl = name === 'conversations_select' || name === 'channels_select';
    const responseUrl = hasResponseUrl ? { response_url_enabled: flag } : {};
    const shared = { ...placed, ...optional };
    checks[name] = all(
      object({ ...type, ...required }, { ...shared, ...responseUrl, [one]: initial }),
      extra,
    );
    const manyFields = { ...shared, max_selected_items: integer(1, 100), [many]: list(initial, 100) };
    checks[`multi_${name}`] = all(object({ ...type, ...required }, manyFields), extra);
  }
  return checks;
}

const button = object(
  { ...type, text: plainText(75) },
  { ...asked, url, value: text(2000), style: oneOf('primary', 'danger'), accessibility_label: text(75) },
);

const boxes = all(
  object({ ...type, options: list(boxOption, 10) }, { ...focusable, initial_options: list(boxOption, 10) }),
  initialAmongOptions,
);

const radios = all(
  object({ ...type, options: list(boxOption, 10) }, { ...focusable, initial_option: boxOption }),
  initialAmongOptions,
);

const pickers: Fields = {
  datepicker: object(type, { ...placed, initial_date: matching(DATE, 'a date as YYYY-MM-DD') }),
  timepicker: object(type, {
    ...placed,
    initial_time: matching(TIME, 'a time as HH:mm'),
    timezone: text(255),
  }),
  datetimepicker: object(type, { ...focusable, initial_date_time: integer(1_000_000_000, 9_999_999_999) }),
};

const written: Fields = {
  ...common,
  placeholder: plainText(150),
  focus_on_load: flag,
  dispatch_action_config: dispatchConfig,
};

const inputs: Fields = {
  plain_text_input: object(type, {
    ...written,
    initial_value: text(3000, 0),
    multiline: flag,
    min_length: integer(0, 3000),
    max_length: integer(1, 3000),
  }),
  email_text_input: object(type, { ...written, initial_value: text(3000) }),
  url_text_input: object(type, { ...written, initial_value: url }),
  number_input: object(
    { ...type, is_decimal_allowed: flag },
    {
      ...written,
      initial_value: matching(NUMBER, 'a number as text'),
      min_value: matching(NUMBER, 'a number as text'),
      max_value: matching(NUMBER, 'a number as text'),
    },
  ),
};

/** An image beside text. */
export const imageElement: Check = all(
  object({ ...type, alt_text: text(2000) }, { image_url: url, slack_file: anything }),
  exactlyOneOf('image_url', 'slack_file'),
);

const chosen: Fields = { ...selects(), ...pickers, checkboxes: boxes, radio_buttons: radios };
const overflow = object({ ...type, options: list(overflowOption, 5) }, asked);
const clickable: Fields = { button, overflow, ...chosen };

/** An element of an actions block. */
export const actionsElement: Check = byType(clickable);

/** What may stand beside a section's text. */
export const accessory: Check = byType({ ...clickable, image: imageElement });

/** The element of an input block. */
export const inputElement: Check = byType({ ...chosen, ...inputs });
