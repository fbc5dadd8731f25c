import type { AbsenceSource } from '../domain/absences.ts';
import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import type { WhichPerson } from '../domain/notices.ts';
import { localTime } from '../domain/plain-date.ts';
import { tellReported } from './apply-reading.ts';
import { type Deps, inTransaction } from './deps.ts';
import { noteAbsence } from './note-absence.ts';
import { say } from './say.ts';

/** The author says which Sam is out; null is none of them. The first answer settles it. */
export function choosePerson(
  deps: Deps,
  by: PersonId,
  question: Omit<WhichPerson, 'candidates'>,
  person: PersonId | null,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const { at, number, from, to } = question;
    const key = `which:${at.channel}:${at.ts}:${number}`;
    const answered = scene.store.prompts.answerOf(key);
    if (answered) {
      const zone = scene.facts.people.get(by)?.timeZone ?? scene.facts.settings.timeZone;
      return {
        kind: 'already',
        by: scene.nameOf(answered.by),
        what: 'answered this',
        at: localTime(answered.at, zone),
      };
    }
    scene.store.acts.perform('absence.choose', by, now, (act) => {
      scene.store.prompts.answered(key, by, person, act, now);
      if (person === null) return;
      const source: AbsenceSource = { kind: 'message', ...at, number, by, at: now, rule: 'which_person' };
      const said = {
        availability: 'away',
        from,
        to,
        startTime: null,
        endTime: null,
        part: null,
        certainty: 'stated',
        endAssumed: false,
        coverBy: [],
      } as const;
      const id = noteAbsence(scene, person, said, source);
      tellReported(scene, id, by);
      say(scene, { kind: 'receipt', author: by, source: { kind: 'message', at }, act, returns: [] });
    });
    return null;
  });
}
