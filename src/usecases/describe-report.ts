import type { ReportedContent, WhichPersonContent } from '../domain/contents.ts';
import type { AbsenceId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';
import { lineOfAbsence } from './span-line.ts';

/** To someone whose absence another reported; null where it is gone before they heard of it. */
export function describeReported(scene: Scene, id: AbsenceId, asOf: IsoDate): ReportedContent | null {
  const absence = scene.store.absences.get(id);
  const posted = scene.store.prompts.get(`reported:${id}`)?.ts != null;
  if (!absence || (absence.state !== 'active' && !posted)) return null;
  const reporter = scene.store.sources
    .of(id)
    .find(({ source }) => source.by !== null && source.by !== absence.person);
  return {
    kind: 'reported',
    asOf,
    reporter: reporter?.source.by ? scene.nameOf(reporter.source.by) : 'a colleague',
    span: lineOfAbsence(scene, absence),
    absence: id,
    state: absence.state === 'active' ? 'active' : 'withdrawn',
  };
}

/** "Which Sam?", or who it was once that is answered. */
export function describeWhichPerson(
  scene: Scene,
  { question }: Extract<Notice, { kind: 'which_person' }>,
  asOf: IsoDate,
): WhichPersonContent {
  const { at, number } = question;
  const answered = scene.store.prompts.answerOf(`which:${at.channel}:${at.ts}:${number}`);
  return {
    kind: 'which_person',
    asOf,
    question,
    candidates: question.candidates.map((person) => ({ person, name: scene.nameOf(person) })),
    answered: answered === null ? null : answered.choice === null ? 'nobody' : scene.nameOf(answered.choice),
  };
}
