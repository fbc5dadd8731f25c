// How what someone says about being away becomes absences (product rule 3): a source that adds no days is only linked,
// narrower and later words win over wider ones of the same single day.
import type { Absence, AbsenceSource, NamedCover } from '../domain/absences.ts';
import { isWholeDays } from '../domain/absences.ts';
import { type AbsenceId, asId, type CampaignId, type PersonId } from '../domain/ids.ts';
import type { AbsenceInterpretation } from '../domain/interpretations.ts';
import { arriveWithinDay } from './back-within-day.ts';
import type { Scene } from './scene.ts';

/** Days and parts of days, as said or filled into a form. */
export type SaidAbsence = Pick<
  Absence,
  'availability' | 'from' | 'to' | 'startTime' | 'endTime' | 'part' | 'certainty' | 'endAssumed' | 'coverBy'
>;

/** Records it, or links the source to the absence that already says as much. Gives the absence's id. */
export function noteAbsence(
  scene: Scene,
  person: PersonId,
  said: SaidAbsence,
  source: AbsenceSource,
): AbsenceId {
  const arrived = arriveWithinDay(scene, person, said, source);
  if (arrived) return arrived;
  const { store } = scene;
  const known = store.absences.where("person = @person AND state IN ('active', 'asked')", { person });
  const same = known.find((absence) => saysAsMuch(absence, said));
  if (same) {
    if (said.coverBy.length > 0) store.absences.put({ ...same, coverBy: [...same.coverBy, ...said.coverBy] });
    store.sources.attach(same.id, source);
    return same.id;
  }
  const wider = known.find((absence) => isNarrowedBy(absence, said));
  const id = wider?.id ?? store.nextId<AbsenceId>('absence');
  store.absences.put({
    ...said,
    id,
    person,
    zone: scene.facts.people.get(person)?.timeZone ?? scene.facts.settings.timeZone,
    state: said.certainty === 'tentative' ? 'asked' : 'active',
    handCorrected: false,
    heardAt: scene.now,
  });
  store.sources.attach(id, source);
  return id;
}

/** What an interpretation says, in the store's shape. People it names for cover are kept as ids, never as words. */
export function saidIn(interpretation: AbsenceInterpretation): SaidAbsence {
  return {
    availability: interpretation.availability,
    from: interpretation.from,
    to: interpretation.to,
    startTime: interpretation.startTime ?? null,
    endTime: interpretation.endTime ?? null,
    part: interpretation.part ?? null,
    certainty: interpretation.certainty,
    endAssumed: interpretation.endAssumed ?? false,
    coverBy: (interpretation.coverBy ?? []).map(
      (named): NamedCover => ({
        person: asId<PersonId>(named.person),
        campaign: named.campaign ? asId<CampaignId>(named.campaign) : null,
      }),
    ),
  };
}

/** True where the known absence already takes every hour that is said, as surely. */
function saysAsMuch(known: Absence, said: SaidAbsence): boolean {
  if (known.availability !== said.availability) return false;
  if (known.state === 'asked' && said.certainty === 'stated') return false;
  const sameHours =
    known.startTime === said.startTime && known.endTime === said.endTime && known.part === said.part;
  if (sameHours && known.from === said.from && known.to === said.to) return true;
  return isWholeDays(known) && isWholeDays(said) && known.from <= said.from && endsNoLater(said.to, known.to);
}

const endsNoLater = (end: string | null, other: string | null) =>
  other === null || (end !== null && end <= other);

/** True where the words are about the same one day and narrower (or now sure): they correct what was known. */
function isNarrowedBy(known: Absence, said: SaidAbsence): boolean {
  const sameDay = known.from === said.from && known.to === said.to;
  if (!sameDay || known.handCorrected) return false;
  if (known.state === 'asked') return known.availability === said.availability;
  const oneDay = known.from === known.to;
  return oneDay && isWholeDays(known) && !isWholeDays(said) && known.availability === said.availability;
}
