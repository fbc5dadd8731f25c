// Which phrases can be anchors where they stand: "in" only before a time, "taking" only before a day, no idioms.
import type { Anchor } from './anchors.ts';
import { timeFollows } from './arrival-times.ts';
import { isLeftBehind } from './back-from.ts';
import { isBoundary } from './boundaries.ts';
import type { DateMention } from './dates.ts';
import { isAdvice, isEventGap, isGoneTo } from './event-form.ts';
import { saysElse } from './false-anchors.ts';
import { isToldOfDelay } from './held-up.ts';
import { hasTimeBefore } from './hours-as-nouns.ts';
import type { Cue } from './lexicon.ts';
import { isLeavesVerb, isSomebodysBack, isVerbAm, saysOnlyPresence, timeIsNext } from './presence.ts';
import { isSpentLeave } from './spent-leave.ts';
import { isBesidePlight } from './story-form.ts';
import { TAKES, takesDay } from './taken-days.ts';
import type { Token } from './text.ts';

/** What rules out an anchor where it stands: null where the question is not for it. */
type Test = (
  anchor: Anchor,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  cues: readonly Cue[],
) => boolean | null;

/** "Have to go back tomorrow" leaves for somewhere else, "I'm home now" has come from there. */
function isOnTheWay({ kind, start, end }: Anchor, tokens: readonly Token[]): boolean {
  const last = tokens[end - 1]?.norm;
  if (kind === 'leave') return last === 'go' && tokens[end]?.norm === 'back';
  return kind === 'remote' && last === 'home' && end - start === 1 && tokens[end]?.norm === 'now';
}

const lastWord = (anchor: Anchor, tokens: readonly Token[]) => tokens[anchor.end - 1]?.norm ?? '';
const timeWithin = (anchor: Anchor, dates: readonly DateMention[], most: number) =>
  dates.some(
    (mention) => mention.kind === 'time' && mention.start >= anchor.end && mention.start - anchor.end <= most,
  );

