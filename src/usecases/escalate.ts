// A decision is always made (product rule 13): what is not answered in the asked person's working hours is asked once
// more, then of the deputy too, then of the admins. The first answer settles every copy, since all show the same need.
import { type Question, STAGES } from '../domain/needs.ts';
import type { Notice } from '../domain/notices.ts';
import type { Prompt } from '../store/prompts.ts';
import { keepGiveBacks, openGiveBacks } from './give-backs.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { askedAbout } from './who-decides.ts';
import { isAtWork, isUrgent } from './working-hours.ts';

// Working hours of whoever is asked.
const REPEATED_AFTER = 2;
const PASSED_ON_AFTER = 4;
const PASSED_ON_AGAIN_AFTER = 2;
const URGENT_PASSED_ON_AFTER = 0.5;

/** Moves open questions on whose time is up; true where any moved. */
export function escalate(scene: Scene): boolean {
  let moved = false;
  for (const need of scene.openNeeds()) {
    const next = need.urgency === 'needs_cover' ? follow(scene, need) : need;
    if (next === need) continue;
    scene.store.needs.put(next);
    moved = true;
  }
  const giveBacks = openGiveBacks(scene);
  const followed = giveBacks.map((each) => follow(scene, each));
  keepGiveBacks(scene, followed);
  return moved || followed.some((each, index) => each !== giveBacks[index]);
}

function follow<Q extends Question>(scene: Scene, need: Q): Q {
  const reader = askedAbout(scene, need).at(-1);
  if (!reader || need.stage >= STAGES.admins) return need;
  const day = scene.calendars.dayOf(reader, scene.now);
  const prompt = scene.store.prompts.get(`morning:${reader}:${day}`);
  if (!prompt?.postedAt || !prompt.asks.includes(need.key)) return need;
  const isKnown = need.askedOf === reader && need.askedAt !== null;
  const askedAt = isKnown ? (need.askedAt as Date) : later(prompt.postedAt, need.openedAt);
  const asked: Q = isKnown ? need : { ...need, askedOf: reader, askedAt };
  const isOver = (hours: number) => {
    const at = scene.calendars.afterWorkingHours(reader, askedAt, hours);
    return at !== null && at <= scene.now;
  };
  if (isOver(patienceFor(scene, need))) return passedOn(scene, asked);
  if (need.stage > STAGES.asked || !isOver(REPEATED_AFTER) || !isAtWork(scene, reader)) return asked;
  repeat(scene, { kind: 'morning', reader, day }, prompt, askedAt);
  return { ...asked, stage: STAGES.repeated };
}

const later = (one: Date, other: Date) => (one < other ? other : one);

function patienceFor(scene: Scene, need: Question): number {
  if (need.stage >= STAGES.deputy) return PASSED_ON_AGAIN_AFTER;
  const reader = askedAbout(scene, need)[0];
  return reader && isUrgent(scene, reader, need) ? URGENT_PASSED_ON_AFTER : PASSED_ON_AFTER;
}

/** A message that was posted since, on the next morning or for something new, has repeated it already. */
function repeat(scene: Scene, notice: Notice, prompt: Prompt, askedAt: Date): void {
  if (prompt.postedAt !== null && prompt.postedAt <= askedAt) say(scene, notice, { repost: true });
}

/** To the deputy, or to the admins where there is none to ask who was not asked already. */
function passedOn<Q extends Question>(scene: Scene, need: Q): Q {
  const withDeputy = { ...need, stage: STAGES.deputy, askedAt: null, askedOf: null };
  const isNew = askedAbout(scene, withDeputy).length > askedAbout(scene, need).length;
  return need.stage < STAGES.deputy && isNew ? withDeputy : { ...withDeputy, stage: STAGES.admins };
}
