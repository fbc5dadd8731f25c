import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Need } from '../domain/needs.ts';
import { barrierOf, roomFor, windowFor } from '../planning/eligibility.ts';
import { type DueWork, loadsOf } from '../planning/load.ts';
import { whyNot } from '../planning/why-not.ts';
import type { Scene } from './scene.ts';

/**
 * Hours that taking the need would cost the person over their capacity, 0 where it fits; an answer where they cannot be
 * asked at all. Whom else to trust with it is the account manager's to say. `besides` is work reckoned with already.
 */
export function hoursOver(
  scene: Scene,
  need: Need,
  id: PersonId,
  besides?: readonly DueWork[],
): number | Extract<Answer, { kind: 'cannot' }> {
  const { facts, calendars, now } = scene;
  const person = facts.people.get(id);
  const window = windowFor(facts, calendars, need, id, now);
  if (!person || barrierOf(facts, calendars, need, person, window) !== null) {
    const why = whyNot(facts, calendars, need, id, now);
    return { kind: 'cannot', name: scene.nameOf(id), why, person: id };
  }
  const room = roomFor(calendars, loadsOf(facts, calendars, now), id, window, besides);
  return Math.max(0, Math.round((need.hours - room) * 100) / 100);
}