/** The first test that has an answer decides. */
const TESTS: readonly Test[] = [
  (anchor, _dates, _tokens, cues) =>
    anchor.cue.entry.means?.['plight'] === true && !isBesidePlight(anchor, cues) ? false : null,
  (anchor, _dates, tokens) => (isLeftBehind(anchor, tokens) ? false : null),
  (anchor, dates, tokens, cues) =>
    !isOwned(anchor, tokens) &&
    cues.some((cue) => isIdiomOver(cue, anchor) && !leadsToDay(cue, dates, tokens))
      ? false
      : null,
  (anchor, _dates, tokens, cues) =>
    anchor.cue.entry.means?.['spends'] === true && !isSpentLeave(cues, anchor, tokens) ? false : null,
  (anchor, _dates, tokens, cues) =>
    isPlaceOfEvent(anchor, tokens, cues) || isWorkedFrom(anchor, cues) ? false : null,
  (anchor, dates, tokens) => (saysElse(anchor, tokens, dates) ? false : null),
  (anchor, _dates, tokens) => {
    const leave = tokens[anchor.start]?.norm === 'leave' && anchor.end - anchor.start === 1;
    return leave ? (anchor.form === 'noun') !== isVerbHere(anchor, tokens) : null;
  },
  (anchor, _dates, tokens) => (isLeavesVerb(anchor, tokens) || isOnTheWay(anchor, tokens) ? false : null),
  (anchor, dates, tokens) => {
    const takes =
      anchor.cue.entry.means?.['adjacent'] === true && TAKES.has(tokens[anchor.start]?.norm ?? '');
    return takes ? takesDay(anchor, dates, tokens) : null;
  },
  (anchor, _dates, tokens) =>
    anchor.cue.entry.means?.['generic'] === true && NO_LEAVING.has(tokens[anchor.start]?.norm ?? '')
      ? false
      : null,
  (anchor, _dates, tokens) =>
    anchor.kind === 'early' && NO_END.has(tokens[anchor.start]?.norm ?? '') ? false : null,
  (anchor, dates) => (dates.some((mention) => isPartOf(anchor, mention)) ? false : null),
  (anchor, dates, tokens, cues) =>
    anchor.kind === 'mornings_only' && cues.some((cue) => narrows(anchor, cue, dates, tokens)) ? false : null,
  (anchor, _dates, _tokens, cues) =>
    anchor.kind === 'leave' && cues.some((cue) => cue.cue === 'early' && goesOnFrom(cue, anchor))
      ? false
      : null,
  (anchor, dates) => (anchor.form === 'last_day' ? !timeWithin(anchor, dates, 2) : null),
  (anchor, dates, tokens) =>
    anchor.kind === 'leave' && TIME_LEADS.has(lastWord(anchor, tokens)) && !timeWithin(anchor, dates, 1)
      ? false
      : null,
  (anchor, dates, tokens) => {
    const from = anchor.kind === 'remote' && lastWord(anchor, tokens) === 'from';
    const now = tokens[anchor.end]?.norm === 'now';
    return from && (now || dates.some(({ start }) => start === anchor.end || start === anchor.end - 1))
      ? false
      : null;
  },
  (anchor, _dates, tokens) => {
    const { gap } = anchor.cue;
    const apart = gap && tokens.slice(gap.start, gap.end).some((token) => token.norm === ',');
    return anchor.kind === 'remote' && apart ? false : null;
  },
  (anchor, dates, tokens) =>
    anchor.kind === 'remote' && anchor.cue.gap && isWork(tokens[anchor.start])
      ? gapIsDays(anchor, dates)
      : null,
  (anchor, dates, tokens) => (anchor.form === 'take' && !gapSaysDays(anchor, dates, tokens) ? false : null),
  (anchor, dates, tokens, cues) =>
    anchor.cue.entry.means?.['late'] === true && !isToldOfDelay(anchor, dates, tokens, cues) ? false : null,
  (anchor, _dates, tokens) => (anchor.kind === 'leave' && isPlaceOfThing(anchor, tokens) ? false : null),
  (anchor, dates, tokens) => hasTimeBefore(anchor, dates, tokens),
  (anchor, dates, tokens) => (anchor.kind === 'arrive' ? timeFollows(anchor, dates, tokens) : null),
  (anchor, _dates, tokens) =>
    anchor.form === 'event' && !(isEventGap(anchor, tokens) && isGoneTo(anchor, tokens)) ? false : null,
  (anchor, _dates, tokens) => (isAdvice(anchor, tokens) ? null : false),
  (anchor, dates, tokens, cues) => {
    if (anchor.kind !== 'present') return null;
    if (tokens[anchor.end]?.norm === 'back' || isOfDay(anchor, dates, tokens)) return false;
    if (!cues.some((cue) => isSignFor(cue, anchor))) return false;
    return anchor.cue.entry.means?.['bare'] !== true || saysOnlyPresence(anchor, dates, tokens);
  },
  (anchor, dates, tokens) =>
    anchor.kind === 'event' && tokens[anchor.start]?.norm === 'docs'
      ? timeIsNext(anchor, dates, tokens)
      : null,
  (anchor, _dates, tokens) => (anchor.kind === 'back' ? !isSomebodysBack(anchor, tokens) : null),
  (anchor, _dates, tokens) => (anchor.kind === 'mornings_only' ? !isVerbAm(anchor, tokens) : null),
];

const PLACES = new Set(['desk', 'office', 'studio']);
const TO_PLACE = new Set(['in', 'at', 'only', 'and', 'then', 'but', 'am', 'be']);

/** "The card is on my desk until 3", "open the office until 2", against "office until noon". */
const isPlaceOfThing = ({ start }: Anchor, tokens: readonly Token[]) =>
  PLACES.has(tokens[start]?.norm ?? '') &&
  tokens[start - 1]?.kind === 'word' &&
  !TO_PLACE.has(tokens[start - 1]?.norm ?? '');

/** "Need to leave early": the longer phrase only leads to it. */
const goesOnFrom = (cue: Cue, anchor: Anchor) =>
  cue.end > anchor.end && cue.start < anchor.end && cue.start >= anchor.start;

const isWork = (token: Token | undefined) => token?.norm.startsWith('work') === true;

