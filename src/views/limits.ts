// Slack's limits, in one table, and cutting to them. Lengths are UTF-16 units, the strictest way to count; a cut falls
// between characters as people see them, never inside an emoji, an escaped `&amp;` or a link.
// https://docs.slack.dev/reference/block-kit
export const LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  /** All text of one message's blocks; Slack refuses somewhat more than this. */
  textPerMessage: 11_500,
  /** The message's own text, which some clients split above this. */
  plainText: 3_900,
  sectionText: 3_000,
  buttonText: 75,
  buttonValue: 2_000,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  label: 150,
  placeholder: 150,
  viewTitle: 24,
  privateMetadata: 3_000,
  actionsPerBlock: 25,
  radioOptions: 10,
  checkboxes: 10,
  selectOptions: 100,
  /** A name of someone's own making, inside a sentence: enough to know it by. */
  name: 80,
} as const;

// yes: `Acme &am`, `ab <#C01`  · no: `Acme &amp;`, `<#C01>`
const CUT_ENTITY = /(?:&[a-z]{0,4}|<[^<>]*)$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text itself where it is at most `max` long, else its beginning with `…`. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${beginning(text, max - 1).trimEnd()}…`;
}

/** As `clip`, for escaped text: no entity and no link is cut in half. */
export function clipEscaped(text: string, max: number): string {
  return text.length <= max
    ? text
    : `${beginning(text, max - 1)
        .replace(CUT_ENTITY, '')
        .trimEnd()}…`;
}

function beginning(text: string, max: number): string {
  let end = 0;
  // A character is rarely longer than this; what follows cannot matter.
  for (const { segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (end + segment.length > max) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
