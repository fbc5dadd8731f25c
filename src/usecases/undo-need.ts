import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { takeFrom } from './answer-cover.ts';
import { type Deps, inTransaction } from './deps.ts';
import { knowsAlready } from './knows-already.ts';
import { coversOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { asOpen } from './open-need.ts';

/** Takes a decision about one need back: its cover is undone and its holder told, or it is simply open again. */
export function undoNeed(deps: Deps, by: PersonId, key: string, now: Date): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const need = scene.store.needs.get(key);
    const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
    if (!need || !campaign || need.state === 'open' || need.state === 'void') return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'decide_cover', campaign }, now))
      return notAllowed(scene, campaign, 'take this back');
    const covers = need.state === 'covered' ? coversOf(scene, need) : [];
    scene.store.acts.perform('need.undo', by, now, () => {
      for (const cover of covers) takeFrom(scene, cover, by);
      scene.store.needs.put(asOpen(need, now));
    });
    knowsAlready(scene, by, key);
    return null;
  });
}
