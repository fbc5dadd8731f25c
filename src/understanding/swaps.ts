// A day off that moves: "my day off from Friday to Monday", "my Friday off for Monday". The old day no longer counts, the
// new one does.
import { addDays, weekdayOf } from '../domain/plain-date.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import type { Token } from './text.ts';

const MOVED = new Set(['away', 'remote', 'half_day', 'event']);

/** The days of a frame beside a word of moving: the old ones as days that are not, the new ones as days that are. */
export function swapped(scene: Scene, frame: Frame, sayings: readonly Saying[]): readonly Saying[] {
  if (!MOVED.has(frame.anchor.kind)) return sayings;
  const retold = toldAnew(scene, frame, sayings) ?? withOldOne(scene, frame, sayings);
  if (retold !== null) return retold;
  if (!isMoved(scene, frame)) return sayings;
  const days = sayings.filter((saying) => saying.mention.kind === 'day');
  const [first, second] = days;
  if (first === undefined) return sayings;
  if (days.some((saying) => saying.role === 'not')) return withWholeOld(sayings);
  if (second === undefined)
    return first.role === 'through'
      ? [{ ...first, role: 'on' }, ...timesAfter(sayings, first)]
      : putOff(scene, frame, sayings);
  const times = timesAfter(sayings, second);
  if (leadsToNow(scene, second))
    return [{ ...first, role: 'not' }, asNew(ofSameWeek(first, second)), ...times];
  if (leadsBack(scene, first, second)) return [{ ...second, role: 'not' }, asNew(first), ...times];
  return leadsOver(scene, first, second)
    ? [{ ...first, role: 'not' }, ...days.slice(1).map(asNew), ...times]
    : sayings;
}

/** "Wednesday next week is now the Tuesday": of that week. */
function ofSameWeek({ mention: old }: Saying, saying: Saying): Saying {
  const { mention } = saying;
  if (old.kind !== 'day' || mention.kind !== 'day' || old.bareWeekday !== undefined) return saying;
  if (mention.bareWeekday === undefined || mention.from >= old.from) return saying;
  const day = addDays(old.from, mention.bareWeekday - weekdayOf(old.from));
  return { ...saying, mention: { ...mention, from: day, to: day } };
}

const PUTS_OFF = new Set(['postpone', 'postponing', 'postponed', 'defer', 'deferring', 'deferred']);

/** "Postponing my Friday off": no new day is said. */
const putOff = ({ text: { tokens } }: Scene, { anchor, sentence }: Frame, sayings: readonly Saying[]) =>
  tokens.slice(sentence.start, anchor.start).some(({ norm }) => PUTS_OFF.has(norm))
    ? sayings.map((saying): Saying => ({ ...saying, role: 'not' }))
    : sayings;

const timesAfter = (sayings: readonly Saying[], day: Saying) =>
  sayings.filter(({ mention }) => mention.kind === 'time' && mention.start >= day.mention.end);

/** "7 to 9 in place of 14 to 16": the end after an old day is of the old days. */
function withWholeOld(sayings: readonly Saying[]): readonly Saying[] {
  const whole: Saying[] = [];
  for (const saying of sayings) {
    const before = whole.at(-1);
    const { mention } = saying;
    const closes = before?.role === 'not' && (saying.role === 'end' || saying.role === 'through');
    if (closes && before.mention.kind === 'day' && mention.kind === 'day')
      whole[whole.length - 1] = { ...before, mention: { ...before.mention, to: mention.to } };
    else whole.push(saying.role === 'end' ? saying : asNew(saying));
  }
  return whole;
}

/** "I'd told you I'd be away Thursday but it's Friday now": the day told before no longer counts, the one after does. */
function toldAnew(
  scene: Scene,
  { anchor, sentence, loose }: Frame,
  sayings: readonly Saying[],
): readonly Saying[] | null {
  const told = scene.cues.some(
    (cue) =>
      TELLS.has(cue.cue) && cue.start >= sentence.start && cue.start <= anchor.start && cue.end <= anchor.end,
  );
  const calledOff = scene.cues.some((cue) => cue.cue === 'off' && cue.end <= anchor.start);
  if (!told || calledOff) return null;
  const { tokens } = scene.text;
  const fresh = scene
    .dates(sentence)
    .find(
      (mention) =>
        mention.kind === 'day' &&
        mention.start >= anchor.end &&
        isAnew(tokens.slice(Math.max(anchor.end, mention.start - 3), mention.start)),
    );
  const before = sayings.filter(
    ({ mention }) => mention.kind === 'day' && mention.start < (fresh?.start ?? 0),
  );
  const old = before.length > 0 ? before : toldAlone(scene, loose);
  if (fresh === undefined || old.length === 0) return null;
  return [
    ...old.map((saying): Saying => ({ ...saying, role: 'not' })),
    { mention: fresh, role: 'on', doubtful: false, back: false },
  ];
}

/** "I put Friday but my day off is actually Thursday": the day right after the words of telling. */
const toldAlone = ({ cues }: Scene, loose: Frame['loose']): readonly Saying[] =>
  loose
    .filter(({ mention }) =>
      cues.some(({ cue, end }) => TELLS.has(cue) && end <= mention.start && mention.start - end <= 1),
    )
    .map((place) => ({ ...place, doubtful: false, back: false }));

