// What is not said but written or quoted: headlines, captions, lines of a script, words between quotation marks.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const QUOTES = new Set(['"', '\u201c', '\u201d']);
const REPORTS = new Set(
  'said says saying texted text wrote writes messaged message emailed told from note pinged dm called posted replied answered status'.split(
    ' ',
  ),
);
const REPORT_REACH = 5;

/** A headline's, not a person's: `line 2: "I'm out Friday"`; what somebody said is reported. */
function isQuoted({ anchor }: Frame, tokens: readonly Token[]): boolean {
  let opening = -1;
  for (let at = 0; at < anchor.start; at += 1)
    if (QUOTES.has(tokens[at]?.norm ?? '')) opening = opening < 0 ? at : -1;
  if (opening < 0 || !tokens.slice(anchor.end).some((token) => QUOTES.has(token.norm))) return false;
  if (anchor.start === opening + 1 && QUOTES.has(tokens[anchor.end]?.norm ?? '')) return false;
  return !tokens.slice(Math.max(0, opening - REPORT_REACH), opening).some((token) => REPORTS.has(token.norm));
}

const COPY = new Set(
  'headline headlines tagline taglines strapline caption captions slogan endline hook lyric lyrics vo voiceover subtitle subtitles supers super cta hashtag limerick haiku'.split(
    ' ',
  ),
);
const LINES = new Set(
  'copy line lines script subject post tweet banner email ooh radio card push'.split(' '),
);
const DRAFTS = new Set(
  'idea ideas option options suggestion draft v1 v2 v3 route line lines copy version for reads says opens opener goes'.split(
    ' ',
  ),
);

/** "Copy idea for the travel client: I'm off to the beach until September". */
function isCopy({ anchor, sentence }: Frame, tokens: readonly Token[]): boolean {
  const lead = tokens.slice(Math.max(0, sentence.start - 1), anchor.start).map((token) => token.norm);
  const colon = lead.lastIndexOf(':');
  if (colon < 0) return false;
  const before = tokens
    .slice(sentence.start, Math.max(sentence.start, anchor.start - (lead.length - colon)))
    .map((token) => token.norm);
  return (
    before.some((word) => COPY.has(word)) ||
    (before.some((word) => LINES.has(word)) && before.some((word) => DRAFTS.has(word) && !LINES.has(word)))
  );
}

/** Why the words are no one's own; null where they are. */
export const copyForm = (scene: Scene, frame: Frame): string | null =>
  isQuoted(frame, scene.text.tokens) || isCopy(frame, scene.text.tokens) ? 'copy' : null;
