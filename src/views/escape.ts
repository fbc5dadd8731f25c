// Text that somebody wrote must come out as they wrote it and do nothing: no mention, no link, no bold, no quote.
// https://docs.slack.dev/messaging/formatting-message-text
import { clip, LIMITS } from './limits.ts';

const SPECIAL = /[&<>]/g; // yes: `R&D`, `<b>` · no: `R+D`
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// Slack has no escape for these. They only mark where they stand at the edge of a word: an invisible word joiner
// before them moves that edge. yes: `*Q4*`, `_new`, leading `>` · no: `acme_q4`, `5*3`
const MARKERS = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])|^>/gu;
const WORD_JOINER = '\u2060';

const SPACES = /\s+/g; // yes: a line break, two blanks · no: a single letter
// yes: a null, a bell, a right-to-left override · no: a zero-width joiner inside an emoji
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** The three characters that Slack reads as markup, escaped. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

/** Somebody's text on one line, without control characters, at most `max` code points: fit for a plain_text. */
export function asName(text: string, max: number = LIMITS.name): string {
  return clip(text.replace(SPACES, ' ').replace(CONTROLS, ''), max);
}

/** Somebody's text as mrkdwn that shows as it was written and pings nobody. */
export function inert(text: string, max: number = LIMITS.name): string {
  return escapeText(asName(text, max).replace(MARKERS, (marker) => `${WORD_JOINER}${marker}`));
}
