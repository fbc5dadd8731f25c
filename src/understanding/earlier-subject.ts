// Whom the clause before was about, and whom "he" and "she" mean.
import { ADVERBS, AUXILIARIES, BE, PAST_FORMS, PRONOUNS_THIRD } from './grammar.ts';
import { belongsElsewhere, coordinated, opensNote, withCompany } from './listed-people.ts';
import type { PersonMention } from './people.ts';
import { speakerOf } from './quoted-speech.ts';
import { OTHER, type Subject, type SubjectScene } from './subject.ts';
import type { Token } from './text.ts';

const PERSON_LOOKBACK = 40;

const CAUSES = new Set(['so', 'because', 'since', 'while', 'hence', 'therefore', 'thus']);

/** "The trains are a mess so staying put and working from home": a clause of one's own began. */
const THUS = new Set(['so', 'hence', 'therefore', 'thus']);

const SUBJECT_LOOKBACK = 14;

const endsClause = ({ kind, norm }: Token) => kind === 'punctuation' && norm !== ',';

/** The subject of the clause before a joining word: "Kofi says he's fine and will be in". */
export function earlierSubject(scene: SubjectScene, joiner: number): Subject {
  const caused = CAUSES.has(scene.tokens[joiner]?.norm ?? '');
  let finiteVerb = false;
  for (let at = joiner - 1; at >= 0 && joiner - at < SUBJECT_LOOKBACK; at -= 1) {
    const token = scene.tokens[at] as Token;
    const above = aboveMark(scene, at, joiner);
    if (above !== null) return above;
    if (endsClause(token)) break;
    const subject = earlierAt(scene, at, joiner);
    if (subject !== null) return subject;
    finiteVerb ||= BE.has(token.norm) && !caused && !isOwnBe(scene.tokens, at);
  }
  return finiteVerb ? OTHER : { kind: 'inherit' };
}

/** Whom a colon, a dash or an opened quotation is about; nobody new behind a colon that has no name before it. */
function aboveMark(scene: SubjectScene, at: number, joiner: number): Subject | null {
  const { norm } = scene.tokens[at] as Token;
  if (norm === ':' && joiner - at > 1) return headingAt(scene, at) ?? { kind: 'inherit' };
  if (norm === '-' && joiner - at > 1) return headingAt(scene, at);
  if (norm === '"' || norm === '\u201c') return speakerOf(scene, joiner);
  return THUS.has(norm) ? { kind: 'inherit' } : null;
}

/** "Might be off Friday and back on Monday": the words open without anyone. */
function isOwnBe(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'be') return false;
  let before = at - 1;
  while (isSteppedOver(tokens[before]?.norm ?? '')) before -= 1;
  return tokens[before] === undefined || tokens[before]?.kind === 'punctuation';
}

const isSteppedOver = (norm: string) => AUXILIARIES.has(norm) || ADVERBS.has(norm) || PAST_FORMS.has(norm);

/** "Hope: strep, down until Wednesday", "Hope - strep, out": the name before the mark. */
function headingAt(scene: SubjectScene, colon: number): Subject | null {
  const name = scene.names.find((mention) => mention.end === colon);
  const before = name && scene.tokens[name.start - 1];
  if (name && scene.tokens[colon]?.norm === '-' && !opensNote(scene, name)) return null;
  return name && (before === undefined || before.kind === 'punctuation') ? coordinated(scene, name, 0) : null;
}

/** "I", a pronoun, or a name that does something, at a place. */
function earlierAt(scene: SubjectScene, at: number, joiner: number): Subject | null {
  const token = scene.tokens[at] as Token;
  if (token.norm === 'i') return speakerOf(scene, at) ?? withCompany(scene, at);
  if (isMeAsSubject(scene.tokens, at)) return withCompany(scene, at);
  if (PRONOUNS_THIRD.has(token.norm)) return antecedent(scene, at);
  const name = scene.names.find((mention) => mention.start === at);
  const next = name ? scene.tokens[name.end]?.norm : undefined;
  if (name === undefined || next === undefined) return null;
  return doesSomething(scene, name, joiner) ? coordinated(scene, name, 0) : null;
}

/** True where the words after a name say what they do, or the name opens the clause. */
function doesSomething({ tokens }: SubjectScene, name: PersonMention, joiner: number): boolean {
  const at = name.start;
  const { norm, text } = tokens[at] as Token;
  const next = tokens[name.end]?.norm ?? '';
  const opens = tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'punctuation';
  const who = next === ',' && tokens[name.end + 1]?.norm === 'who';
  const genitive = name.end - name.start === 1 && norm.endsWith('s') && !text.endsWith("'s") && opens;
  const told = opens && tokens[name.end]?.kind === 'word' && !TOLD.has(next);
  const heard = HEARD.has(tokens[at - 2]?.norm ?? '') && tokens[at - 1]?.norm === 'from';
  return heard || FINITE.has(next) || who || genitive || told || (opens && tokens[joiner]?.norm !== ',');
}

