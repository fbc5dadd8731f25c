import type { Answer } from '../domain/answers.ts';
import type { ClientNote } from '../domain/cover-forms.ts';
import type { ChangeId, PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { Deps } from './deps.ts';
import { coversOf } from './need-line.ts';
import { notAllowed } from './not-allowed.ts';
import { readScene, type Scene } from './scene.ts';

/** What a client note is about. */
interface NoteAbout {
  readonly need: string | null;
  readonly change: ChangeId | null;
}

/** The facts of a client note, for those who lead the campaign; names and dates only, nobody's absence. */
export function clientNote(deps: Deps, by: PersonId, about: NoteAbout, now: Date): ClientNote | Answer {
  const scene = readScene(deps.store, now);
  if (about.need !== null) return noteOfCover(scene, by, about.need);
  return about.change === null ? { kind: 'gone' } : noteOfChange(scene, by, about.change);
}

function noteOfCover(scene: Scene, by: PersonId, key: string): ClientNote | Answer {
  const need = scene.store.needs.get(key);
  const campaign = need ? scene.facts.campaigns.get(need.campaign) : undefined;
  const covers = need ? coversOf(scene, need) : [];
  if (!need || !campaign || covers.length === 0) return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_cover', campaign }, scene.now))
    return notAllowed(scene, campaign, 'write to the client');
  return {
    kind: 'who',
    asOf: scene.calendars.dayOf(by, scene.now),
    campaign: scene.campaignName(campaign.id),
    what: need.task ? scene.taskName(need.task) : null,
    holders: covers.map((cover) => scene.nameOf(cover.holder)),
    unconfirmed: covers.filter(({ seenAt }) => seenAt === null).map((cover) => scene.nameOf(cover.holder)),
    date: need.due,
  };
}

function noteOfChange(scene: Scene, by: PersonId, id: ChangeId): ClientNote | Answer {
  const change = scene.store.changes.get(id);
  const campaign = change?.campaign ? scene.facts.campaigns.get(change.campaign) : undefined;
  if (!change || !campaign || change.state !== 'applied' || change.change !== 'deadline')
    return { kind: 'gone' };
  if (!may(scene.facts, by, { action: 'decide_change', campaign }, scene.now))
    return notAllowed(scene, campaign, 'write to the client');
  return {
    kind: 'new_date',
    asOf: scene.calendars.dayOf(by, scene.now),
    campaign: change.task ? scene.taskName(change.task) : scene.campaignName(campaign.id),
    date: change.becomes?.deadline ?? null,
  };
}
