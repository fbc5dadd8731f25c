// Slack's limits, in one table, and cutting to them. Lengths are counted in code points, as people count
// characters, and never split an emoji's halves or an escaped `&amp;` in two.
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
  viewTitle: 24,
  privateMetadata: 3_000,
  actionsPerBlock: 25,
  radioOptions: 10,
  selectOptions: 100,
  /** A name of someone's own making, inside a sentence: enough to know it by. */
  name: 80,
} as const;

// yes: `Acme &am`, `ab <#C01`  · no: `Acme &amp;`, `<#C01>`
const CUT_ENTITY = /(?:&[a-z]{0,4}|<[^<>]*)$/;

/** The text itself where it has at most `max` code points, else its beginning with `…`. */
export function clip(text: string, max: number): string {
  const points = [...text];
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** As `clip`, for escaped text: no entity and no link is cut in half. `max` counts UTF-16 units, the stricter count. */
export function clipEscaped(text: string, max: number): string {
  if (text.length <= max) return text;
  let length = 0;
  let kept = '';
  for (const point of text) {
    length += point.length;
    if (length > max - 1) break;
    kept += point;
  }
  return `${kept.replace(CUT_ENTITY, '').trimEnd()}…`;
}
