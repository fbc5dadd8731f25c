// Places that no table holds: "at Contoso tomorrow" where Contoso is a client of the context, and "in a b&b in Leeds this
// week but online" where they say that they work there.

import { isBoundary } from './boundaries.ts';
import { type CampaignForm, nameKey } from './campaign-index.ts';
import type { DateMention } from './dates.ts';
import { WORK } from './event-words.ts';
import type { Cue, LexiconEntry } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Token, TokenRange } from './text.ts';

const PLACE: LexiconEntry = { cue: 'remote', phrases: [], means: { form: 'weak', placed: true } };
const RETREAT: LexiconEntry = { cue: 'away', phrases: [], means: { form: 'weak', placed: true } };
const LEADS = new Set(['at', 'in', 'with', 'visiting', 'over', 'up', 'down', 'on', '@', 'from']);
const OPENERS = new Set(
  "am be is are 's being still straight all day = both also based now spending sitting sit stuck actually".split(
    ' ',
  ),
);
const FOUND = new Set(['find', 'have', 'got', 'get', 'catch', 'reach', 'see']);
const PLACE_AT_MOST = 8;

/** Cues for the places of a sentence. */
export function placesIn(scene: Scene, sentence: TokenRange, dates: readonly DateMention[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!opensHere(scene.text.tokens, at, sentence, dates)) continue;
    const house = clientsHouse(scene, at);
    if (house !== null) cues.push({ cue: 'remote', entry: PLACE, start: at, end: house });
    const entry = entryAt(scene, at, sentence, dates);
    if (entry !== null) cues.push(entry);
  }
  return cues;
}

/** What the place that begins at a preposition says: at work there, away, or nothing. */
function entryAt(scene: Scene, at: number, sentence: TokenRange, dates: readonly DateMention[]): Cue | null {
  const { tokens } = scene.text;
  if (!LEADS.has(tokens[at]?.norm ?? '')) return null;
  const end = endOfPlace(tokens, at + 1, sentence, dates);
  if (end <= at + 1) return null;
  if (tokens[at]?.norm === 'with' && !OPENERS.has(tokens[at - 1]?.norm ?? '')) return null;
  const onCall = tokens
    .slice(at, end + 4)
    .some(({ norm }, index, all) => WORK.has(norm) && JOINED.has(all[index - 2]?.norm ?? ''));
  if (tokens[at]?.norm !== 'on' && !onCall && isClientsPlace(scene, at + 1, end))
    return { cue: 'remote', entry: PLACE, start: at, end };
  if (!isSomewhere(tokens, at, end)) return null;
  if (isWorkedFrom(scene, sentence) || isHomely(tokens, at, end))
    return { cue: 'remote', entry: PLACE, start: at, end };
  const away = isPrivate(scene, sentence) || isErrand(scene, { start: at, end }, sentence, dates);
  return away ? { cue: 'away', entry: RETREAT, start: at, end } : null;
}

/** "On a call", "in a meeting". */
const JOINED = new Set(['on', 'in']);

const HOUSES = new Set(['hq', 'headquarters', 'office', 'offices', 'campus']);

/** Where "Contoso HQ" ends that begins here; null where it does not. */
function clientsHouse(scene: Scene, at: number): number | null {
  const { tokens } = scene.text;
  const form = clientAt(scene, at);
  const next =
    form && tokens[at + form.words.length]?.norm === "'s"
      ? at + form.words.length + 1
      : at + (form?.words.length ?? 0);
  return form && HOUSES.has(tokens[next]?.norm ?? '') ? next + 1 : null;
}

/** True where a sentence may say such a place. */
export function maySayPlace(scene: Scene, sentence: TokenRange): boolean {
  const worked = isWorkedFrom(scene, sentence);
  return scene.text.tokens
    .slice(sentence.start, sentence.end)
    .some(
      (token, at) =>
        (LEADS.has(token.norm) &&
          (worked ||
            isPrivate(scene, sentence) ||
            errandOf(scene, sentence) !== undefined ||
            isHomely(scene.text.tokens, sentence.start, sentence.end) ||
            namesClient(scene, sentence.start + at + 1))) ||
        (HOUSES.has(token.norm) && at > 0),
    );
}

function namesClient(scene: Scene, at: number): boolean {
  const { tokens } = scene.text;
  const first = tokens[at]?.norm === 'the' ? at + 1 : at;
  return scene.campaigns.byFirstWord.has(nameKey(tokens[first]?.text ?? ''));
}

