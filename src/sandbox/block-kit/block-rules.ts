// Blocks and their limits: https://docs.slack.dev/reference/block-kit/blocks. Blocks that Slack is still rolling out
// (card, carousel, alert, data_table …) are refused here, as they may be there.

import { isJsonObject } from '../json.ts';
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
  object,
  oneOf,
  text,
} from './block-checks.ts';
import { anyText, id, plainText, url } from './composition-rules.ts';
import { accessory, actionsElement, imageElement, inputElement } from './element-rules.ts';

const base: Fields = { block_id: id };
const type = { type: anything };

const textOrFields: Check = (value, pointer, report) => {
  const { text, fields } = isJsonObject(value) ? (value as { text?: unknown; fields?: unknown }) : {};
  if (text === undefined && fields === undefined) report(pointer, 'missing required field: text or fields');
};

const section = all(
  object(type, { ...base, text: anyText(3000), fields: list(anyText(2000), 10), accessory, expand: flag }),
  textOrFields,
);

const contextElement = byType({ image: imageElement, plain_text: plainText(3000), mrkdwn: anyText(3000) });

const image = all(
  object(
    { ...type, alt_text: text(2000) },
    { ...base, image_url: url, slack_file: anything, title: plainText(2000) },
  ),
  exactlyOneOf('image_url', 'slack_file'),
);

const input = object(
  { ...type, label: plainText(2000), element: inputElement },
  { ...base, hint: plainText(2000), optional: flag, dispatch_action: flag },
);

const style = object({}, { bold: flag, italic: flag, strike: flag, code: flag, underline: flag });
const inline = byType({
  text: object({ ...type, text: text(12_000) }, { style }),
  link: object({ ...type, url }, { text: text(3000), style, unsafe: flag }),
  user: object({ ...type, user_id: text(255) }, { style }),
  channel: object({ ...type, channel_id: text(255) }, { style }),
  emoji: object({ ...type, name: text(255) }, { unicode: text(255), skin_tone: integer(1, 6), style }),
  broadcast: object({ ...type, range: oneOf('here', 'channel', 'everyone') }, { style }),
  date: object(
    { ...type, timestamp: integer(0, 9_999_999_999), format: text(255) },
    { fallback: text(255), url, style },
  ),
});
const richSection = object({ ...type, elements: list(inline, 1000, 0) });
const bordered = { border: integer(0, 1) };
const richText = object(
  {
    ...type,
    elements: list(
      byType({
        rich_text_section: richSection,
        rich_text_quote: object({ ...type, elements: list(inline, 1000, 0) }, bordered),
        rich_text_preformatted: object(
          { ...type, elements: list(inline, 1000, 0) },
          { ...bordered, language: text(255) },
        ),
        rich_text_list: object(
          { ...type, style: oneOf('bullet', 'ordered'), elements: list(richSection, 1000) },
          { ...bordered, indent: integer(0, 8), offset: integer(0, 1000) },
        ),
      }),
      1000,
    ),
  },
  base,
);

const cell = byType({ raw_text: object({ ...type, text: text(10_000) }), rich_text: richText });
const table = object(
  { ...type, rows: list(list(cell, 20), 100) },
  { ...base, column_settings: list(anything, 20) },
);

const everywhere: Fields = {
  section,
  input,
  image,
  rich_text: richText,
  divider: object(type, base),
  header: object({ ...type, text: plainText(150) }, base),
  context: object({ ...type, elements: list(contextElement, 10) }, base),
  actions: object({ ...type, elements: list(actionsElement, 25) }, base),
};

/** A block of a message. */
export const messageBlock: Check = byType({
  ...everywhere,
  table,
  markdown: object({ ...type, text: text(12_000) }, base),
});

/** A block of a modal or a home tab. */
export const viewBlock: Check = byType(everywhere);
