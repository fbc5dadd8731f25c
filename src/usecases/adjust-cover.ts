// What an AM changes of a cover: who, which part, who has the rest, until when, or that it ends now. All of it is one act;
// each person whose work it changes is told once (product rule 2).
import type { Answer } from '../domain/answers.ts';
import type { AdjustForm } from '../domain/cover-forms.ts';
import type { Cover } from '../domain/covers.ts';
import type { CoverId, PersonId } from '../domain/ids.ts';
import type { KnownNeed } from '../domain/needs.ts';
import { may } from '../domain/permissions.ts';
import type { IsoDate, TimeOfDay } from '../domain/plain-date.ts';
import { alreadyBack, endBy, takeFrom } from './answer-cover.ts';
import { askAnew } from './ask-anew.ts';
import { tellOfCovers, warningOf } from './assign-covers.ts';
import { type Deps, inTransaction } from './deps.ts';
import { hoursOver } from './hours-over.ts';
import { knowsAlready } from './knows-already.ts';
import { partsOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { isSameWork } from './propose.ts';
import type { Scene } from './scene.ts';

const NOON = '12:00' as TimeOfDay; // where a morning ends

/** What the form asks for. */
interface Adjustment {
  readonly holder: PersonId;
  readonly part: AdjustForm['part'];
  readonly hours: number | null;
  readonly rest: PersonId | null;
  readonly end: AdjustForm['end'];
  readonly until: IsoDate | null;
}

/** Does it, or says what stands in the way; `anyway` allows hours over capacity. */
export function adjustCover(
  deps: Deps,
  by: PersonId,
  id: CoverId,
  wish: Adjustment,
  anyway: boolean,
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    const cover = scene.store.covers.get(id);
    const campaign = cover ? scene.facts.campaigns.get(cover.campaign) : undefined;
    if (!cover || !campaign) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'decide_cover', campaign }, now))
      return notAllowed(scene, campaign, 'decide about cover');
    if (cover.state !== 'assigned') return alreadyBack(scene, cover, by);
    const today = scene.calendars.dayOf(by, now);
    if (wish.until !== null && wish.until < today) return { kind: 'past_day', day: wish.until, asOf: today };
    return obstacleTo(scene, cover, wish, anyway) ?? perform(scene, by, cover, wish);
  });
}

/** Does it as one act; gives the warning where someone new to it will be away. */
function perform(scene: Scene, by: PersonId, cover: Cover, wish: Adjustment): Answer | null {
  const need = needOf(scene, cover);
  const made = scene.store.acts.perform('cover.adjust', by, scene.now, () => {
    if (wish.end !== 'now') return adjust(scene, cover, need, wish, by);
    endNow(scene, cover, need, by);
    return [];
  });
  return made.flatMap((each) => warningOf(scene, each))[0] ?? null;
}

/** The need that it covers; one that is open, where it covers a part and nobody has the rest. */
function needOf(scene: Scene, cover: Cover): KnownNeed | null {
  const needs = scene.store.needs
    .where("state IN ('covered', 'open') AND absentee = @absentee", { absentee: cover.absentee })
    .filter((each) => isSameWork(cover, each) && partsOf(scene, each).some(({ id }) => id === cover.id));
  return needs.find(({ state }) => state === 'covered') ?? needs[0] ?? null;
}

/** Nobody has more hours of a task than need someone. */
function tooManyHours({ task }: Cover, { hours }: Adjustment, most: number): Answer | null {
  return task !== null && hours !== null && hours > most ? { kind: 'too_many_hours', most } : null;
}

/** Nobody who is to have more of it is away, and none over their hours without another yes. */
function obstacleTo(scene: Scene, cover: Cover, wish: Adjustment, anyway: boolean): Answer | null {
  const need = needOf(scene, cover);
  if (wish.end === 'now') return null;
  const shares = sharesOf(scene, cover, need, wish);
  const tooMany = tooManyHours(cover, wish, shares.first + shares.rest);
  if (tooMany || !need) return tooMany;
  const has = new Map(partsOf(scene, need).map((each) => [each.holder, each.hours]));
  const asked: [PersonId | null, number][] = [
    [wish.holder, shares.first],
    [wish.rest, shares.rest],
  ];
  for (const [person, hours] of asked) {
    if (person === null || (has.has(person) && hours <= (has.get(person) ?? 0))) continue;
    const over = hoursOver(scene, { ...need, hours: hours - (has.get(person) ?? 0) }, person);
    if (typeof over !== 'number') return over;
    if (over > 0 && !anyway)
      return { kind: 'over_capacity', name: scene.nameOf(person), overHours: over, again: null };
  }
  return null;
}