/** A clause begins here, or goes on after "I am" or a day. */
const isFoundBefore = (tokens: readonly Token[], at: number, sentence: TokenRange) =>
  tokens
    .slice(Math.max(sentence.start, at - 3), at)
    .some((token, index, near) => token.norm === 'me' && FOUND.has(near[index - 1]?.norm ?? ''));

function opensHere(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  dates: readonly DateMention[],
): boolean {
  if (tokens[at]?.norm === '@') return true;
  if (dates.some((mention) => mention.start <= at && at < mention.end)) return false;
  const before = tokens[at - 1];
  if (before?.norm === 'me') return FOUND.has(tokens[at - 2]?.norm ?? '');
  if (isFoundBefore(tokens, at, sentence)) return true;
  if (
    at === sentence.start ||
    before === undefined ||
    before.kind === 'punctuation' ||
    before.kind === 'emoji'
  )
    return true;
  return (
    OPENERS.has(before.norm) ||
    LEADS.has(before.norm) ||
    dates.some((mention) => mention.kind === 'day' && mention.end === at)
  );
}

function endOfPlace(
  tokens: readonly Token[],
  from: number,
  sentence: TokenRange,
  dates: readonly DateMention[],
): number {
  let end = from;
  while (end < sentence.end && end - from < PLACE_AT_MOST) {
    const token = tokens[end] as Token;
    const dated = dates.some(
      ({ start }) => start === end || (token.norm === 'on' && start === end + 1 && end > from),
    );
    if (
      dated ||
      DATE_LEADS.has(token.norm) ||
      (isBoundary(tokens, end) && token.norm !== '&' && token.norm !== '/')
    )
      break;
    end += 1;
  }
  return end;
}

const DATE_LEADS = new Set('until from through all rest this next both today tomorrow'.split(' '));
const CLIENT_PLACES = new Set(
  "'s hq headquarters office offices place studio studios site team in for the building campus depot warehouse factory plant lab labs store house".split(
    ' ',
  ),
);

/** The client's name that begins at a token. */
function clientAt(scene: Scene, at: number): CampaignForm | undefined {
  const { tokens } = scene.text;
  const forms = scene.campaigns.byFirstWord.get(nameKey(tokens[at]?.text ?? '')) ?? [];
  return forms.find(
    (each) =>
      !each.ordinary &&
      (each.client || each.words.length === 1) &&
      each.words.every((word, offset) => nameKey(tokens[at + offset]?.text ?? '') === word),
  );
}

/** "Contoso", "Contoso HQ", "Contoso's office in Leeds", and nothing that goes on otherwise. */
function isClientsPlace(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene.text;
  const first = tokens[start]?.norm === 'the' ? start + 1 : start;
  const form = clientAt(scene, first);
  if (form === undefined) return false;
  const next = tokens[first + form.words.length];
  const possessive =
    next?.norm === "'s" && !CLIENT_PLACES.has(tokens[first + form.words.length + 1]?.norm ?? '');
  return (
    first + form.words.length >= end || (!possessive && next !== undefined && CLIENT_PLACES.has(next.norm))
  );
}

const FAMILY = new Set(
  'wife husband partner family kids kiddos kid son daughter children grandchildren grandkids mum mom dad mother father sister brother parents boyfriend girlfriend mates friends gran nan grandparents cousins folks in-laws girls lads'.split(
    ' ',
  ),
);
const OWNERS = new Set(['my', 'our', 'the']);
const JOINS = new Set(['with', 'visiting', 'w', 'seeing', 'to']);

/** "With my sister", "no signal", "the laptop stays home", "for a wedding": away from work, wherever it is. */
function isPrivate(scene: Scene, sentence: TokenRange): boolean {
  if (scene.cues.some(({ cue, start }) => cue === 'cut_off' && start >= sentence.start)) return true;
  if (isFeast(scene, sentence)) return true;
  const words = scene.text.tokens.slice(sentence.start, sentence.end).map((token) => token.norm);
  return words.some(
    (word, at) => FAMILY.has(word) && OWNERS.has(words[at - 1] ?? '') && JOINS.has(words[at - 2] ?? ''),
  );
}

