import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { alreadyDecided } from './assign-covers.ts';
import { type Deps, inTransaction } from './deps.ts';
import { notAllowed } from './not-allowed.ts';
import type { Scene } from './scene.ts';

/** Decides that needs are left as they are, or that nobody is needed; gives what stood in the way. */
export function decideNeeds(
  deps: Deps,
  by: PersonId,
  needs: readonly string[],
  decision: 'left' | 'nobody',
  prompt: { key: string },
  now: Date,
): Answer[] {
  return inTransaction(deps, now, (scene) =>
    scene.store.acts.perform('need.decide', by, now, (act) => {
      const answers = needs.map((key) => decideOne(scene, by, key, decision));
      if (answers.includes(null)) scene.store.prompts.answered(prompt.key, by, null, act, now);
      return answers.filter((each) => each !== null);
    }),
  );
}

function decideOne(scene: Scene, by: PersonId, key: string, decision: 'left' | 'nobody'): Answer | null {
  const need = scene.store.needs.get(key);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  if (!need || !campaign || need.state === 'void') return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, scene.now)) {
    return notAllowed(scene, campaign, 'decide about cover');
  }
  if (need.state !== 'open') return alreadyDecided(scene, need, by);
  scene.store.needs.put({ ...need, state: decision, decidedBy: by, decidedAt: scene.now });
  return null;
}
