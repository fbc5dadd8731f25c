// What the bot says, safe by construction: whatever is put into a phrase is somebody's text and comes out inert,
// unless it is a phrase itself. A phrase knows how it is shown and how it is read out.
import { escapeText, inert } from './escape.ts';

export interface Phrase {
  /** In blocks. */
  readonly shown: string;
  /** In a message's `text`, which notifications show and screen readers read: escaped too, without bold. */
  readonly read: string;
}

/** Words of our own, or of someone else's: everything but phrases is made inert. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  let shown = '';
  let read = '';
  words.forEach((word, index) => {
    const value = values[index];
    const part = value === undefined ? NOTHING : asPhrase(value);
    shown += escapeText(word) + part.shown;
    read += escapeText(word) + part.read;
  });
  return { shown, read };
}

/** A phrase without a word. */
export const NOTHING: Phrase = { shown: '', read: '' };

/** The value itself where it is a phrase, else its text made inert. */
function asPhrase(value: string | number | Phrase): Phrase {
  if (typeof value === 'object') return value;
  const text = inert(String(value));
  return { shown: text, read: text };
}

/** True where there is nothing to read. */
export function isEmpty(phrase: Phrase): boolean {
  return phrase.read === '';
}

/** In bold on the screen; read out as it is. */
export function bold(value: string | Phrase): Phrase {
  const { shown, read } = asPhrase(value);
  return { shown: `*${shown}*`, read };
}

/** One after the other, `between` them; empty ones are left out. */
export function join(phrases: readonly (string | Phrase)[], between: string): Phrase {
  const parts = phrases.map(asPhrase).filter((part) => !isEmpty(part));
  return {
    shown: parts.map((part) => part.shown).join(escapeText(between)),
    read: parts.map((part) => part.read).join(escapeText(between)),
  };
}

/** "Dana", "Dana and Noor", "Dana, Noor and Kim", "Dana, Noor and 5 more". */
export function listed(items: readonly (string | Phrase)[], most = 6, last = 'and'): Phrase {
  const shown = items.length > most ? items.slice(0, most - 1) : items.slice(0, -1);
  const rest = items.length - shown.length;
  const end = rest > 1 ? say`${rest} more` : asPhrase(items.at(-1) ?? NOTHING);
  return shown.length === 0 ? end : say`${join(shown, ', ')} ${last} ${end}`;
}

// yes: `https://acme.slack.com/archives/C1/p2` · no: `javascript:x`, `https://a|b>`
const LINK = /^https?:\/\/[^\s<>|]+$/;

/** The words as a link; the words alone where the address is none. */
export function link(url: string, words: string): Phrase {
  const { shown, read } = asPhrase(words);
  return LINK.test(url)
    ? { shown: `<${escapeText(url)}|${shown}>`, read: `${read}: ${escapeText(url)}` }
    : { shown, read };
}

// yes: `C012AB3CD`, `G01` · no: `acme`, `!channel`
const CHANNEL = /^[CG][A-Z0-9_]+$/;

/** A channel by its id, shown by its name; or the name itself, where that is what is known. */
export function channelLink(channel: string): Phrase {
  return CHANNEL.test(channel) ? { shown: `<#${channel}>`, read: `<#${channel}>` } : asPhrase(channel);
}

/** Somebody's own words in quotes, at most 200 characters of them. */
export function quoted(words: string): Phrase {
  const text = `“${inert(words, 200)}”`;
  return { shown: text, read: text };
}
