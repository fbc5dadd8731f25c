// Whose absence it is: walks left from an anchor over auxiliaries and adverbs to whatever stands there. A noun that is no
// person of the context, a client's Sam, "we" without names: somebody or something else, and nothing is read.
import { antecedent, apposed, describedBefore, earlierSubject, isHeard } from './earlier-subject.ts';
import { ADVERBS, AUXILIARIES, INTRODUCTIONS, JOINERS, PAST_FORMS, PRONOUNS_THIRD } from './grammar.ts';
import { coordinated, inBracket, isMyCompany, lastGroup, opensNote, withCompany } from './listed-people.ts';
import { speakerOf } from './quoted-speech.ts';
import { OTHER, type Subject, type SubjectReading, type SubjectScene } from './subject.ts';
import { isMeeting, isTeamOf } from './teams.ts';
import type { Token } from './text.ts';

/** The subject of what begins at `anchorStart`, looked for no further left than `limit`. */
export function subjectOf(scene: SubjectScene, anchorStart: number, limit: number): SubjectReading {
  const between: string[] = [];
  let at = anchorStart - 1;
  let floor = limit;
  while (at >= floor) {
    const aside = beforeAside(scene, at, anchorStart, floor);
    if (aside < at) {
      if (scene.tokens[at]?.norm === ')') floor = Math.min(floor, Math.max(0, aside - NAME_AT_MOST));
      at = aside;
      continue;
    }
    const name = nameEndingAt(scene, at);
    if (name) return { subject: coordinated(scene, name, floor), between, start: name.start };
    const token = scene.tokens[at] as Token;
    const subject = subjectAt(scene, token, at, between);
    if (subject) return { subject, between, start: at };
    between.push(token.norm);
    at -= 1;
  }
  return { subject: withoutSubject(between), between, start: at + 1 };
}

/** How far before a bracket with an absence of its own the name may begin: "Noor (dentist) is out at 2". */
const NAME_AT_MOST = 8;

/** The place before a day, or before a bracket that closes here; the same place where neither ends here. */
function beforeAside(scene: SubjectScene, from: number, anchorStart: number, limit: number): number {
  if (isOfDay(scene, from, anchorStart)) return from - 1;
  const anchor = scene.tokens[from + 1] as Token;
  if (from + 1 === anchorStart && isWholeDay(scene.tokens, from) && isLeave(anchor)) return from - 2;
  const date = scene.dates.find((range) => range.end === from + 1 && range.start < anchorStart);
  if (date === undefined) {
    const bracket = scene.tokens[from]?.norm === ')' ? openingOf(scene.tokens, from) : -1;
    return bracket > 0 ? bracket - 1 : from;
  }
  let at = date.start - 1;
  if (isWholeDay(scene.tokens, at)) at -= 2;
  while (at >= limit && DATE_LEADS.has(scene.tokens[at]?.norm ?? '')) at -= 1;
  return at;
}

const WHOLE = new Set(['full', 'whole', 'entire', 'all']);
const STATES = new Set(['off', 'out', 'away', 'offline', 'remote']);

/** "Friday all day PTO", "full day off". */
const isLeave = ({ norm }: Token) => LEAVES.has(norm) || STATES.has(norm);

/** "Half day Friday and full day Monday off". */
const isWholeDay = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'day' && WHOLE.has(tokens[at - 1]?.norm ?? '');

/** "Will A. out": the stop of an initial belongs to the name. */
const nameEndingAt = ({ names, tokens }: SubjectScene, at: number) =>
  names.find(
    ({ end }) =>
      end === at + 1 || (end === at && tokens[at]?.norm === '.' && tokens[at - 1]?.text.length === 1),
  );

const BRACKET_AT_MOST = 8;

/** Where the bracket that closes here opens; -1 where that is too far. */
function openingOf(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at >= 0 && closing - at <= BRACKET_AT_MOST; at -= 1)
    if (tokens[at]?.norm === '(') return at;
  return -1;
}

const LEAVES = new Set(
  'eta leave pto vacation holiday al wfh ooo toil cl sl half day days week rdo annual sick absences absentees absence'.split(
    ' ',
  ),
);

/** "Friday's leave": the leave of that day. */
const isOfDay = (scene: SubjectScene, at: number, anchorStart: number) =>
  at + 1 === anchorStart &&
  scene.tokens[at]?.norm === "'s" &&
  LEAVES.has(scene.tokens[anchorStart]?.norm ?? '') &&
  scene.dates.some((range) => range.end === at);

const DATE_LEADS = new Set(
  'on from this for in the at of starting until since as , by to - and through between except excluding bar minus'.split(
    ' ',
  ),
);

