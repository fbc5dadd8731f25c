// Who has what meanwhile ("Ravi's got my Acme stuff", "ask Fatima"), and offers in the thread of an absence ("I can take
// the banners"). The words of the matter are for matching only; nothing of them is stored.
import type { CoverBy, CoverOffer } from '../domain/interpretations.ts';
import { findCampaignNames } from './campaign-names.ts';
import type { Cue } from './lexicon.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import { type TokenRange, wordsOf } from './text.ts';

const ABOUT_AT_MOST = 8;
const NO_MATTER = new Set([
  'it',
  'that',
  'this',
  'you',
  'me',
  'for',
  'while',
  'meanwhile',
  'instead',
  'if',
  'until',
  'most',
  'things',
  'anything',
  'everything',
  'urgent',
  'np',
  'please',
  'though',
]);
const ENDS_MATTER = new Set([
  'while',
  'until',
  'if',
  'so',
  'but',
  'and',
  'when',
  'meanwhile',
  'today',
  'tomorrow',
  'from',
  'as',
  'because',
  'np',
  'for',
  'in',
  'on',
  'till',
  'thanks',
]);

/** Those whom the message names as looking after something, besides the people who are away. */
export function coversIn(
  scene: Scene,
  names: readonly PersonMention[],
  away: ReadonlySet<string>,
): CoverBy[] {
  const found = new Map<string, CoverBy>();
  for (const name of names) {
    const [person] = name.people;
    if (person === undefined || name.people.length !== 1 || away.has(person) || found.has(person)) continue;
    const range = matterOf(scene, name);
    if (range !== null) found.set(person, { person, ...aboutOf(scene, range) });
  }
  return [...found.values()];
}

/** The tokens that say what someone covers; empty where only that they do; null where nothing says it. */
function matterOf(scene: Scene, name: PersonMention): TokenRange | null {
  const after = longest(scene.cues.filter((cue) => cue.cue === 'covers' && cue.start === name.end));
  if (after) return matterFrom(scene, after.end);
  const before = longest(scene.cues.filter((cue) => cue.cue === 'cover_to' && cue.end === name.start));
  if (before === undefined) return null;
  return before.gap ?? { start: name.end, end: name.end };
}

function longest(cues: readonly Cue[]): Cue | undefined {
  return [...cues].sort((a, b) => b.end - a.end || a.start - b.start)[0];
}

function matterFrom(scene: Scene, start: number): TokenRange {
  const { tokens } = scene.text;
  let end = start;
  while (end < tokens.length && end - start < ABOUT_AT_MOST) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind !== 'word' && token.kind !== 'number') ||
      ENDS_MATTER.has(token.norm)
    )
      break;
    end += 1;
  }
  return { start, end };
}

function aboutOf(scene: Scene, range: TokenRange): { campaign?: string; about?: string } {
  const tokens = scene.text.tokens.slice(range.start, range.end);
  const about = tokens.every((token) => NO_MATTER.has(token.norm)) ? '' : wordsOf(scene.text, range);
  const [named] = findCampaignNames(
    tokens.map((token) => token.text),
    scene.campaigns,
  );
  const campaign = named?.campaigns.length === 1 ? named.campaigns[0] : undefined;
  return { ...(campaign === undefined ? {} : { campaign }), ...(about === '' ? {} : { about }) };
}

/** The author's offer to take something, where the message stands in the thread of an absence. */
export function offersIn(scene: Scene): CoverOffer[] {
  const { inReplyTo } = scene.message;
  const inAbsence = typeof inReplyTo === 'string' || (inReplyTo?.absent?.length ?? 0) > 0;
  if (!inAbsence || scene.author === undefined || scene.text.tokens.some((token) => token.norm === '?'))
    return [];
  const cue = scene.cues.find((found) => found.cue === 'offers');
  if (cue === undefined) return [];
  const { about } = aboutOf(scene, cue.gap ?? matterFrom(scene, cue.end));
  return [{ person: scene.author.id, ...(about === undefined ? {} : { about }) }];
}
