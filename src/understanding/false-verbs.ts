// Words of absence that are verbs of something else: "wake up", "I unplugged everything", "only am keeping it", "log out
// and back in".
import { WORK } from './event-words.ts';
import { ASIDE, type FalseTest, isWordAt, normAt, PERSONS } from './false-test.ts';

const MODALS = new Set(
  'to will would can could should must might may not never and then just always'.split(' '),
);
const AFTER_VERB = new Set('up it them him her me us everyone the this that'.split(' '));
const EVENT_VERBS = new Set('wake shrink bury notary nurse scan test vet doctor bank court'.split(' '));
const FIGURE = /^\d{3,}$/; // yes: 300 · no: 3

/** "Wake up tomorrow", "shrink it", "shrink from 300": a verb, not the wake or the shrink. */
const isVerb: FalseTest = ({ form, start, end }, tokens) => {
  if (form !== 'event' || end - start !== 1 || !EVENT_VERBS.has(normAt(tokens, start))) return false;
  const before = normAt(tokens, start - 1);
  return (
    AFTER_VERB.has(normAt(tokens, end)) ||
    PERSONS.has(before) ||
    (MODALS.has(before) && isWordAt(tokens, end)) ||
    (normAt(tokens, end) === 'from' && FIGURE.test(normAt(tokens, end + 1)))
  );
};

const MADE = /ed$/; // yes: unplugged · no: unplugging

/** "I unplugged everything": done to something. */
const isDoneTo: FalseTest = ({ form, start, end, cue }, tokens) =>
  form === 'weak' &&
  cue.entry.means?.['asked'] !== true &&
  end - start === 1 &&
  MADE.test(normAt(tokens, start)) &&
  PERSONS.has(normAt(tokens, start - 1)) &&
  isWordAt(tokens, end);

const FALLS = new Set(['drop', 'drops', 'dropped', 'fell', 'fall', 'falls']);

/** "Extensions drop off the radar": things. */
const isDropping: FalseTest = ({ start }, tokens) =>
  normAt(tokens, start) === 'off' &&
  FALLS.has(normAt(tokens, start - 1)) &&
  !PERSONS.has(normAt(tokens, start - 2)) &&
  !ASIDE.has(normAt(tokens, start - 2));

/** "Only am keeping it": the verb. */
const isBeing: FalseTest = ({ start, end }, tokens) =>
  normAt(tokens, start) === 'only' && normAt(tokens, end - 1) === 'am' && normAt(tokens, end).endsWith('ing');

const UNDONE = new Set(['out', 'off']);

/** "Logging out and logging back in": steps. */
const isRelogin: FalseTest = ({ kind, start, end }, tokens) =>
  kind === 'back' &&
  normAt(tokens, start).startsWith('log') &&
  tokens.slice(Math.max(0, start - 4), start).some((token) => UNDONE.has(token.norm)) &&
  end - start >= 2;

const HERE = new Set(
  'back in on there here online i and then but so are late tomorrow today first not once again join you'.split(
    ' ',
  ),
);

/** "The workshop with you at 2": what is held with them. */
const isHeldWith: FalseTest = ({ kind, start }, tokens) => {
  const before = tokens[start - 1];
  return (
    kind === 'arrive' &&
    normAt(tokens, start) === 'with' &&
    before?.kind === 'word' &&
    !ASIDE.has(before.norm) &&
    !HERE.has(before.norm)
  );
};

const COMPANY = new Set(['you', 'client', 'clients', 'them']);

/** "The workshop with you at 2": work. */
const isShared: FalseTest = ({ form, end }, tokens) =>
  form === 'trip' &&
  normAt(tokens, end) === 'with' &&
  (COMPANY.has(normAt(tokens, end + 1)) || COMPANY.has(normAt(tokens, end + 2)));

/** "Call time 5am" of a crew, "early doors" of no day, "afk til the kettle boils". */
const isUndated: FalseTest = ({ start, end }, tokens, dates) => {
  const said = tokens
    .slice(start, end)
    .map(({ norm }) => norm)
    .join(' ');
  if (said === 'call time')
    return !PERSONS.has(normAt(tokens, start - 1)) && !ASIDE.has(normAt(tokens, start - 1));
  if (said === 'early doors') return dates.length === 0 && normAt(tokens, end) !== 'for';
  return said === 'afk' && dates.length === 0;
};

/** "Catering leaves at 2": a verb, no days of leave. */
const isLeaving: FalseTest = ({ form, start, end }, tokens) =>
  form === 'noun' && normAt(tokens, start) === 'leaves' && normAt(tokens, end) === 'at';

