import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { alreadyDecided } from './assign-covers.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import type { Scene } from './scene.ts';

/** Rules names out for needs, so that both are planned again without them; gives what stood in the way. */
export function forbidCovers(
  deps: Deps,
  by: PersonId,
  wishes: readonly { readonly need: string; readonly person: PersonId }[],
  now: Date,
): Answer[] {
  if (wishes.length === 0) return [];
  return inTransaction(deps, now, (scene) =>
    scene.store.acts.perform('cover.forbid', by, now, () =>
      wishes.map((wish) => forbid(scene, by, wish)).filter((each) => each !== null),
    ),
  );
}

function forbid(scene: Scene, by: PersonId, wish: { need: string; person: PersonId }): Answer | null {
  const need = scene.store.needs.get(wish.need);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  if (!need || !campaign || need.state === 'void') return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, scene.now)) {
    return notAllowed(scene, campaign, 'decide about cover');
  }
  if (need.state !== 'open') return alreadyDecided(scene, need, by);
  scene.store.forbiddenCovers.put({ ...wish, forbiddenBy: by, forbiddenAt: scene.now });
  return null;
}