/** The subject where this token ends the walk; null where it goes on. */
function subjectAt(
  scene: SubjectScene,
  token: Token,
  at: number,
  between: readonly string[],
): Subject | null {
  if (token.kind === 'punctuation') return atMark(scene, at, token, between);
  if (token.kind === 'emoji') return withoutSubject(between);
  if (token.kind !== 'word') return OTHER;
  return (
    (between.length === 0 ? ownerAt(scene, token, at) : null) ??
    pronounAt(scene, token, at) ??
    atWord(scene, token, at, between)
  );
}

function atMark(scene: SubjectScene, at: number, token: Token, between: readonly string[]): Subject | null {
  if (token.norm === "'" || token.norm === '~') return null;
  return token.norm === ':' ? afterColon(scene, at, between) : atPunctuation(scene, at, token, between);
}

const OWNERS = new Set(['his', 'her', 'their']);

/** "Noor moved her day off". */
const ownerAt = (scene: SubjectScene, token: Token, at: number): Subject | null =>
  OWNERS.has(token.norm) && LEAVES.has(scene.tokens[at + 1]?.norm ?? '') ? antecedent(scene, at) : null;

/** "I", "me", "my", "he", "she", "they"; null for any other word. */
function pronounAt(scene: SubjectScene, token: Token, at: number): Subject | null {
  if (token.norm === 'i') return speakerOf(scene, at) ?? withCompany(scene, at);
  if (token.norm === 'me' && isThatMe(scene.tokens, at)) return { kind: 'author' };
  if (token.norm === 'me') return isObject(scene.tokens[at - 1]) ? OTHER : withCompany(scene, at);
  if (token.norm === 'myself' && COMPANY.has(scene.tokens[at - 1]?.norm ?? '')) return withCompany(scene, at);
  if (token.norm === 'my') return { kind: 'author' };
  if (token.norm === 'us') return countedAt(scene, at);
  return PRONOUNS_THIRD.has(token.norm) ? antecedent(scene, at) : null;
}

const COUNTED = new Set(['both', 'two', '2', 'three', '3', 'all']);

/** "The two of us are off", "both of us": those named before. */
function countedAt(scene: SubjectScene, at: number): Subject | null {
  const count = scene.tokens[at - 2]?.norm ?? '';
  const counted = scene.tokens[at - 1]?.norm === 'of' && COUNTED.has(count);
  if (counted && scene.tokens[at + 1]?.norm === '(') return inBracket(scene, at + 1);
  return counted ? (lastGroup(scene, at - 2, count) ?? OTHER) : null;
}

/** "That's me on holiday". */
const isThatMe = (tokens: readonly Token[], at: number) => tokens[at - 2]?.norm === 'that';

const COMPANY = new Set(['and', '&', '+', 'n', 'plus', '/']);

const NEGATIONS = new Set(['not', 'no', 'never']);

function isSteppedOver(norm: string): boolean {
  return NEGATIONS.has(norm) || AUXILIARIES.has(norm) || PAST_FORMS.has(norm) || ADVERBS.has(norm);
}

function atWord(scene: SubjectScene, token: Token, at: number, between: readonly string[]): Subject | null {
  if (token.norm === 'it') return between.some((word) => EXPLETIVE.has(word)) ? null : OTHER;
  if (isSteppedOver(token.norm)) return null;
  if (isMyCompany(scene.tokens, at)) return { kind: 'author' };
  if (JOINERS.has(token.norm)) return joinedSubject(scene, at, between);
  if (isTeamOf(scene.tokens, at) || isMeeting(scene.tokens, at)) return OTHER;
  if (INTRODUCTIONS.has(token.norm)) return withoutSubject(between);
  return ranOn(between, scene.tokens[at + 1], token) ? { kind: 'run_on' } : OTHER;
}

const ME_AFTER = new Set(
  'of to with and & + for if so but fyi just only then mind or wants want told ordered advised asked has have making having'.split(
    ' ',
  ),
);

/** "Cut me off": done to me. */
const isObject = (before: Token | undefined) => before?.kind === 'word' && !ME_AFTER.has(before.norm);

const DETERMINERS = new Set(
  'a the an any no your their our her his this that some every each of in for with about add update we you they who everyone everybody someone somebody anyone nobody team'.split(
    ' ',
  ),
);

/** Nothing that makes the word before a subject: chat runs sentences on without a full stop. */
function ranOn(between: readonly string[], _next: Token | undefined, token: Token): boolean {
  return !finite(between) && between.length === 0 && !DETERMINERS.has(token.norm);
}

const finite = (between: readonly string[]) =>
  between.some(
    (word) => word === 'is' || word === 'are' || word === "'s" || word === 'has' || word === 'does',
  );

/** "Is out" without anyone before it is nobody of ours; "will be out", "out" are the author. */
function withoutSubject(between: readonly string[]): Subject {
  return finite(between) && !between.includes('that') && !between.includes('it')
    ? OTHER
    : { kind: 'implicit' };
}

const atComma = (scene: SubjectScene, at: number, between: readonly string[]): Subject =>
  describedBefore(scene, at) ??
  (finite(between) ? (apposed(scene, at) ?? withoutSubject(between)) : afterComma(scene, at));