const SOCIALS = new Set(
  'drinks quiz social karaoke pints beers brunch breakfast lunch dinner coffee party pub football bowling'.split(
    ' ',
  ),
);

/** "Count me out for Thursday's drinks". */
const isSocial: FalseTest = ({ kind, end }, tokens) =>
  kind === 'away' &&
  (normAt(tokens, end) === 'for' || normAt(tokens, end) === 'of') &&
  tokens.slice(end, end + 6).some(({ norm }) => SOCIALS.has(norm));

const HOLDERS = new Set(
  'client clients legal finance retouching retouchers printers print production procurement compliance review approval brand'.split(
    ' ',
  ),
);

/** "Timings, out with the client until tomorrow": papers. */
const isHanded: FalseTest = ({ form, start, end }, tokens) =>
  form === 'weak' &&
  normAt(tokens, end) === 'with' &&
  !ASIDE.has(normAt(tokens, start - 1)) &&
  !PERSONS.has(normAt(tokens, start - 1)) &&
  tokens.slice(end + 1, end + 3).some(({ norm }) => HOLDERS.has(norm));

const CAPITAL = /^\p{Lu}\p{Ll}{3,}$/u; // yes: Germany · no: office

/** "Not available in Germany until Friday": a thing. */
const isSold: FalseTest = ({ start, end }, tokens, dates) =>
  normAt(tokens, end - 1) === 'available' &&
  (normAt(tokens, end) === 'in' || normAt(tokens, end) === 'on') &&
  !isWordAt(tokens, start - 1) &&
  CAPITAL.test(tokens[end + 1]?.text ?? '') &&
  !dates.some((mention) => mention.start <= end + 1 && end + 1 < mention.end);

const CALLS = new Set(
  'call calls prep notes planning admin budgets emails list schedule plan sheet rota budget team crew'.split(
    ' ',
  ),
);

/** "On shoot calls until 3". */
const isCalled: FalseTest = ({ form, end }, tokens) =>
  form === 'trip' && (CALLS.has(normAt(tokens, end)) || WORK.has(normAt(tokens, end)));

const STARTS = /^(?:start|begin|com|arriv|log)/; // yes: starting · no: leaving

/** "Starting early tomorrow at 7": no absence. */
const isEarlyStart: FalseTest = ({ kind, start, end }, tokens) =>
  kind === 'early' &&
  STARTS.test(normAt(tokens, start)) &&
  normAt(tokens, end - 1) === 'early' &&
  !['off', 'out'].includes(normAt(tokens, start + 1));

const GONE = new Set(['off', 'out', 'away']);
const REASON_WITHIN = 6;

/** "Off with the kids for school holidays": why they are off, and the days are of that. */
const isReason: FalseTest = ({ form, start }, tokens) =>
  form === 'noun' &&
  normAt(tokens, start - 1) === 'for' &&
  tokens.slice(Math.max(0, start - REASON_WITHIN), start - 1).some(({ norm }) => GONE.has(norm));

const MAKES = /^(?:mak|do|call|declar|log|mark|count|record|chalk)/; // yes: making · no: taking
const AFTER_MAKING = new Set(
  'from for until in on at the this next and so but with because to till off again sorry all folks team guys everyone i my me please thanks then as'.split(
    ' ',
  ),
);
const FREE_THINGS = new Set(
  'time capacity slot slots hours hour space hands seat seats minute minutes room'.split(' '),
);

/** "Make holiday cards", "have free time": a thing. */
const isMade: FalseTest = ({ form, start, end }, tokens, dates) => {
  if (form !== 'take') return false;
  const next = normAt(tokens, end);
  if (normAt(tokens, end - 1) === 'free') return FREE_THINGS.has(next);
  return (
    (MAKES.test(normAt(tokens, start)) || normAt(tokens, end - 2) === 'as') &&
    isWordAt(tokens, end) &&
    !AFTER_MAKING.has(next) &&
    !dates.some((mention) => mention.start === end)
  );
};

/** Tests of verbs. */
export const FALSE_VERBS: readonly FalseTest[] = [
  isVerb,
  isDoneTo,
  isDropping,
  isBeing,
  isRelogin,
  isHeldWith,
  isShared,
  isUndated,
  isLeaving,
  isSocial,
  isHanded,
  isSold,
  isCalled,
  isEarlyStart,
  isReason,
  isMade,
];
