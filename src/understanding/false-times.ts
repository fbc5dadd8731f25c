// How long something takes, and what time is needed for: "could take 24 hours", "5 days to back these up", "an hour for this".
import { WORK } from './event-words.ts';
import { ASIDE, type FalseTest, normAt, PERSONS } from './false-test.ts';
import type { Token } from './text.ts';

const TAKEN = /^(?:tak|spend|us)/; // yes: takes, spending · no: burning
const LEAVE = new Set('pto leave vacation holiday toil off lieu free'.split(' '));
const TO_WORK = new Set(
  'to without on trying with per of each or max every before because at doing working in'.split(' '),
);
const REST = new Set(
  'visit recover rest see attend be go sort move get look care help recharge take myself travel spend'.split(
    ' ',
  ),
);

const PASTIMES = new Set(['at', 'in', 'with', 'of']);

/** "Spend 2 days on the edit", not "spend 2 days at home". */
const isSpentOn = (tokens: readonly Token[], start: number, end: number) =>
  TO_WORK.has(normAt(tokens, end)) &&
  !(normAt(tokens, start).startsWith('spend') && PASTIMES.has(normAt(tokens, end)));

/** "Could take 24 hours", "5 days to back these up": how long something takes. */
const isDuration: FalseTest = ({ form, start, end }, tokens, dates) => {
  if (form !== 'take' || !TAKEN.test(normAt(tokens, start))) return false;
  if (tokens.slice(start, end + 1).some((token) => LEAVE.has(token.norm))) return false;
  if (!dates.some((mention) => mention.kind === 'length' && mention.start >= start && mention.start < end))
    return false;
  if (dates.some((mention) => mention.kind === 'day')) return false;
  const done =
    isSpentOn(tokens, start, end) && !(normAt(tokens, end) === 'to' && REST.has(normAt(tokens, end + 1)));
  const past = tokens.slice(start, end).some((token) => token.norm === 'last' || token.norm === 'past');
  return done || past || !isSomebodyBefore(tokens, start);
};

const STEPS = 5;

/** A person, a mention or a name before the verb, over auxiliaries only; an opening "-ing" is the author's. */
function isSomebodyBefore(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= STEPS && ASIDE.has(normAt(tokens, at))) at -= 1;
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation' || token.kind === 'emoji')
    return at === start - 1 && normAt(tokens, start).endsWith('ing');
  return (
    PERSONS.has(token.norm) ||
    token.kind === 'mention' ||
    token.text !== token.text.toLowerCase() ||
    token.norm === 'and' ||
    token.norm === "'s"
  );
}

const ANYONE = new Set(
  'someone somebody anyone you it this that these them each every everyone qa edits amends feedback'.split(
    ' ',
  ),
);
const CRAFTS = new Set(
  'retouching retouch editing grading grade mixing mix render rendering writing rewriting design crit prep'.split(
    ' ',
  ),
);
const isWork = ({ norm }: Token) => WORK.has(norm) || CRAFTS.has(norm);

/** "Need an hour for this", "need another day on the deck", "need a day to finish". */
const isForWork: FalseTest = ({ start, end }, tokens, dates) => {
  if (!normAt(tokens, start).startsWith('need')) return false;
  const at = LEADS.has(normAt(tokens, end - 1)) ? end - 1 : end;
  const lead = normAt(tokens, at);
  const long = dates.some(
    (mention) => mention.kind === 'length' && mention.start > start && mention.start < end,
  );
  if (lead !== 'for' && !long) return false;
  if (lead === 'to') return tokens[at + 1]?.kind === 'word' && !REST.has(normAt(tokens, at + 1));
  if (lead !== 'for' && lead !== 'on') return false;
  return ANYONE.has(normAt(tokens, at + 1)) || tokens.slice(at + 1, at + 4).some(isWork);
};

const LEADS = new Set(['for', 'on', 'to']);

/** "Can't do Thursday for the crit": a meeting that needs another day. */
const isForMeeting: FalseTest = ({ end, cue }, tokens, dates) => {
  if (cue.entry.means?.['adjacent'] !== true || normAt(tokens, end - 1) !== 'do') return false;
  const day = dates.find((mention) => mention.start === end);
  return (
    day !== undefined &&
    normAt(tokens, day.end) === 'for' &&
    tokens.slice(day.end + 1, day.end + 4).some(isWork)
  );
};

/** Tests of time taken and needed. */
export const FALSE_TIMES: readonly FalseTest[] = [isDuration, isForWork, isForMeeting];
