import type { App, ViewResponseAction } from '@slack/bolt';
import { editChange } from '../usecases/edit-change.ts';
import { shiftTasks } from '../usecases/shift-tasks.ts';
import { CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { CHANGE_ERRORS, fieldOfError, readChangeForm, renderChangeForm } from '../views/change-form.ts';
import { renderNote } from '../views/note.ts';
import { decode, type Payload } from '../views/payloads.ts';
import { FIRST_GROUP, readShiftForm } from '../views/shift-form.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit, type Submission } from './submissions.ts';

/** *Edit…* and *Choose…* of a change. */
export function listenForChangeForms(app: App, parts: SlackParts): void {
  onSubmit(app, parts, CALLBACK_IDS.change, (submission) => {
    const form = decode('changeForm', submission.view.private_metadata);
    return form ? saveChange(parts, submission, form) : GONE;
  });
  onSubmit(app, parts, CALLBACK_IDS.shift, ({ body, view }) => {
    const form = decode('change', view.private_metadata);
    if (!form) return GONE;
    const chosen = readShiftForm(valuesOf(body));
    if (chosen.length === 0)
      return { response_action: 'errors', errors: { [FIRST_GROUP]: 'Tick a task, or leave it as it is.' } };
    const answer = shiftTasks(parts.deps, actingPerson(body), form.change, chosen, parts.now());
    return answer && { response_action: 'update', view: renderNote(renderAnswer(answer)) };
  });
}

const GONE: ViewResponseAction = {
  response_action: 'update',
  view: renderNote(renderAnswer({ kind: 'gone' })),
};

function saveChange(
  { deps, now }: SlackParts,
  { body }: Submission,
  { change, field, seen }: Payload<'changeForm'>,
): ViewResponseAction | null {
  const form = readChangeForm(field, valuesOf(body));
  if (!form.ok) return { response_action: 'errors', errors: form.errors };
  const outcome = editChange(deps, actingPerson(body), { id: change, seen }, form.values, now());
  switch (outcome.kind) {
    case 'saved':
      return null;
    case 'past':
    case 'same':
    case 'not_on_it':
    case 'not_on_team':
      return {
        response_action: 'errors',
        errors: { [fieldOfError(field, outcome.kind)]: CHANGE_ERRORS[outcome.kind] },
      };
    case 'meanwhile':
      return { response_action: 'update', view: renderChangeForm(outcome.form) };
    case 'refused':
      return { response_action: 'update', view: renderNote(renderAnswer(outcome.answer)) };
  }
}