const TELLS = new Set(['told', 'planned']);

/** "Off Friday (was Thursday)", "day off is now Monday, was Friday": the old day stands behind the new one. */
function withOldOne(
  scene: Scene,
  { anchor, sentence }: Frame,
  sayings: readonly Saying[],
): readonly Saying[] | null {
  const { tokens } = scene.text;
  const fresh = sayings.filter(({ mention }) => mention.kind === 'day');
  const [day] = fresh;
  if (day === undefined || fresh.length > 1) return null;
  const last = Math.max(anchor.end, day.mention.end);
  const old = scene
    .dates(sentence)
    .find(
      ({ kind, start }) =>
        kind === 'day' &&
        start > last &&
        start - last <= WAS_WITHIN &&
        WAS.has(tokens[start - 1]?.norm ?? '') &&
        ASIDE.has(tokens[start - 2]?.norm ?? ''),
    );
  if (old === undefined) return null;
  return [
    { mention: old, role: 'not', doubtful: false, back: false },
    ...sayings.map((saying) => (saying.role === 'through' ? asNew(saying) : saying)),
  ];
}

const WAS_WITHIN = 3;
const WAS = new Set(['was', 'previously', 'formerly']);
const ASIDE = new Set(['(', ',', '-', '[']);

/** "But it's now Friday", not "but the deck is due Monday". */
const isAnew = (before: readonly Token[]) => {
  const word = before.findLast(({ norm }) => !LEADS_TO_DAY.has(norm));
  return word !== undefined && ANEW.has(word.norm);
};

const LEADS_TO_DAY = new Set(['the', 'on', 'to', 'for', 'this', 'next']);

const ANEW = new Set([
  "'s",
  'is',
  'its',
  'now',
  'actually',
  'moved',
  'becomes',
  'changed',
  'make',
  'meant',
  'mean',
]);

const asNew = (saying: Saying): Saying => (saying.role === 'not' ? saying : { ...saying, role: 'on' });

/** True where the sentence says that a day off moves. */
export function isMoved(scene: Scene, frame: Frame): boolean {
  const { sentence } = frame;
  return (
    isMovedEvent(scene, frame) ||
    isNowOther(scene, frame.sayings) ||
    scene.cues.some(
      (cue) =>
        cue.cue === 'swap' &&
        cue.entry.means?.['verb'] === true &&
        cue.start >= sentence.start &&
        cue.end <= sentence.end &&
        !scene.cues.some((other) => other.cue === 'off' && other.start === cue.start && other.end > cue.end),
    )
  );
}

const IS = new Set(['is', "'s", 'are', 'becomes']);
const DAY_LEADS = new Set(['the', 'on', 'for', 'a']);

/** "My Friday off is now Monday", "the leave I booked for the 10th is now the 11th". */
function isNowOther(scene: Scene, sayings: readonly Saying[]): boolean {
  const [first, second, third] = sayings.filter(({ mention }) => mention.kind === 'day');
  return first !== undefined && second !== undefined && third === undefined && leadsToNow(scene, second);
}

function leadsToNow({ text: { tokens } }: Scene, { mention }: Saying): boolean {
  let at = mention.start - 1;
  while (DAY_LEADS.has(tokens[at]?.norm ?? '')) at -= 1;
  return tokens[at]?.norm === 'now' && IS.has(tokens[at - 1]?.norm ?? '');
}

const SHIFTED = new Set([
  'moved',
  'rescheduled',
  'pushed',
  'bumped',
  'shifted',
  'switched',
  'changed',
  'postponed',
]);
const FAR = 3;

/** "The dentist moved from Thursday to Friday", "moved to 3pm tomorrow". */
function isMovedEvent({ text: { tokens } }: Scene, { anchor, sayings }: Frame): boolean {
  if (anchor.form !== 'event') return false;
  const moved = tokens.slice(anchor.end, anchor.end + FAR).findIndex(({ norm }) => SHIFTED.has(norm));
  if (moved < 0) return false;
  const after = anchor.end + moved + 1;
  if (tokens[after]?.norm === 'from')
    return sayings.filter(({ mention }) => mention.kind === 'day').length > 1;
  return (
    tokens[after]?.norm === 'to' &&
    sayings.some(
      ({ mention }) => mention.kind === 'time' && mention.part === undefined && mention.start > after,
    )
  );
}

const OVER = new Set(['for', 'to', 'with', '>', '->', '=>', '→', 'becomes', 'into']);

/** "To Friday from Thursday", "to Friday (was Thursday)". */
const leadsBack = ({ text: { tokens } }: Scene, first: Saying, second: Saying) =>
  (tokens[first.mention.start - 1]?.norm === 'to' && tokens[second.mention.start - 1]?.norm === 'from') ||
  tokens.slice(second.mention.start - 2, second.mention.start).some(({ norm }) => norm === 'was');

/** "From Friday to Monday", "Friday off for Monday". */
const leadsOver = (scene: Scene, first: Saying, second: Saying) =>
  scene.text.tokens.slice(first.mention.end, second.mention.start).some((token) => OVER.has(token.norm));