/** Hours of the first holder, and of whoever has the rest. */
function sharesOf(scene: Scene, cover: Cover, need: KnownNeed | null, { hours, part, rest }: Adjustment) {
  const covers = need ? partsOf(scene, need) : [cover];
  const task = cover.task ? scene.facts.tasks.get(cover.task) : undefined;
  const given = covers.reduce((sum, each) => sum + each.hours, 0);
  const needed = need?.state === 'open' ? given + need.hours : Math.max(given, need?.hours ?? 0);
  const total = Math.min(needed, task?.remainingHours ?? 0);
  const part0 = part === 'whole' && rest === null ? total : total / 2;
  const first = Math.min(total, hours ?? part0);
  return { first, rest: total - first };
}

function endNow(scene: Scene, cover: Cover, need: KnownNeed | null, by: PersonId): void {
  endBy(scene, cover, by);
  const isLast = need?.state === 'covered' && partsOf(scene, need).every((each) => each.id === cover.id);
  if (isLast) scene.store.needs.put({ ...need, state: 'left', decidedBy: by, decidedAt: scene.now });
}

/** Gives the covers that it made anew. */
function adjust(
  scene: Scene,
  cover: Cover,
  need: KnownNeed | null,
  wish: Adjustment,
  by: PersonId,
): readonly Cover[] {
  const shares = sharesOf(scene, cover, need, wish);
  const others = (need ? partsOf(scene, need) : []).filter((each) => each.id !== cover.id);
  const end = {
    kept: wish.end !== 'back',
    until: wish.end === 'back' ? (need?.to ?? cover.until) : wish.until,
  };
  const first = { ...end, ...timesOf(wish.part), hours: shares.first };
  const changed = [place(scene, cover, others, wish.holder, first, by)];
  if (wish.rest !== null) {
    const rest = { ...end, ...timesOf(opposite(wish.part)), hours: shares.rest };
    changed.push(place(scene, cover, others, wish.rest, rest, by));
  }
  const stay = new Set(changed.map((each) => each.id));
  for (const each of [cover, ...others]) if (!stay.has(each.id)) takeFrom(scene, each, by);
  const before = new Set([cover, ...others].map((each) => each.id));
  const made = changed.filter((each) => !before.has(each.id));
  if (!need) return made;
  scene.store.needs.put({ ...need, state: 'covered', decidedBy: by, decidedAt: scene.now });
  // What is left of it is open again, as the form says.
  if (wish.rest === null && shares.rest > 0) knowsAlready(scene, by, need.key);
  return made;
}

type Terms = Pick<Cover, 'kept' | 'until' | 'startTime' | 'endTime' | 'hours'>;

/** The person's cover under these terms: the one they have, changed and asked of them anew, or a new one. */
function place(
  scene: Scene,
  cover: Cover,
  others: readonly Cover[],
  holder: PersonId,
  terms: Terms,
  by: PersonId,
): Cover {
  const has = [cover, ...others].find((each) => each.holder === holder);
  if (has) return change(scene, has, terms);
  const made: Cover = {
    ...cover,
    ...terms,
    id: scene.store.nextId<CoverId>('cover'),
    holder,
    assignedBy: by,
    assignedAt: scene.now,
    seenAt: null,
  };
  scene.store.covers.put(made);
  tellOfCovers(scene, [made], by);
  return made;
}

function change(scene: Scene, cover: Cover, terms: Terms): Cover {
  const keys = Object.keys(terms) as (keyof Terms)[];
  if (keys.every((key) => terms[key] === cover[key])) return cover;
  scene.store.covers.put({ ...cover, ...terms, seenAt: null });
  askAnew(scene, cover);
  return cover;
}

function timesOf(part: Adjustment['part']): Pick<Cover, 'startTime' | 'endTime'> {
  if (part === 'whole') return { startTime: null, endTime: null };
  return part === 'morning' ? { startTime: null, endTime: NOON } : { startTime: NOON, endTime: null };
}

const opposite = (part: Adjustment['part']): Adjustment['part'] =>
  part === 'whole' ? 'whole' : part === 'morning' ? 'afternoon' : 'morning';
