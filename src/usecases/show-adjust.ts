import type { Answer } from '../domain/answers.ts';
import type { AdjustForm } from '../domain/cover-forms.ts';
import type { Cover } from '../domain/covers.ts';
import type { PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { Deps } from './deps.ts';
import { whatOf } from './describe-given-back.ts';
import { coverOf, coversOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { readScene } from './scene.ts';

/** *Adjust…* for a covered need, as its cover stands; what stands in the way of it. */
export function showAdjust(deps: Deps, by: PersonId, key: string, now: Date): AdjustForm | Answer {
  const scene = readScene(deps.store, now);
  const need = scene.store.needs.get(key);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  const cover = need && coverOf(scene, need);
  if (!need || !campaign || !cover) return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, now))
    return notAllowed(scene, campaign, 'decide about cover');
  const rest = coversOf(scene, need).find((each) => each.id !== cover.id);
  return {
    need: key,
    cover: cover.id,
    what: whatOf(scene, cover),
    absentee: scene.nameOf(cover.absentee),
    isRole: cover.task === null,
    holder: cover.holder,
    holderName: scene.nameOf(cover.holder),
    rest: rest?.holder ?? null,
    part: partOf(cover),
    hours: null,
    end: cover.kept ? (cover.until === null ? 'keep' : 'day') : 'back',
    until: cover.kept ? cover.until : null,
    over: null,
  };
}

function partOf({ startTime, endTime }: Cover): AdjustForm['part'] {
  if (startTime === null && endTime === null) return 'whole';
  return startTime === null ? 'morning' : 'afternoon';
}
