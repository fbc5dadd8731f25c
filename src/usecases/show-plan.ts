// The questions behind *Change…*, *Someone else…* and *Why*: read-only, as of now.
import type { MorningContent } from '../domain/contents.ts';
import {
  type LookedAt,
  NEEDS_PER_PAGE,
  type NeedChoice,
  type PlanForm,
  type PlanNote,
  type SomeoneElseForm,
} from '../domain/cover-forms.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CoverCandidate, KnownNeed } from '../domain/needs.ts';
import { rankCandidates } from '../planning/candidates.ts';
import { learningPair } from '../planning/learning-pair.ts';
import { whyNot } from '../planning/why-not.ts';
import type { Deps } from './deps.ts';
import { describeMorning } from './describe-morning.ts';
import { planFor } from './kept-plan.ts';
import { lineOfNeed, lineOfProposal } from './need-line.ts';
import { candidatesFor, declinersOf, ruledOut } from './propose.ts';
import { readScene, type Scene } from './scene.ts';

/** Someone that the reader looks at for one need. */
export interface Look {
  readonly need: string;
  readonly person: PersonId;
}

/** The reader's morning message as of now; null where there is nothing in it. */
export function showMorning(deps: Deps, reader: PersonId, now: Date): MorningContent | null {
  const scene = readScene(deps.store, now);
  return describeMorning(scene, reader, scene.calendars.dayOf(reader, now));
}

/** A page of the reader's open needs from the `offset`th on, each with its three best. */
export function showPlan(
  deps: Deps,
  reader: PersonId,
  offset: number,
  looks: readonly Look[],
  now: Date,
): PlanForm | null {
  const scene = readScene(deps.store, now);
  const day = scene.calendars.dayOf(reader, now);
  const content = describeMorning(scene, reader, day);
  if (!content) return null;
  const open = content.needs.filter((line) => line.state === 'open').slice(offset);
  const choices = open.slice(0, NEEDS_PER_PAGE).flatMap((line) => {
    const need = scene.store.needs.get(line.need);
    return need ? [choiceOf(scene, reader, need, looks)] : [];
  });
  return {
    asOf: day,
    key: content.key,
    revision: content.revision,
    choices,
    offset,
    rest: Math.max(0, open.length - NEEDS_PER_PAGE),
  };
}

/** One need, for *Someone else…*; null where it is decided or gone. */
export function showSomeoneElse(
  deps: Deps,
  reader: PersonId,
  key: string,
  prompt: { key: string; revision: number },
  looks: readonly Look[],
  now: Date,
): SomeoneElseForm | null {
  const scene = readScene(deps.store, now);
  const need = scene.store.needs.get(key);
  if (need?.state !== 'open') return null;
  return {
    asOf: scene.calendars.dayOf(reader, now),
    ...prompt,
    choice: choiceOf(scene, reader, need, looks),
  };
}

function choiceOf(scene: Scene, reader: PersonId, need: KnownNeed, looks: readonly Look[]): NeedChoice {
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const candidates = candidatesFor(scene, need);
  const look = looks.find((each) => each.need === need.key);
  return {
    need: lineOfNeed(scene, need, zone),
    candidates: candidates.map((each) => lineOfProposal(scene, each)),
    lookedAt: look ? lookAt(scene, need, look.person, candidates) : null,
  };
}

/** Why the person is not among the three; null where they are. */
function lookAt(scene: Scene, need: KnownNeed, person: PersonId, three: readonly CoverCandidate[]): LookedAt {
  const candidate = rankCandidates(scene.facts, scene.calendars, need, scene.now).find(
    (each) => each.person === person,
  );
  const isProposed = three.some((each) => each.person === person && each.overHours === 0);
  const facts = whyNot(scene.facts, scene.calendars, need, person, scene.now);
  return {
    person,
    name: scene.nameOf(person),
    whyNot: isProposed ? null : (saidAlready(scene, need, person) ?? facts),
    overHours: candidate?.overHours ?? 0,
  };
}

/** What people said of it weighs more than days and hours. */
function saidAlready(scene: Scene, need: KnownNeed, person: PersonId): string | null {
  if (declinersOf(scene, need).includes(person)) return "can't take it, as they said";
  return ruledOut(scene, need).includes(person) ? 'ruled out for this under Change…' : null;
}

/** What a need is about, by name. */
export function nameNeed(deps: Deps, key: string, now: Date): string {
  const scene = readScene(deps.store, now);
  const need = scene.store.needs.get(key);
  return nameOfNeed(scene, need ?? undefined);
}

/** What stands behind the proposals of a reader's message. */
export function showPlanNote(deps: Deps, reader: PersonId, now: Date): PlanNote {
  const scene = readScene(deps.store, now);
  const mine = new Set(
    describeMorning(scene, reader, scene.calendars.dayOf(reader, now))?.needs.map((line) => line.need),
  );
  const needs = scene.openNeeds();
  const plan = planFor(deps.store, needs);
  const nameOf = (key: string) =>
    nameOfNeed(
      scene,
      needs.find((need) => need.key === key),
    );
  const assignments = [...scene.proposals()].flatMap(([need, candidate]) =>
    candidate && candidate.overHours === 0 && mine.has(need) ? [{ need, person: candidate.person }] : [],
  );
  const pair = learningPair(scene.facts, scene.calendars, needs, assignments, now);
  return {
    state: plan === null ? 'quick' : plan.proven ? 'proven' : 'best_found',
    uncovered: (plan?.uncovered ?? []).filter((key) => mine.has(key)).map(nameOf),
    moves: (plan?.moves ?? [])
      .filter(({ need }) => mine.has(need))
      .map(({ need, due }) => ({ what: nameOf(need), due })),
    learning: pair && {
      learner: scene.nameOf(pair.learner),
      skill: pair.skill,
      holder: scene.nameOf(pair.holder),
      what: scene.taskName(pair.task),
    },
  };
}

function nameOfNeed(scene: Scene, need: KnownNeed | undefined): string {
  if (!need) return 'this';
  return need.task ? scene.taskName(need.task) : scene.campaignName(need.campaign);
}
