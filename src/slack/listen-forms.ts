import type { App, SlackViewAction } from '@slack/bolt';
import { asId, type PersonId } from '../domain/ids.ts';
import { saveAbsence } from '../usecases/answer-absence.ts';
import { findWork } from '../usecases/find-work.ts';
import { reassign } from '../usecases/reassign.ts';
import { ABSENCE_FIELDS, readAbsenceForm } from '../views/absence-form.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import type { FormValues } from '../views/forms.ts';
import { renderNote } from '../views/note.ts';
import { decode } from '../views/payloads.ts';
import { REASSIGN_FIELDS, readReassignForm, renderWorkOptions } from '../views/reassign-form.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit } from './submissions.ts';

/** What is filled into a form: errors stand at their field, answers in the form's place. */
export function listenForForms(app: App, parts: SlackParts): void {
  const { deps } = parts;

  onSubmit(app, parts, CALLBACK_IDS.absence, ({ body, view }) => {
    const form = readAbsenceForm(valuesOf(body));
    if (!form.ok) return { response_action: 'errors', errors: form.errors };
    const payload = decode('absenceForm', view.private_metadata);
    const answer = payload
      ? saveAbsence(deps, actingPerson(body), payload.absence, form.values, parts.now())
      : ({ kind: 'gone' } as const);
    if (answer === null) return null;
    return { response_action: 'errors', errors: { [ABSENCE_FIELDS.from]: renderAnswer(answer).text } };
  });

  onSubmit(app, parts, CALLBACK_IDS.reassign, ({ body }) => {
    const form = readReassignForm(valuesOf(body));
    if (!form.ok) return { response_action: 'errors', errors: form.errors };
    const answer = reassign(deps, actingPerson(body), form.values, parts.now());
    const failed = answer.kind !== 'reassigned' && answer.kind !== 'proposed';
    if (failed)
      return { response_action: 'errors', errors: { [REASSIGN_FIELDS.to]: renderAnswer(answer).text } };
    return { response_action: 'update', view: renderNote(renderAnswer(answer)) };
  });

  app.options(ACTION_IDS.findWork, async ({ ack, options }) => {
    await ack(renderWorkOptions(findWork(deps, options.value, parts.now())));
  });
}

/** Who submitted it. */
export const actingPerson = (body: SlackViewAction) => asId<PersonId>(body.user.id);

/** `state.values` as the views read them. */
export const valuesOf = (body: SlackViewAction) => body.view.state.values as unknown as FormValues;