/** "In Cork for my sister's wedding". */
const isFeast = ({ cues, text: { tokens } }: Scene, sentence: TokenRange) =>
  cues.some(
    ({ cue, entry, start, end }) =>
      cue === 'event' &&
      entry.means?.['lasts'] === 'day' &&
      entry.means['ours'] === true &&
      start >= sentence.start &&
      end <= sentence.end &&
      !WORK.has(tokens[end]?.norm ?? '') &&
      tokens.slice(Math.max(sentence.start, start - FEAST_WITHIN), start).some(({ norm }) => norm === 'for'),
  );

const FEAST_WITHIN = 4;

/** "For client meetings", "for a shoot": what a journey is for. */
const errandOf = ({ cues }: Scene, sentence: TokenRange) =>
  cues.find(({ cue, start, end }) => cue === 'errand' && start >= sentence.start && end <= sentence.end);

/** "In NYC Tues-Thurs for client meetings": a town, and behind it what it is for. */
function isErrand(
  scene: Scene,
  place: TokenRange,
  sentence: TokenRange,
  dates: readonly DateMention[],
): boolean {
  const { tokens } = scene.text;
  const errand = errandOf(scene, sentence);
  const town = tokens[place.start + 1];
  const next = tokens[errand?.end ?? 0];
  if (next?.kind === 'word' && !AFTER_ERRAND.has(next.norm)) return false;
  if (errand === undefined || !IN_TOWN.has(tokens[place.start]?.norm ?? '')) return false;
  if (town?.kind !== 'word' || town.text === town.text.toLowerCase()) return false;
  const isOfDays = (at: number) =>
    tokens[at]?.kind !== 'word' ||
    ON_DAYS.has(tokens[at]?.norm ?? '') ||
    dates.some(({ start, end }) => start <= at && at < end);
  return tokens.slice(place.end, errand.start).every((_, index) => isOfDays(place.end + index));
}

const AFTER_ERRAND = new Set('with and so but on from next this then until all'.split(' '));
const ON_DAYS = new Set(['on', 'from', 'and', 'to', 'the', 'all', 'both', 'through', 'until']);

const IN_TOWN = new Set(['in', 'over', 'up', 'down']);

/** "But online", "with my laptop", "slack is on": said of work, and not denied. */
function isWorkedFrom(scene: Scene, sentence: TokenRange): boolean {
  return scene.cues.some((cue) => {
    if (cue.cue !== 'reachable' || cue.start < sentence.start - 1) return false;
    const before = scene.text.tokens.slice(Math.max(0, cue.start - 3), cue.start);
    return !before.some((token) => token.norm === 'not' || token.norm === 'no');
  });
}

const NOWHERE = new Set(
  'hours schedule timings folder drive deck doc file box chat channel thread figma sheet inbox market stock list workshop workshops session sessions review reviews pitch interviews standup wip sync kickoff touch meeting meetings call calls back touch between hand case general fact favour favor addition it that this time all there here it slack email teams zoom mail phone mobile desk office queue charge love luck trouble need order line review progress draft production post charge budget track it mind short brief full total theory principle particular lunch bed hospital pto leave holiday vacation annual sick jury me you him her them us someone somebody signal wifi noon midday back on off out time transit it'.split(
    ' ',
  ),
);

const HOMELY = new Set('kitchen sofa couch garden bedroom lounge spare dining attic porch client'.split(' '));

/** "At my own kitchen table", "in Paris with the client". */
const isHomely = (tokens: readonly Token[], at: number, end: number) =>
  tokens.slice(at + 1, end).some((token) => HOMELY.has(token.norm));

/** A place to be at, not a call, a state or the usual desk. */
function isSomewhere(tokens: readonly Token[], at: number, end: number): boolean {
  const inside = tokens.slice(at + 1, end);
  if (inside.some((token) => NOWHERE.has(token.norm) && !isOfOthers(inside, token))) return false;
  if (inside.some((token) => FAMILY.has(token.norm)) && tokens[at]?.norm === 'with') return false;
  return inside.some((token) => token.kind === 'word' && !SMALL.has(token.norm));
}

/** "The Oslo office", "the client's office" are elsewhere. */
const isOfOthers = (inside: readonly Token[], token: Token) =>
  token.norm === 'office' &&
  inside.some(
    (other) =>
      other.norm === 'client' ||
      other.norm === "'s" ||
      (other.kind === 'word' && other.text !== other.text.toLowerCase()),
  );

const SMALL = new Set(
  'the a an my our his her their with and of for in at on by after before around about'.split(' '),
);
