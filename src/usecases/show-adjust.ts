import type { Answer } from '../domain/answers.ts';
import type { AdjustForm } from '../domain/cover-forms.ts';
import type { Cover } from '../domain/covers.ts';
import type { PersonId } from '../domain/ids.ts';
import type { KnownNeed } from '../domain/needs.ts';
import { may } from '../domain/permissions.ts';
import type { Deps } from './deps.ts';
import { whatOf } from './describe-given-back.ts';
import { partsOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { readScene } from './scene.ts';

const LEAST_HOURS = 0.5; // of the field

/** *Adjust…* for a need that someone covers, or has a part of, as that stands; what stands in the way of it. */
export function showAdjust(deps: Deps, by: PersonId, key: string, now: Date): AdjustForm | Answer {
  const scene = readScene(deps.store, now);
  const need = scene.store.needs.get(key);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  const parts = need ? partsOf(scene, need) : [];
  const [cover, rest] = parts;
  if (!need || !campaign || !cover) return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, now))
    return notAllowed(scene, campaign, 'decide about cover');
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
    hours: isPart(need, cover, rest) ? cover.hours : null,
    end: cover.kept ? (cover.until === null ? 'keep' : 'day') : 'back',
    until: cover.kept ? cover.until : null,
    over: null,
  };
}

/** Less than all of it: left empty, the field would give them more or halve it. */
const isPart = (need: KnownNeed, cover: Cover, rest: Cover | undefined) =>
  cover.task !== null && cover.hours >= LEAST_HOURS && (need.state === 'open' || rest !== undefined);

function partOf({ startTime, endTime }: Cover): AdjustForm['part'] {
  if (startTime === null && endTime === null) return 'whole';
  return startTime === null ? 'morning' : 'afternoon';
}
