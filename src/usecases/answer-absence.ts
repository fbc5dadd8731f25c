// What the author or the absentee says to a receipt.
import type { Absence, AbsenceSource } from '../domain/absences.ts';
import type { Answer } from '../domain/answers.ts';
import type { AbsenceId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { tellReported } from './apply-reading.ts';
import { type Deps, inTransaction } from './deps.ts';
import { followReaction } from './message-reaction.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

/** "Will you be out?": yes makes it count, no lets it go. */
export function answerTentative(
  deps: Deps,
  by: PersonId,
  id: AbsenceId,
  yes: boolean,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absence = scene.store.absences.get(id);
    if (absence?.state !== 'asked') return { kind: 'gone' };
    if (!mayWithdraw(scene, by, absence)) return refusal(scene, absence);
    scene.store.acts.perform('absence.answer', by, now, () =>
      scene.store.absences.put({
        ...absence,
        state: yes ? 'active' : 'withdrawn',
        certainty: yes ? 'stated' : 'tentative',
      }),
    );
    if (yes) tellReported(scene, id, by);
    if (yes) followReaction(scene, absence.person, scene.store.sources.of(id));
    return null;
  });
}

/** *Still out tomorrow*: the absence goes on to that day. */
export function extendAbsence(
  deps: Deps,
  by: PersonId,
  id: AbsenceId,
  to: IsoDate,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absence = scene.store.absences.get(id);
    if (absence?.state !== 'active') return { kind: 'gone' };
    if (!mayChange(scene, by, absence)) return refusal(scene, absence);
    if (absence.to === null || absence.to >= to) return null;
    scene.store.acts.perform('absence.extend', by, now, () => {
      scene.store.absences.put({ ...absence, to, handCorrected: true });
      scene.store.sources.attach(id, byHand(by, now));
    });
    return null;
  });
}

/** *That was wrong*: it is withdrawn, and the rules that fired are counted as doubtful (product rule 18). */
export function doubtReading(deps: Deps, by: PersonId, ids: readonly AbsenceId[], now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absences = ids.map((id) => scene.store.absences.get(id)).filter((each) => each !== null);
    const standing = absences.filter((each) => each.state === 'active' || each.state === 'asked');
    if (standing.length === 0) return { kind: 'gone' };
    const refused = standing.find((each) => !mayWithdraw(scene, by, each));
    if (refused) return refusal(scene, refused);
    for (const absence of standing) {
      for (const { source } of scene.store.sources.of(absence.id)) {
        if (source.kind === 'message') scene.store.doubtRule(source.rule);
      }
    }
    scene.store.acts.perform('absence.doubt', by, now, () => {
      for (const absence of standing) {
        scene.store.absences.put({ ...absence, state: 'withdrawn' });
        followReaction(scene, absence.person, scene.store.sources.of(absence.id));
      }
    });
    return null;
  });
}

/** *Not right*, by the person whom someone else reported. */
export function rejectReport(deps: Deps, by: PersonId, id: AbsenceId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absence = scene.store.absences.get(id);
    if (!absence || absence.state === 'withdrawn') return { kind: 'gone' };
    if (absence.person !== by) return refusal(scene, absence);
    scene.store.acts.perform('absence.reject', by, now, () =>
      scene.store.absences.put({ ...absence, state: 'withdrawn' }),
    );
    return null;
  });
}

/** *Delete* in Home: withdrawn, whatever it came from. */
export function withdrawAbsence(deps: Deps, by: PersonId, id: AbsenceId, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const absence = scene.store.absences.get(id);
    if (!absence || absence.state === 'withdrawn') return { kind: 'gone' };
    if (!mayWithdraw(scene, by, absence)) return refusal(scene, absence);
    scene.store.acts.perform('absence.withdraw', by, now, () =>
      scene.store.absences.put({ ...absence, state: 'withdrawn' }),
    );
    followReaction(scene, absence.person, scene.store.sources.of(id));
    return null;
  });
}

/** What a form says. */
export interface AbsenceFields
  extends Pick<Absence, 'availability' | 'from' | 'to' | 'startTime' | 'endTime'> {}

/** *Change*, or *Add absence…* where `id` is null: by hand, so that no edited message corrects it again. */
export function saveAbsence(
  deps: Deps,
  by: PersonId,
  id: AbsenceId | null,
  fields: AbsenceFields,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const known = id ? scene.store.absences.get(id) : null;
    if (id && !known) return { kind: 'gone' };
    if (known && !mayChange(scene, by, known)) return refusal(scene, known);
    const absence: Absence = {
      ...(known ?? blank(scene, by)),
      ...fields,
      part: null,
      endAssumed: false,
      certainty: 'stated',
      state: 'active',
      handCorrected: true,
    };
    scene.store.acts.perform('absence.save', by, now, (act) => {
      scene.store.absences.put(absence);
      scene.store.sources.attach(absence.id, byHand(by, now));
      if (!known) {
        say(scene, {
          kind: 'receipt',
          author: by,
          source: { kind: 'absence', absence: absence.id },
          act,
          returns: [],
        });
      }
    });
    return null;
  });
}

function blank(scene: Scene, person: PersonId) {
  return {
    id: scene.store.nextId<AbsenceId>('absence'),
    person,
    zone: scene.facts.people.get(person)?.timeZone ?? scene.facts.settings.timeZone,
    heardAt: scene.now,
    coverBy: [],
  };
}

const byHand = (by: PersonId, at: Date): AbsenceSource => ({ kind: 'form', by, at });

const mayChange = (scene: Scene, by: PersonId, absence: Absence) =>
  may(scene.facts, by, { action: 'change_absence', absence, reporters: [] }, scene.now);

function mayWithdraw(scene: Scene, by: PersonId, absence: Absence): boolean {
  const reporters = scene.store.sources
    .of(absence.id)
    .flatMap(({ source }) => (source.by ? [source.by] : []));
  return may(scene.facts, by, { action: 'withdraw_absence', absence, reporters }, scene.now);
}

const refusal = (scene: Scene, absence: Absence): Answer => ({
  kind: 'not_allowed',
  who: [scene.nameOf(absence.person), 'their account managers'],
  what: 'change this',
});
