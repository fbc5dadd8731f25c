import type { Answer } from '../domain/answers.ts';
import type { AbsenceId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { laterDay, localTime } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { ENDED_TONIGHT } from './unconfirmed-returns.ts';

/**
 * *End cover tonight*: an absence whose end nobody said ends with today, and its cover with it. The second click finds it
 * done.
 */
export function endTonight(deps: Deps, by: PersonId, id: AbsenceId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absence = scene.store.absences.get(id);
    if (absence?.state !== 'active' || absence.to === null) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'change_absence', absence, reporters: [] }, now)) {
      return { kind: 'not_allowed', who: ['their account managers'], what: 'end this' };
    }
    if (!absence.endAssumed) {
      const act = scene.store.acts.lastOn('absence', id);
      if (act?.kind !== ENDED_TONIGHT || !act.doneBy) return { kind: 'gone' };
      const zone = scene.calendars.zoneOf(by);
      return {
        kind: 'already',
        by: scene.nameOf(act.doneBy),
        what: 'ended this',
        at: localTime(act.doneAt, zone),
      };
    }
    const to = laterDay(absence.to, scene.calendars.dayOf(absence.person, now));
    scene.store.acts.perform(ENDED_TONIGHT, by, now, () =>
      scene.store.absences.put({ ...absence, to, endAssumed: false, handCorrected: true }),
    );
    return null;
  });
}