/** "Working Thu from the Oslo office". */
function gapIsDays(anchor: Anchor, dates: readonly DateMention[]): boolean {
  const { gap } = anchor.cue;
  for (let at = gap?.start ?? 0; at < (gap?.end ?? 0); at += 1)
    if (!dates.some((mention) => mention.start <= at && at < mention.end)) return false;
  return true;
}

const NARROWED_BY = new Set(['on', 'the', 'just', ',', '(', '-', 'and', '&', '+']);

/** "Out Thursday, morning only": the part is of being out, not of working. */
function narrows(anchor: Anchor, cue: Cue, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  if (cue.cue !== 'away' || cue.end >= anchor.start || anchor.start - cue.end > NARROWS_WITHIN) return false;
  const isDated = (at: number) => dates.some((mention) => mention.start <= at && at < mention.end);
  return tokens
    .slice(cue.end, anchor.start)
    .every(({ norm }, index) => NARROWED_BY.has(norm) || isDated(cue.end + index));
}

const NARROWS_WITHIN = 8;

/** "Presenting early next week", "I'll be in late next week": the last word is the week's. */
const opensVagueDay = ({ kind, start, end }: Anchor, mention: DateMention) =>
  (kind === 'early' || kind === 'late') &&
  mention.kind === 'day' &&
  mention.vague === true &&
  mention.start >= start &&
  mention.start < end &&
  mention.end > end;

/** "The back end of next week", "until 3 pm only", "3pm PT", "next week off", "Thanksgiving off": words of a date are no absence. */
const isPartOf = (anchor: Anchor, mention: DateMention) => {
  if (opensVagueDay(anchor, mention)) return true;
  if (mention.start > anchor.start || anchor.start >= mention.end) return false;
  if (anchor.kind === 'mornings_only') return mention.kind === 'time' && mention.part === undefined;
  if (anchor.end <= mention.end)
    return anchor.kind === 'back' || (mention.kind === 'time' && mention.zone !== undefined);
  return mention.kind === 'day' && (anchor.form === 'state' || anchor.cue.entry.means?.['generic'] === true);
};

const NO_LEAVING = new Set(
  'returning coming flying arriving being having taking working staying putting booking getting living needing wanting asking giving going'.split(
    ' ',
  ),
);
/** "Meeting early tomorrow", "returning early": what is done early ends no day. */
const NO_END = new Set(
  'meeting returning getting starting beginning coming arriving flying landing rising waking launching shipping sending posting publishing delivering opening eating calling talking shooting filming testing planning booking working'.split(
    ' ',
  ),
);
const AT: ReadonlySet<string> = new Set(['at', 'in', 'home']);

/** "Puja at home tomorrow", "doctor appointment in first half": the words go on from the event. */
function isPlaceOfEvent({ kind, start }: Anchor, tokens: readonly Token[], cues: readonly Cue[]): boolean {
  if ((kind !== 'remote' && kind !== 'arrive') || !AT.has(tokens[start]?.norm ?? '')) return false;
  const first = tokens[start]?.norm === 'home' && tokens[start - 1]?.norm === 'at' ? start - 1 : start;
  const runsOn = tokens[first - 1]?.kind === 'word' && !isBoundary(tokens, first - 1);
  const before = runsOn ? [first, first - 1] : [first];
  return cues.some((cue) => cue.cue === 'event' && before.includes(cue.end));
}

/** "Working from the mechanic's": where they work is no appointment. */
const isWorkedFrom = ({ kind, start }: Anchor, cues: readonly Cue[]) =>
  kind === 'event' &&
  cues.some((cue) => cue.cue === 'remote' && cue.end === start && cue.end - cue.start > 1);

/** "Not leaving early on Friday after all": a preposition of the day, no presence. */
const isOfDay = ({ start, cue }: Anchor, dates: readonly DateMention[], tokens: readonly Token[]) =>
  tokens[start]?.norm === 'on' &&
  dates.some(
    (mention) =>
      (cue.gap !== undefined && mention.start === start + 2) ||
      (mention.start === start + 1 && (cue.gap !== undefined || isSubject(tokens[mention.end]))),
  ) &&
  !BEING.has(tokens[start - 1]?.norm ?? '');