function atPunctuation(scene: SubjectScene, at: number, token: Token, between: readonly string[]): Subject {
  if (token.norm === '"' || token.norm === '\u201c') return quoted(scene, at, between);
  if (token.norm === '@' || token.norm === '$') return OTHER;
  if (token.norm === ',') return atComma(scene, at, between);
  if (token.norm === '&' || token.norm === '+' || token.norm === '/') return { kind: 'inherit' };
  if (token.norm === '(') return noted(scene, at) ?? withoutSubject(between);
  if (token.norm === '-' && isReport(scene, at)) return afterColon(scene, at, between);
  if (token.norm === '-' || token.norm === '=') return afterList(scene, at) ?? withoutSubject(between);
  return withoutSubject(between);
}

/** "Noor and June - PTO Thursday", "Noor - out today": a name, then words of being away; a mention alone is spoken to. */
function afterList(scene: SubjectScene, mark: number): Subject | null {
  const name = scene.names.find((mention) => mention.end === mark);
  const found = name && coordinated(scene, name, 0);
  if (name === undefined || found?.kind !== 'people') return null;
  const dashed = scene.names.filter(({ end }) => scene.tokens[end]?.norm === '-').length > 1;
  const several = dashed || found.ids.length > 1 || scene.tokens[mark]?.norm === '=';
  return several || opensNote(scene, name) ? found : null;
}

/** `Noor texted: "out sick"` is of Noor; any other quotation is nobody's. */
function quoted(scene: SubjectScene, at: number, between: readonly string[]): Subject {
  const before = scene.tokens[at - 1];
  if (before?.norm === ':' || before?.norm === '-' || before?.norm === ',') {
    const told = afterColon(scene, at - 1, []);
    return told.kind === 'people' ? told : OTHER;
  }
  const told = REPORT_VERBS.has(before?.norm ?? '') ? afterColon(scene, at, between) : OTHER;
  return told.kind === 'people' ? told : OTHER;
}

/** "Noor (WFH)": said of the one before the bracket. */
function noted({ names, tokens }: SubjectScene, opening: number): Subject | null {
  const name = names.find((mention) => mention.end === opening);
  const closed = tokens.slice(opening, opening + BRACKET_AT_MOST).some(({ norm }) => norm === ')');
  return closed && name?.people.length === 1 ? { kind: 'people', ids: name.people } : null;
}

const SAYS_AT_MOST = 2;

/** "Ben: sick today", "Ben texted: out today" are of Ben. */
function afterColon(scene: SubjectScene, colon: number, between: readonly string[]): Subject {
  const name = scene.names.findLast((mention) => mention.end <= colon && colon - mention.end <= SAYS_AT_MOST);
  const before = name ? scene.tokens[name.start - 1] : undefined;
  const opens =
    before === undefined ||
    before.kind === 'punctuation' ||
    before.kind === 'emoji' ||
    REPORTS_OF.has(before.norm);
  return name && opens ? coordinated(scene, name, 0) : withoutSubject(between);
}

const REPORTS_OF = new Set('from for of via per by update note also fyi and reminder'.split(' '));
const REPORT_VERBS = new Set(
  'texted text called rang phoned messaged messages says wrote emailed pinged dm dmed said writes texts'.split(
    ' ',
  ),
);

/** "Noor texted - out sick today", "word from Noor - not in". */
function isReport(scene: SubjectScene, dash: number): boolean {
  const name = scene.names.find((mention) => mention.end <= dash && dash - mention.end <= SAYS_AT_MOST);
  if (name === undefined) return false;
  return (
    scene.tokens.slice(name.end, dash).some((token) => REPORT_VERBS.has(token.norm)) ||
    scene.tokens[name.start - 1]?.norm === 'from'
  );
}

const WROTE = new Set(['texted', 'messaged', 'emailed', 'pinged']);

/** "The client just texted, off today" is of who wrote; "Alicia's running late, in about 11" goes on with Alicia; "Ben, out tomorrow" speaks to Ben. */
function afterComma(scene: SubjectScene, comma: number): Subject {
  const earlier = earlierSubject(scene, comma);
  const wrote = WROTE.has(scene.tokens[comma - 1]?.norm ?? '') && comma > 2;
  if ((wrote || isHeard(scene, comma)) && earlier.kind !== 'people') return OTHER;
  return earlier.kind === 'people' || earlier.kind === 'author' ? earlier : { kind: 'inherit' };
}

/** After "and" the subject before goes on; "is out" after it needs one. */
function joinedSubject(scene: SubjectScene, at: number, between: readonly string[]): Subject {
  const earlier = earlierSubject(scene, at);
  return earlier.kind === 'inherit' && finite(between) ? OTHER : earlier;
}

/** "It looks like", "it is possible that": not a thing. */
const EXPLETIVE = new Set(['looks', 'like', 'possible', 'seems', 'means', 'that']);
