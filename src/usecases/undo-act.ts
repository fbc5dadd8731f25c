import type { Answer } from '../domain/answers.ts';
import { type AbsenceId, asId, type PersonId } from '../domain/ids.ts';
import { isAdmin } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import type { ActId, UndoOutcome } from '../store/acts.ts';
import { takeFrom } from './answer-cover.ts';
import { type Deps, inTransaction } from './deps.ts';
import { followReaction } from './message-reaction.ts';
import type { Scene } from './scene.ts';

/** *Undo* of what the person did themselves (an admin: of anyone); null where it is done. */
export function undoAct(deps: Deps, by: PersonId, id: string, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const act = scene.store.acts.get(asId<ActId>(id));
    if (!act) return { kind: 'gone' };
    if (act.doneBy !== by && !isAdmin(scene.facts, by)) {
      const who = act.doneBy ? scene.nameOf(act.doneBy) : 'an admin';
      return { kind: 'not_allowed', who: [who], what: 'undo this' };
    }
    return toldByOthers(scene, act.id, by) ?? answerTo(scene, undoKeepingTraces(scene, act.id, by), by);
  });
}

function answerTo(scene: Scene, outcome: UndoOutcome, reader: PersonId): Answer | null {
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const nameOf = (person: PersonId | null) => (person ? scene.nameOf(person) : 'Understudy');
  switch (outcome.kind) {
    case 'undone':
      return null;
    case 'unknown':
      return { kind: 'gone' };
    case 'already_undone': {
      const { undoneBy, undoneAt } = outcome.act;
      if (!undoneAt) return { kind: 'gone' };
      return { kind: 'already', by: nameOf(undoneBy), what: 'undid this', at: localTime(undoneAt, zone) };
    }
    case 'stands_under': {
      const { doneBy, doneAt } = outcome.later;
      return { kind: 'undo_blocked', by: nameOf(doneBy), at: localTime(doneAt, zone) };
    }
  }
}

/** Someone else has said the same absence since: it stands on their word, so that undoing alone does not end it. */
function toldByOthers(scene: Scene, id: ActId, reader: PersonId): Answer | null {
  const { acts, sources } = scene.store;
  if (acts.get(id)?.undoneAt) return null;
  const own = new Set(acts.madeBy(id, 'absence_source'));
  const others = acts
    .madeBy(id, 'absence')
    .flatMap((absence) => sources.of(asId<AbsenceId>(absence)))
    .filter((each) => !own.has(each.id) && each.source.by !== reader);
  const [first] = others;
  if (!first) return null;
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const who = first.source.by ? scene.nameOf(first.source.by) : 'Understudy';
  return { kind: 'undo_blocked', by: who, at: localTime(first.source.at, zone) };
}

/**
 * A cover that the act made stays as an undone one and an absence as a withdrawn one, so that messages which tell of
 * them can say so.
 */
function undoKeepingTraces(scene: Scene, id: ActId, by: PersonId): UndoOutcome {
  const { acts, covers, absences, sources } = scene.store;
  const madeCovers = acts.madeBy(id, 'cover').map((key) => covers.get(key));
  const madeAbsences = acts.madeBy(id, 'absence').map((key) => absences.get(key));
  const said = madeAbsences.map((each) => (each ? sources.of(each.id) : []));
  const outcome = acts.undo(id, by, scene.now);
  if (outcome.kind !== 'undone') return outcome;
  for (const cover of madeCovers) if (cover) takeFrom(scene, cover, by);
  for (const [index, absence] of madeAbsences.entries()) {
    if (!absence) continue;
    absences.put({ ...absence, state: 'withdrawn' });
    for (const { source } of said[index] ?? []) sources.attach(absence.id, source, 'withdrawn');
    followReaction(scene, absence.person, said[index] ?? []);
  }
  return outcome;
}
