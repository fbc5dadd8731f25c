// Giving needs to people. Each is checked anew in the transaction: a click on an old message is answered with the present,
// and a name whose hours have gone meanwhile is never assigned without another yes (product rule 21).
import type { Answer } from '../domain/answers.ts';
import { type Cover, ended } from '../domain/covers.ts';
import type { CoverId, PersonId } from '../domain/ids.ts';
import type { KnownNeed } from '../domain/needs.ts';
import { may } from '../domain/permissions.ts';
import { laterDay, localDate, localTime } from '../domain/plain-date.ts';
import { windowFor } from '../planning/eligibility.ts';
import type { DueWork } from '../planning/load.ts';
import { takeBack } from './answer-cover.ts';
import { awayMeanwhile } from './away-meanwhile.ts';
import { type Deps, inTransaction } from './deps.ts';
import { hoursOver } from './hours-over.ts';
import { coverOf, coversOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { isUnseenTooLong } from './seen-in-time.ts';

/** One need given to one person; `anyway` allows hours over capacity. */
export interface CoverChoice {
  readonly need: string;
  readonly person: PersonId;
  readonly anyway: boolean;
}

/** Assigns all that can be; gives what stands in the way of the rest, nothing where all went well. */
export function assignCovers(
  deps: Deps,
  by: PersonId,
  choices: readonly CoverChoice[],
  prompt: { key: string; revision: number },
  now: Date,
): Answer[] {
  return inTransaction(deps, now, (scene) => {
    const answers: Answer[] = [];
    const assigned: Cover[] = [];
    const given: Given = new Map();
    const act = scene.store.acts.perform('cover.assign', by, now, (id) => {
      for (const choice of choices) {
        const outcome = assignOne(scene, by, choice, prompt, given);
        if ('kind' in outcome) answers.push(outcome);
        else {
          assigned.push(outcome);
          answers.push(...warningOf(scene, outcome));
        }
      }
      return id;
    });
    if (assigned.length > 0) {
      scene.store.prompts.answered(prompt.key, by, assigned[0]?.holder ?? null, act, now);
      tellOfCovers(scene, assigned, by);
    }
    return answers;
  });
}

/** Who was given something and will be away before it is due is named at once (product rule 15). */
export function warningOf(scene: Scene, cover: Cover): Answer[] {
  const due = cover.task ? (scene.facts.tasks.get(cover.task)?.due ?? null) : cover.until;
  const span = awayMeanwhile(scene, cover.holder, due ?? cover.until);
  const what = cover.task ? scene.taskName(cover.task) : scene.campaignName(cover.campaign);
  const asOf = scene.calendars.dayOf(cover.assignedBy, scene.now);
  return span ? [{ kind: 'will_be_away', what, span, asOf }] : [];
}

/** What the same click has given to people already. */
type Given = Map<PersonId, DueWork[]>;

function assignOne(
  scene: Scene,
  by: PersonId,
  choice: CoverChoice,
  prompt: { key: string; revision: number },
  given: Given,
): Cover | Answer {
  const need = scene.store.needs.get(choice.need);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  if (!need || !campaign || need.state === 'void') return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, scene.now)) {
    return notAllowed(scene, campaign, 'decide about cover');
  }
  const late = unseenCover(scene, need, choice.person);
  if (need.state !== 'open' && !late) return alreadyDecided(scene, need, by);
  const share = { ...need, hours: late?.hours ?? need.hours };
  const obstacle = checkHours(scene, share, choice, prompt, given);
  if (obstacle) return obstacle;
  const due = windowFor(scene.facts, scene.calendars, need, choice.person, scene.now).until;
  given.set(choice.person, [...(given.get(choice.person) ?? []), { due, hours: share.hours }]);
  if (late) takeBack(scene, late);
  endOfAwayHolder(scene, need, by);
  return assignCover(scene, need, choice.person, by, late ?? { ...WHOLE, hours: need.hours });
}

/** A holder who is away in turn has it no longer, once somebody else does; their message says so, and nobody writes to them. */
function endOfAwayHolder(scene: Scene, need: KnownNeed, by: PersonId): void {
  for (const cover of coversOf(scene, need)) {
    if (need.key.endsWith(`:${cover.holder}`)) scene.store.covers.put(ended(cover, scene.now, by));
  }
}

/** The cover whose holder did not see it in time: then another may have it with one click. */
function unseenCover(scene: Scene, need: KnownNeed, person: PersonId): Cover | null {
  const covers = need.state === 'covered' ? coversOf(scene, need) : [];
  if (covers.some(({ holder }) => holder === person)) return null;
  return covers.find((each) => isUnseenTooLong(scene, each, need)) ?? null;
}

/** What keeps the person from taking it now; null where nothing does. */
function checkHours(
  scene: Scene,
  need: KnownNeed,
  { person, anyway }: CoverChoice,
  prompt: { key: string; revision: number },
  extraLoad: Given,
): Answer | null {
  const over = hoursOver(scene, need, person, extraLoad.get(person));
  if (typeof over !== 'number') return over;
  if (over === 0 || anyway) return null;
  const again = { ...prompt, need: need.key, person };
  return { kind: 'over_capacity', name: scene.nameOf(person), overHours: over, again };
}

const WHOLE = { startTime: null, endTime: null } as const;

/** Writes the cover and the decision. The cover follows the absence to its end. */
function assignCover(
  scene: Scene,
  need: KnownNeed,
  holder: PersonId,
  by: PersonId,
  part: Pick<Cover, 'startTime' | 'endTime' | 'hours'>,
): Cover {
  const { store, now } = scene;
  const today = scene.calendars.dayOf(need.absentee, now);
  const from = laterDay(need.from, today);
  const cover: Cover = {
    id: store.nextId<CoverId>('cover'),
    campaign: need.campaign,
    task: need.task,
    absentee: need.absentee,
    holder,
    from,
    until: need.to !== null && need.to < from ? from : need.to,
    startTime: part.startTime,
    endTime: part.endTime,
    hours: part.hours,
    state: 'assigned',
    assignedBy: by,
    assignedAt: now,
    seenAt: null,
    kept: false,
    endedAt: null,
    endedBy: null,
  };
  store.covers.put(cover);
  store.needs.put({ ...need, state: 'covered', decidedBy: by, decidedAt: now });
  return cover;
}

/** The holder by one message a day and AM, the campaign's channel by one line a day. */
export function tellOfCovers(scene: Scene, covers: readonly Cover[], by: PersonId): void {
  const zone = scene.facts.settings.timeZone;
  const lead = scene.facts.people.get(by)?.timeZone ?? zone;
  for (const cover of covers) {
    say(scene, { kind: 'cover_request', holder: cover.holder, askedBy: by, day: localDate(scene.now, lead) });
    const channel = scene.facts.campaigns.get(cover.campaign)?.channel;
    if (channel) say(scene, { kind: 'channel_line', channel, day: localDate(scene.now, zone) });
  }
}

/** "Mia already gave this to Luis at 09:12." */
export function alreadyDecided(scene: Scene, need: KnownNeed, reader: PersonId): Answer {
  if (!need.decidedBy || !need.decidedAt) return { kind: 'gone' };
  const zone = scene.facts.people.get(reader)?.timeZone ?? scene.facts.settings.timeZone;
  const cover = coverOf(scene, need);
  const what =
    need.state === 'left'
      ? 'left this'
      : cover
        ? `gave this to ${scene.nameOf(cover.holder)}`
        : 'said that nobody is needed';
  return { kind: 'already', by: scene.nameOf(need.decidedBy), what, at: localTime(need.decidedAt, zone) };
}
