// What a reading changes: absences, returns, campaign changes, questions; then the reaction and the receipts.
import type { AbsenceSource } from '../domain/absences.ts';
import { type AbsenceId, asId, type PersonId } from '../domain/ids.ts';
import type {
  AbsenceInterpretation,
  Explanation,
  Interpretation,
  Reading,
  ReturnInterpretation,
} from '../domain/interpretations.ts';
import type { Notice } from '../domain/notices.ts';
import type { ActId } from '../store/acts.ts';
import { amendAbsences } from './amend-absences.ts';
import { hearChanges } from './hear-changes.ts';
import { hoursSaid } from './hours-said.ts';
import { followReaction } from './message-reaction.ts';
import { noteAbsence, saidIn } from './note-absence.ts';
import type { HeardMessage } from './note-message.ts';
import { noteReturn } from './note-return.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { changesOfMessage } from './withdraw-changes.ts';
import { nextUsualHours } from './working-hours.ts';

type Return = Extract<Notice, { kind: 'receipt' }>['returns'][number];

/** Does all that the reading says, as one act of the author; true where there was anything to do. */
export function applyReading(
  scene: Scene,
  message: HeardMessage,
  reading: Reading,
  how: 'new' | 'edited',
): boolean {
  const outside = message.audience === 'outside';
  const saysAbsence =
    reading.questions.length > 0 || reading.interpretations.some((each) => each.kind !== 'campaign_change');
  const before = scene.store.sources.standingAtMessage(message.channel, message.ts);
  const isEmpty = reading.interpretations.length === 0 && reading.questions.length === 0;
  if (isEmpty && before.length === 0 && (how === 'new' || changesOfMessage(scene, message).length === 0))
    return false;

  const absences = new Set<AbsenceId>();
  const returns: Return[] = [];
  const act = scene.store.acts.perform('message.note', message.author, scene.now, (id) => {
    const handled = how === 'edited' ? amendAbsences(scene, message, reading) : new Set<number>();
    reading.interpretations.forEach((said, number) => {
      if (outside || handled.has(number) || said.kind === 'campaign_change' || saysWhenToo(reading, said))
        return;
      if (said.kind === 'absence') {
        absences.add(
          noteAbsence(scene, asId<PersonId>(said.person), saidIn(said), sourceOf(message, reading, number)),
        );
      } else {
        const back = returnOf(scene, message, said, reading.explanations[number]);
        if (noteReturn(scene, back.person, back.from, back.to, back.hours)) returns.push(back);
      }
    });
    return id;
  });
  const changes = reading.interpretations.filter((each) => each.kind === 'campaign_change');
  const heardChange = hearChanges(scene, message, changes, saysAbsence);
  if (outside) return heardChange;
  tell(scene, message, reading, act, absences, returns);
  const changedByEdit = how === 'edited' && before.length > 0;
  if (changedByEdit) followReaction(scene, message.author, before);
  return (
    absences.size > 0 || returns.length > 0 || heardChange || reading.questions.length > 0 || changedByEdit
  );
}

/** "Fit again, back from noon": the return that the second half says more exactly. */
function saysWhenToo({ interpretations, explanations }: Reading, said: Interpretation): boolean {
  if (said.kind !== 'return' || said.to !== undefined) return false;
  const { person, from } = said;
  const isExact = (each: Interpretation) =>
    each.kind === 'absence' && each.person === person && each.from === from && each.to === from;
  return interpretations.some(
    (each, number) => isExact(each) && explanations[number]?.rule === 'arrives_at_time',
  );
}

/** The days that no longer count, and the hours where the words say some. */
function returnOf(
  scene: Scene,
  message: HeardMessage,
  { person, from, to }: ReturnInterpretation,
  explanation: Explanation | undefined,
): Return {
  const author = scene.facts.people.get(message.author);
  const oneDay = to === undefined || to === from;
  const hours = author && oneDay ? hoursSaid(message, explanation, from, author) : null;
  const isMeant = hours !== null && (to !== undefined || hours.to === null);
  return { person: asId<PersonId>(person), from, to: to ?? null, ...(isMeant ? { hours } : {}) };
}

function sourceOf(message: HeardMessage, reading: Reading, number: number): AbsenceSource {
  return {
    kind: 'message',
    channel: message.channel,
    ts: message.ts,
    number,
    by: message.author,
    at: message.sentAt,
    rule: reading.explanations[number]?.rule ?? 'unknown',
  };
}

function tell(
  scene: Scene,
  message: HeardMessage,
  reading: Reading,
  act: ActId,
  absences: ReadonlySet<AbsenceId>,
  returns: readonly Return[],
): void {
  const at = { channel: message.channel, ts: message.ts };
  const said = reading.interpretations.filter(
    (each): each is AbsenceInterpretation => each.kind === 'absence',
  );
  const ownStated = said.some(
    (each) => each.person === message.author && each.certainty === 'stated' && each.availability === 'away',
  );
  if (ownStated && message.audience === 'team') {
    say(scene, { kind: 'reaction', at, name: scene.facts.settings.absenceReaction, on: true });
  }
  if (absences.size > 0 || returns.length > 0 || scene.store.prompts.get(`receipt:${at.channel}:${at.ts}`)) {
    say(scene, { kind: 'receipt', author: message.author, source: { kind: 'message', at }, act, returns });
  }
  for (const id of absences) tellReported(scene, id, message.author);
  reading.questions.forEach((question, number) => {
    say(scene, {
      kind: 'which_person',
      author: message.author,
      question: {
        at,
        number,
        candidates: question.candidates.map((each) => asId<PersonId>(each)),
        from: question.from,
        to: question.to,
      },
    });
  });
}

/** Whoever is reported by another hears of it: at once within their usual work hours, else when those next begin. */
export function tellReported(scene: Scene, id: AbsenceId, author: PersonId): void {
  const absence = scene.store.absences.get(id);
  if (!absence || absence.person === author || absence.state !== 'active') return;
  const dueAt = nextUsualHours(scene, absence.person);
  say(scene, { kind: 'reported', person: absence.person, absence: id }, { dueAt });
}
