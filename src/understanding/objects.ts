// Phrases that are said of whom they are done to: "manage without Noor", "count him out". The tables write "me" in that
// place; a name or a pronoun may stand there too.
import { antecedent } from './earlier-subject.ts';
import { type CompiledLexicon, type Cue, compileLexicon, findCues, type LexiconEntry } from './lexicon.ts';
import { belongsElsewhere } from './listed-people.ts';
import type { PersonMention } from './people.ts';
import { OTHER, type Subject, type SubjectScene } from './subject.ts';
import type { ReadText, Token, TokenRange } from './text.ts';

const WHO = '%who';
const PRONOUNS = new Set(['him', 'her', 'them']);

const isObjective = (entry: LexiconEntry) => entry.means?.['object'] === true;

/** The phrases of an entry with other words for "me"; those without it are left out. */
const rewritten = (entry: LexiconEntry, rewrite: (phrase: string) => string): LexiconEntry => ({
  ...entry,
  phrases: entry.phrases.filter((phrase) => phrase.split(' ').includes('me')).map(rewrite),
});

const withWord = (phrase: string, word: string) =>
  phrase
    .split(' ')
    .map((part) => (part === 'me' ? word : part))
    .filter((part) => part !== '')
    .join(' ');

/** Such phrases with a place for anyone. */
export function compileObjects(entries: readonly LexiconEntry[]): CompiledLexicon {
  const others = entries.filter(isObjective).map((entry) => ({
    ...rewritten(entry, (phrase) => withWord(phrase, WHO)),
    means: { ...entry.means, who: true },
  }));
  return compileLexicon({ entries: others });
}

/** Such phrases with a gap for whoever it is: the screen lets through whatever may be one. */
export function looseObjects(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const loose = (phrase: string) =>
    phrase.endsWith(' me') || phrase.includes('...') ? withWord(phrase, '') : withWord(phrase, '...');
  return entries
    .filter(isObjective)
    .map((entry) => ({ ...rewritten(entry, loose), cue: 'object', needsWhen: true }));
}

/** The phrases found that are said of others, each over all the words it stands for. */
export function objectCues(
  compiled: CompiledLexicon,
  text: ReadText,
  names: readonly PersonMention[],
): readonly Cue[] {
  const { tokens } = text;
  if (names.length === 0 || tokens.length > LONGEST) return NONE;
  const places: number[] = [];
  const condensed: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const name = names.find((mention) => mention.start === at);
    places.push(at);
    condensed.push(name || PRONOUNS.has(token.norm) ? { ...token, kind: 'word', norm: WHO } : token);
    if (name) at = name.end - 1;
  }
  places.push(tokens.length);
  const range = (wide: TokenRange): TokenRange => ({
    start: places.findIndex((place) => place >= wide.start),
    end: places.findIndex((place) => place >= wide.end),
  });
  return findCues(compiled, condensed, text.sentences.map(range)).map(({ gap: _gap, ...cue }) => ({
    ...cue,
    start: places[cue.start] ?? 0,
    end: places[cue.end] ?? tokens.length,
  }));
}

const NONE: readonly Cue[] = [];
const LONGEST = 400;

/** Whom such a phrase is said of; null for the author's own. */
export function objectOf(cue: Cue, scene: SubjectScene): Subject | null {
  if (cue.entry.means?.['who'] !== true) return null;
  const name = scene.names.find((mention) => mention.start >= cue.start && mention.end <= cue.end);
  if (name === undefined) return pronounOf(cue, scene);
  if (belongsElsewhere(scene.tokens, name.start)) return OTHER;
  return name.people.length === 1
    ? { kind: 'people', ids: name.people }
    : { kind: 'which', candidates: name.people };
}

function pronounOf(cue: Cue, scene: SubjectScene): Subject {
  for (let at = cue.start; at < cue.end; at += 1)
    if (PRONOUNS.has(scene.tokens[at]?.norm ?? '')) return antecedent(scene, at);
  return OTHER;
}