/** "On Monday I'm starting late". */
const isSubject = (token: Token | undefined) => SUBJECTS.has(token?.norm ?? '');
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they']);
const BEING = new Set(['am', 'be', 'is', "'s", 'are']);

const SIGNS = new Set(['off', 'recovered', 'swap']);
const SIGN_REACH = 30;

/** Words that an absence is off, near enough to be about it; "remove" and "drop" are such only right before a leave. */
const isSignFor = (cue: Cue, anchor: Anchor) =>
  SIGNS.has(cue.cue) &&
  cue.entry.means?.['beside'] !== true &&
  cue.start - anchor.end <= SIGN_REACH &&
  anchor.start - cue.end <= SIGN_REACH;

/** "My leave this Friday" is no "leave this to me". */
const isOwned = ({ form, start }: Anchor, tokens: readonly Token[]) =>
  form === 'noun' && OWNERS.has(tokens[start - 1]?.norm ?? '');
const OWNERS = new Set(['my', 'his', 'her', 'annual']);

/** What was missed or cancelled on the way is no appointment. */
const IDIOMS = new Set(['idiom', 'stranded']);

/** A longer everyday turn of phrase, or one as long as a phrase that takes any "-ing" word. */
function isIdiomOver(cue: Cue, anchor: Anchor): boolean {
  if (!IDIOMS.has(cue.cue) || cue.start >= anchor.end || anchor.start >= cue.end) return false;
  const head = anchor.cue.entry.means?.['generic'] === true ? 1 : 0;
  return cue.end - cue.start + head > anchor.end - anchor.start;
}

/** "Gone to the end of August". */
const leadsToDay = ({ end }: Cue, dates: readonly DateMention[], tokens: readonly Token[]) =>
  tokens[end - 1]?.norm === 'to' && dates.some(({ kind, start }) => kind === 'day' && start === end);

/** Anchors that are everyday words count only where the words around let them. */
export function isPossible(
  anchor: Anchor,
  dates: readonly DateMention[],
  tokens: readonly Token[],
  cues: readonly Cue[],
): boolean {
  for (const test of TESTS) {
    const answer = test(anchor, dates, tokens, cues);
    if (answer !== null) return answer;
  }
  return true;
}

const GAP_WORDS = new Set(
  "last final remaining leftover unused spare vacation holiday pto toil lieu comp flex one two three four five six seven eight ten 's up the a an day days morning afternoon rest of this next time some few couple half whole my as on from to and all of & , - / # + booked booking as extra well deserved long child care childcare sick annual parental personal paternity maternity family medical bereavement unpaid study carer emergency short full entire through until bar except excluding minus apart but not plus then again both between only".split(
    ' ',
  ),
);

/** "Taking next Friday off", not "taking the edge off on Friday". */
function gapSaysDays(anchor: Anchor, dates: readonly DateMention[], tokens: readonly Token[]): boolean {
  const { gap } = anchor.cue;
  if (!gap) return true;
  const inside = tokens.slice(gap.start, gap.end);
  if (
    gap.end > gap.start &&
    !inside.some((token) => DAY_WORDS.has(token.norm)) &&
    !dates.some((mention) => mention.start < gap.end && gap.start < mention.end)
  )
    return false;
  for (let at = gap.start; at < gap.end; at += 1) {
    const token = tokens[at];
    const dated = dates.some((mention) => mention.start <= at && at < mention.end);
    if (token && !dated && !GAP_WORDS.has(token.norm) && token.kind !== 'number') return false;
  }
  return true;
}

const DAY_WORDS = new Set(
  'vacation holiday pto toil lieu comp flex last remaining leftover unused two three day days morning afternoon rest time some week weeks leave sick annual parental child care couple it'.split(
    ' ',
  ),
);

const TIME_LEADS = new Set(['at', 'from', 'by', 'until', 'around', 'about', 'after']);

const VERB_BEFORE = new Set(
  'i we you they to will would can must might may could should and please always he she'.split(' '),
);

/** "I leave at 3" against "annual leave". */
const isVerbHere = (anchor: Anchor, tokens: readonly Token[]) =>
  VERB_BEFORE.has(tokens[anchor.start - 1]?.norm ?? '');