/** "Heard from Noor, still sick, out tomorrow". */
const HEARD = new Set(['heard', 'text', 'message', 'word', 'news', 'note', 'update', 'call', 'msg']);

/** "Noor please cover, out at 2" speaks to Noor. */
const TOLD = new Set(
  'please thanks can could would will do take you u if when this here hi sorry ok yes no great fyi are did have let pls ty and or'.split(
    ' ',
  ),
);

const FINITE = new Set("is 's are were have was will has says said can had".split(' '));

/** "Noor and me are judging". */
const isMeAsSubject = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'me' && WE_ARE.has(tokens[at + 1]?.norm ?? '');
const WE_ARE = new Set(['are', 'will', 'have']);

/** The one person named last before "he", "she" or "they". */
export function antecedent(scene: SubjectScene, at: number): Subject {
  const before = scene.names.filter((mention) => mention.end <= at && at - mention.end < PERSON_LOOKBACK);
  const last = before.at(-1);
  if (last === undefined || last.people.length !== 1) return OTHER;
  const told = scene.tokens[last.start - 1]?.norm;
  const stood = told === 'for' && STANDS_IN.has(scene.tokens[last.start - 2]?.norm ?? '');
  if (told !== undefined && ADDRESSED.has(told) && !stood && scene.tokens[last.end]?.norm !== ':')
    return OTHER;
  if (scene.tokens[at]?.norm === 'they') return coordinated(scene, last, 0);
  return belongsElsewhere(scene.tokens, last.start) ? OTHER : { kind: 'people', ids: last.people };
}

/** "Covering for Noor today as he's out", "posting for Noor: she's out". */
const STANDS_IN = new Set(
  'cover covering covers covered stand standing step stepping fill filling in deputising deputizing subbing posting writing messaging speaking pinging looking waiting searching'.split(
    ' ',
  ),
);

const ADDRESSED = new Set(['hi', 'hey', 'thanks', 'cc', 'ask', 'with', 'for']);

const CLAUSE_AT_MOST = 10;

/** "Noor, who is on my team, is off": the one before a clause of their own. */
export function describedBefore(scene: SubjectScene, comma: number): Subject | null {
  for (let at = comma - 1; at > Math.max(0, comma - CLAUSE_AT_MOST); at -= 1) {
    const { norm } = scene.tokens[at] as Token;
    if (norm === '.' || norm === '\n' || norm === '?') return null;
    if (norm !== 'who' || scene.tokens[at - 1]?.norm !== ',') continue;
    const name = scene.names.find(({ end }) => end === at - 1);
    return name === undefined ? null : coordinated(scene, name, 0);
  }
  return null;
}

const DESCRIBES = new Set([
  'our',
  'my',
  'the',
  'your',
  'lead',
  'head',
  'currently',
  'one',
  'also',
  'an',
  'a',
  'on',
  'from',
  'in',
]);

/** "Our PM, Noor, is off", "Noor, our PM, is off": a name and a description between commas. */
export function apposed(scene: SubjectScene, comma: number): Subject | null {
  const inner = scene.names.find(({ end }) => end === comma);
  if (inner !== undefined && inner.start > 1 && scene.tokens[inner.start - 1]?.norm === ',')
    return scene.names.some(({ end }) => end === inner.start - 1)
      ? null
      : coordinated(scene, inner, inner.start);
  let at = comma - 1;
  while (comma - at < DESCRIPTION_AT_MOST && scene.tokens[at]?.kind === 'word') at -= 1;
  const name = scene.tokens[at]?.norm === ',' ? scene.names.find(({ end }) => end === at) : undefined;
  return name !== undefined && DESCRIBES.has(scene.tokens[at + 1]?.norm ?? '')
    ? coordinated(scene, name, name.start)
    : null;
}

const DESCRIPTION_AT_MOST = 7;

const HEARD_WITHIN = 6;

/** "Heard from the client, out until Monday". */
export function isHeard({ tokens, names }: SubjectScene, comma: number): boolean {
  const from = tokens.findIndex(({ norm }, at) => norm === 'from' && tokens[at - 1]?.norm === 'heard');
  return (
    from > 0 && from < comma && comma - from < HEARD_WITHIN && !names.some(({ start }) => start === from + 1)
  );
}
