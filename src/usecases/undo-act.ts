import type { Answer } from '../domain/contents.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { isAdmin } from '../domain/permissions.ts';
import { localTime } from '../domain/plain-date.ts';
import type { ActId, UndoOutcome } from '../store/acts.ts';
import { type Deps, inTransaction } from './deps.ts';
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
    return answerTo(scene, undoKeepingCovers(scene, act.id, by), by);
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

/** A cover that the act made stays as an undone one, so that its holder's message can say so. */
function undoKeepingCovers(scene: Scene, id: ActId, by: PersonId): UndoOutcome {
  const { acts, covers } = scene.store;
  const made = acts.madeBy(id, 'cover').map((key) => covers.get(key));
  const outcome = acts.undo(id, by, scene.now);
  if (outcome.kind !== 'undone') return outcome;
  for (const cover of made) if (cover) covers.put({ ...cover, state: 'undone' });
  return outcome;
}
