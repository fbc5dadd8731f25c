// Words of absence that say something else where they stand: what is talked about ("know about OOO"), versions ("not on
// 15.04"), what one runs out of, ways ("doing it from the menu"). Verbs and durations are beside this.
import type { Anchor } from './anchors.ts';
import type { DateMention } from './dates.ts';
import { type FalseTest, LETTERS, normAt } from './false-test.ts';
import { FALSE_TIMES } from './false-times.ts';
import { FALSE_VERBS } from './false-verbs.ts';
import type { Token } from './text.ts';

const DEGREES = new Set('so too very really super pretty quite getting got gets darker bit all'.split(' '));

/** "Getting so dark": no one has gone dark. */
const isOfLight: FalseTest = ({ start, end }, tokens) =>
  end - start === 1 && normAt(tokens, start) === 'dark' && DEGREES.has(normAt(tokens, start - 1));

const TALK = new Set(
  'know knows about mean means say says said call called word term the mentions'.split(' '),
);

/** "Know about AFK": talked about. */
const isTalkedOf: FalseTest = ({ start, end }, tokens) =>
  end - start === 1 &&
  LETTERS.has(normAt(tokens, start)) &&
  normAt(tokens, start - 1) === 'about' &&
  TALK.has(normAt(tokens, start - 2));

const VERSION = /^\d{1,2}\.\d{1,2}\.?$/; // yes: 15.04 · no: 24/12

/** "Works on 6.06 and not on 7.04", "not in 24 hours": the last word leads to what follows, and nobody is said before. */
const isLeading: FalseTest = ({ start, end }, tokens, dates) => {
  if (end - start !== 2 || normAt(tokens, start) !== 'not' || !['on', 'in'].includes(normAt(tokens, end - 1)))
    return false;
  const before = tokens[start - 1];
  const opens =
    before === undefined || before.kind === 'punctuation' || ['and', 'but', 'or'].includes(before.norm);
  const next = dates.find((mention) => mention.start === end);
  const contrasted =
    next?.kind === 'day' && normAt(tokens, end - 1) === 'on' && dates.some((mention) => mention.end <= start);
  return (
    opens &&
    (VERSION.test(normAt(tokens, end)) || (next?.kind === 'length' && next.next !== true) || contrasted)
  );
};

const LEAVES = new Set('leave pto holiday vacation annual al sick'.split(' '));

/** "Won't be on leave": the last word is of the leave. */
const isOnLeave: FalseTest = ({ start, end }, tokens) =>
  end - start > 1 &&
  normAt(tokens, end - 1) === 'on' &&
  ['not', 'be'].includes(normAt(tokens, start)) &&
  LEAVES.has(normAt(tokens, end));

const WISHES = new Set(['happy', 'merry', 'enjoy', 'enjoying', 'lovely']);

/** "Happy holidays, see you in January". */
const isWish: FalseTest = ({ form, start }, tokens) =>
  form === 'noun' && WISHES.has(normAt(tokens, start - 1));

const HANDLES = /^(?:do(?:ing|es)?|run(?:s|ning)?|handl(?:e|ing)|manag(?:e|ing)|join(?:ing)?)$/; // yes: running · no: working

/** "Run it from the menu": a way, no place, where no day is named. */
const isWay: FalseTest = ({ kind, start, end }, tokens, dates) =>
  kind === 'remote' &&
  HANDLES.test(normAt(tokens, start)) &&
  normAt(tokens, end - 1) !== 'home' &&
  dates.length === 0;

const PLACES_LEFT = new Set('state country town station city the uk us eu'.split(' '));

/** "Out of ideas for Thursday", not "out of London until Thursday". */
const isOutOfThings: FalseTest = ({ start, end }, tokens) => {
  const left = tokens[end + 1];
  return (
    end - start === 1 &&
    normAt(tokens, start) === 'out' &&
    normAt(tokens, end) === 'of' &&
    (left?.kind === 'word' || left?.kind === 'number') &&
    left.text === left.text.toLowerCase() &&
    !PLACES_LEFT.has(left.norm)
  );
};

const MESSAGES = new Set(
  'auto autoreply message messages reply replies copy campaign responder responders calendar setting settings email emails template line joke status note policy bounced bounce says replied form spreadsheet list'.split(
    ' ',
  ),
);

const ARTICLES = new Set(['an', 'her', 'his', 'their', 'the', 'this', 'auto', 'automatic']);

