import type { Absence } from '../domain/absences.ts';
import type { ReceiptContent } from '../domain/contents.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { ReceiptLine } from '../domain/lines.ts';
import type { Notice } from '../domain/notices.ts';
import { addDays, type IsoDate } from '../domain/plain-date.ts';
import type { ActId } from '../store/acts.ts';
import type { Scene } from './scene.ts';
import { lineOfAbsence } from './span-line.ts';
import { campaignsTouched, deciderOf } from './who-decides.ts';

type Receipt = Extract<Notice, { kind: 'receipt' }>;

/** The receipt as of now: what stands of the message, or that it was taken back. */
export function describeReceipt(scene: Scene, notice: Receipt, asOf: IsoDate): ReceiptContent | null {
  const absences = absencesOf(scene, notice);
  const act = notice.act === null ? null : scene.store.acts.get(asId<ActId>(notice.act));
  const undone = act?.undoneAt != null;
  const standing = absences.filter((each) => each.state === 'active' || each.state === 'asked');
  if (absences.length === 0 && notice.returns.length === 0 && !undone) return null;
  const expired = absences.some((each) => each.state === 'expired');
  const gone = undone || (standing.length === 0 && notice.returns.length === 0 && !expired);
  return {
    kind: 'receipt',
    asOf,
    lines: absences.map((each) => lineOf(scene, notice, each, asOf)),
    returns: undone
      ? []
      : notice.returns.map(({ person, ...days }) => ({
          name: scene.nameOf(person),
          own: person === notice.author,
          ...days,
        })),
    ...whoSortsItOut(scene, standing, notice.author),
    undo: gone ? null : undoOf(scene, notice, standing),
    undone: gone,
  };
}

/** What Undo takes back: the author's last change of a single absence, else what the message did. */
function undoOf(scene: Scene, notice: Receipt, standing: readonly Absence[]): string | null {
  const [only] = standing;
  const last = only && standing.length === 1 ? scene.store.acts.lastOn('absence', only.id) : null;
  return last && last.doneBy === notice.author ? last.id : notice.act;
}

/** Every absence that the message or form stands behind, those taken back included. */
function absencesOf(scene: Scene, { source }: Receipt): Absence[] {
  const ids =
    source.kind === 'absence'
      ? [source.absence]
      : scene.store.sources.atMessage(source.at.channel, source.at.ts).map((each) => each.absence);
  return [...new Set(ids)].map((id) => scene.store.absences.get(id)).filter((each) => each !== null);
}

function lineOf(scene: Scene, notice: Receipt, absence: Absence, asOf: IsoDate): ReceiptLine {
  const own = absence.person === notice.author;
  const endsSoon = absence.to !== null && absence.to >= asOf && absence.to <= addDays(asOf, 1);
  const canExtend =
    own &&
    endsSoon &&
    absence.state === 'active' &&
    absence.availability === 'away' &&
    absence.endTime === null;
  return {
    ...lineOfAbsence(scene, absence),
    absence: absence.id,
    certainty: absence.certainty,
    state: absence.state,
    own,
    canExtendTo: canExtend ? nextDayIn(scene, absence, absence.to as IsoDate) : null,
  };
}

/** The next working day after it; null where they are known to be away on that too. */
function nextDayIn(scene: Scene, { person }: Absence, to: IsoDate): IsoDate | null {
  const next = scene.calendars.nextWorkday(person, to);
  const isAwayThen = scene.facts.absences.some(
    (each) =>
      each.person === person &&
      each.state === 'active' &&
      each.availability === 'away' &&
      each.from <= next &&
      (each.to === null || each.to >= next),
  );
  return isAwayThen ? null : next;
}

/** Those who sort out the work that the stretches away touch: others by first name, and whether the reader is one. */
function whoSortsItOut(
  scene: Scene,
  absences: readonly Absence[],
  reader: PersonId,
): Pick<ReceiptContent, 'sortedOutBy' | 'sortedOutByReader'> {
  const away = absences.filter((each) => each.state === 'active' && each.availability === 'away');
  const deciders = new Set<PersonId>();
  for (const { person } of away) {
    for (const campaign of campaignsTouched(scene, person)) {
      const decider = deciderOf(scene, campaign);
      if (decider && decider !== person) deciders.add(decider);
    }
  }
  const others = [...deciders].filter((decider) => decider !== reader);
  return { sortedOutBy: others.map(scene.nameOf), sortedOutByReader: deciders.has(reader) };
}
