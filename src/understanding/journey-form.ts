// "Flying to Lisbon on Friday": a journey to a place keeps someone from work on its day; "flying through the edits", "drive to
// 10k followers", "driving to the shoot" are other things.
import { COMPANY, WORK } from './event-words.ts';
import { explicit, goesOnAsAbsence, has, isByNight, isDated, laterDay, spanSaid } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** Why a journey is none that keeps its traveller from work. */
export function journeyForm(scene: Scene, frame: Frame): string | null {
  if (!isJourney(frame)) return null;
  if (!isDated(scene, frame) || isByNight(scene, frame)) return 'no day said';
  const { tokens } = scene.text;
  const { anchor } = frame;
  if (!explicit(frame) && isSomebodys(tokens, frame)) return 'somebody or something else';
  if (tokens[anchor.end - 1]?.norm === 'to') return journeyTo(scene, frame);
  const goesOn =
    goesOnAsAbsence(frame, tokens, anchor.end) &&
    (isNextToDay(frame) || !THINGS.has(tokens[anchor.end]?.norm ?? ''));
  return goesOn ? null : 'another sense';
}

function journeyTo(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  if (!isPlace(tokens, frame.anchor.end) || isTold(tokens, frame)) return 'another sense';
  const lasts = spanSaid(frame) || laterDay(scene, frame) || has(scene, frame.sentence, 'whole_day');
  return lasts ? null : 'no day said';
}

/** "Drives up sales", "travel for the shoot is booked". */
function isSomebodys(tokens: readonly Token[], frame: Frame): boolean {
  const first = tokens[frame.anchor.start]?.norm ?? '';
  return THIRD.test(first) || (first === 'travel' && !isNextToDay(frame));
}

/** "Travel Fri", not "travel for the shoot is booked for Friday". */
const isNextToDay = ({ sayings, anchor }: Frame) =>
  sayings.some(({ mention }) => mention.start === anchor.end);

const THIRD = /^(?:flies|drives|travels|goes|takes|gets|catches)$/; // yes: flies · no: flying
const BASE = /^(?:fly|drive|travel|go|take|get|catch)$/; // yes: drive · no: driving

/** "Drive to sales on Friday": said of nobody; "fly to Rome Friday" is a note. */
const isTold = (tokens: readonly Token[], frame: Frame) =>
  !explicit(frame) &&
  BASE.test(tokens[frame.anchor.start]?.norm ?? '') &&
  tokens[frame.anchor.end]?.text === tokens[frame.anchor.end]?.norm;

const THINGS = new Set(['through', 'the', 'a', 'by', 'over']);

/** True for words of travelling somewhere. */
export const isJourney = (frame: Frame): boolean => frame.anchor.cue.entry.means?.['journey'] === true;

const NO_PLACE = new Set(
  'school nursery daycare creche dentist doctor vet swimming football practice training class party airport station park a an these this that those your their it him her them you us me work bed lunch office do get make meet see help give take be watch visit pick have join call win run start stop finish close say reach hit find use'.split(
    ' ',
  ),
);
const KNOWN_BY_THE = new Set(
  'states uk us usa coast lakes island islands north south west east cottage country village netherlands alps highlands hague peaks moors cabin seaside in parents'.split(
    ' ',
  ),
);
const OWN = new Set(['my', 'our', 'the', 'his', 'her']);

/** What follows "to" is a town, a country, the family's home. */
export function isPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || NO_PLACE.has(next.norm) || WORK.has(next.norm)) return false;
  if (!OWN.has(next.norm)) return true;
  const noun = tokens[at + 1]?.norm ?? '';
  return next.norm === 'the'
    ? KNOWN_BY_THE.has(noun)
    : COMPANY.has(noun) || KNOWN_BY_THE.has(noun) || noun === 'native' || noun === 'hometown';
}
