// What time alone brings: covers that end, messages that open, the digest, what is old enough to forget.
import { addDays, localDate } from '../domain/plain-date.ts';
import { checkTasks } from './check-tasks.ts';
import { type Deps, inTransaction } from './deps.ts';
import { forgetAbsenceRows } from './import/forget-absence-rows.ts';
import { postDigest } from './post-digest.ts';
import type { Scene } from './scene.ts';

const OUTBOX_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Brings everything up to the present minute. */
export function tick(deps: Deps, now: Date): void {
  inTransaction(deps, now, (scene) => {
    expireQuestions(scene);
    checkTasks(scene);
    forget(scene);
  });
  postDigest(deps, now);
}

/** A tentative absence that nobody confirmed expires with its first day (product table). */
function expireQuestions(scene: Scene): void {
  for (const absence of scene.store.absences.where("state = 'asked'")) {
    if (scene.calendars.dayOf(absence.person, scene.now) > absence.from) {
      scene.store.absences.put({ ...absence, state: 'expired' });
    }
  }
}

/** Absences and their sources are deleted some days after their end (product rule 6), and with them what acts kept of them. */
function forget(scene: Scene): void {
  const { store, now, facts } = scene;
  const before = addDays(localDate(now, facts.settings.timeZone), -facts.settings.retentionDays);
  for (const absence of store.absences.where('to_on IS NOT NULL AND to_on < @before', { before })) {
    store.absences.remove(absence.id);
    store.acts.forgetRow('absence', absence.id);
  }
  forgetAbsenceRows(store, before);
  store.acts.prune(new Date(now.getTime() - facts.settings.retentionDays * 24 * 60 * 60 * 1000));
  store.outbox.prune(new Date(now.getTime() - OUTBOX_KEPT_MS));
  store.seenEvents.prune(now);
}