/** "Got an OOO from Priya": a message, where no leave is said of it. */
const isReplied: FalseTest = ({ start, end }, tokens) =>
  (normAt(tokens, start) === 'ooo' || normAt(tokens, end - 1) === 'office') &&
  normAt(tokens, start) !== 'not' &&
  ARTICLES.has(normAt(tokens, start - 1)) &&
  ['from', 'says', 'said', 'until', 'bounced', 'that'].includes(normAt(tokens, end));

/** "Ill-prepared": one word of two. */
const isCompound: FalseTest = ({ form, start, end }, tokens, dates) =>
  form === 'weak' &&
  end - start === 1 &&
  tokens[end]?.joined === true &&
  tokens[end]?.kind === 'word' &&
  !dates.some((mention) => mention.start === end);

const BY_WIRE = new Set(['zoom', 'teams', 'call', 'phone', 'meet', 'hangouts', 'webex']);

/** "With the client from 2 on Zoom": a call. */
const isByWire: FalseTest = ({ kind, start, end }, tokens) =>
  kind === 'remote' &&
  normAt(tokens, start) === 'with' &&
  tokens.slice(end, end + 7).some((token) => BY_WIRE.has(token.norm));

/** "OOO auto-reply copy is due Friday". */
const isMessage: FalseTest = ({ start, end }, tokens) =>
  (LETTERS.has(normAt(tokens, start)) || normAt(tokens, end - 1) === 'office') &&
  MESSAGES.has(normAt(tokens, end));

/** "Tom out, Raj in on Globex": one goes and another comes. */
const isReplaced: FalseTest = ({ form, start, end }, tokens) => {
  if (form !== 'weak' || end - start !== 1 || normAt(tokens, start) !== 'out') return false;
  const name = tokens[end + 1];
  return (
    [',', '/', ';', '&', 'and', '-'].includes(normAt(tokens, end)) &&
    name !== undefined &&
    name.text !== name.text.toLowerCase() &&
    normAt(tokens, end + 2) === 'in'
  );
};

const ILL = new Set(['sick', 'ill', 'poorly', 'unwell']);
const PATIENTS = new Set(
  'kid kids kiddo child children baby toddler son daughter boy girl dog cat puppy wife husband'.split(' '),
);

/** "WFH with a sick kid Thursday": of whom they look after. */
const isPatient: FalseTest = ({ start, end }, tokens) =>
  end - start === 1 &&
  ILL.has(normAt(tokens, start)) &&
  PATIENTS.has(normAt(tokens, end)) &&
  tokens.slice(Math.max(0, start - 2), start).some(({ norm }) => norm === 'with');

const TRAVELS = new Set(
  'train trains bus buses subway tube metro tram ferry path lirr traffic road bridge tire tyre car uber cab lyft bike cycling walking walk running line commute overslept slept late stuck alarm i my me'.split(
    ' ',
  ),
);
const THINGS = new Set(
  'delivery delivered courier van package parcel proof proofs print prints printer deck file files render renders rendering export upload site server build dev edit edits cut cuts v2 v3 banner banners legal asset assets copy samples sample shipment fix hosting'.split(
    ' ',
  ),
);
const BARE_HOUR = /^\d{1,2}$/; // yes: 11 · no: 10:30

/** "Render's still going, eta 11", "eta 11 on the banners": of a thing; "overslept, eta 11" is somebody's. */
const isEtaOfThing: FalseTest = ({ start, end }, tokens, dates) => {
  if (normAt(tokens, start) !== 'eta') return false;
  const before = tokens.slice(Math.max(0, start - 12), start);
  const time = dates.find((mention) => mention.kind === 'time' && mention.start >= end);
  const after = normAt(tokens, time?.end ?? end);
  if (before.some(({ norm }) => THINGS.has(norm)) || after === 'on' || after === 'for') return true;
  const bare = time !== undefined && BARE_HOUR.test(normAt(tokens, time.start));
  return bare && start > 0 && !before.some(({ norm }) => TRAVELS.has(norm));
};

const TESTS: readonly FalseTest[] = [
  isPatient,
  isEtaOfThing,
  ...FALSE_VERBS,
  ...FALSE_TIMES,
  isOfLight,
  isTalkedOf,
  isLeading,
  isOnLeave,
  isWish,
  isWay,
  isOutOfThings,
  isMessage,
  isReplied,
  isCompound,
  isByWire,
  isReplaced,
];

/** True where the words of an anchor say something else than an absence, by the words right around them. */
export const saysElse = (anchor: Anchor, tokens: readonly Token[], dates: readonly DateMention[]): boolean =>
  TESTS.some((test) => test(anchor, tokens, dates));
