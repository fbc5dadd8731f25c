import type { App } from '@slack/bolt';
import type { Answer } from '../domain/answers.ts';
import type { PersonId } from '../domain/ids.ts';
import { adjustCover } from '../usecases/adjust-cover.ts';
import { showAdjust } from '../usecases/show-adjust.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { ADJUST_FIELDS, readAdjustForm, renderAdjustForm } from '../views/adjust-form.ts';
import { renderAnswer } from '../views/answer.ts';
import { renderNote } from '../views/note.ts';
import { decode } from '../views/payloads.ts';
import { onClick } from './clicks.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit } from './submissions.ts';

/** *Adjust…* under what is covered: the form, and what it changes. */
export function listenForAdjusting(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.adjust, 'needs', async ({ by, payload, triggerId, client, now }) => {
    const form = showAdjust(deps, by, payload.needs[0] ?? '', now);
    if ('kind' in form) return form;
    await client.views.open({ trigger_id: triggerId, view: renderAdjustForm(form) });
    return null;
  });
  onSubmit(app, parts, CALLBACK_IDS.adjust, ({ body, view }) => {
    const payload = decode('adjust', view.private_metadata);
    const form = readAdjustForm(valuesOf(body));
    if (!payload) return { response_action: 'update', view: renderNote(renderAnswer({ kind: 'gone' })) };
    if (!form.ok) return { response_action: 'errors', errors: form.errors };
    const by = actingPerson(body);
    const now = parts.now();
    const answer = adjustCover(deps, by, payload.cover, form.values, payload.anyway, now);
    if (answer === null) return null;
    const field = fieldOf(answer, form.values.rest);
    if (field) return { response_action: 'errors', errors: { [field]: renderAnswer(answer).text } };
    if (answer.kind !== 'over_capacity')
      return { response_action: 'update', view: renderNote(renderAnswer(answer)) };
    const again = showAdjust(deps, by, payload.need, now);
    const over = { name: answer.name, hours: answer.overHours };
    return 'kind' in again
      ? { response_action: 'update', view: renderNote(renderAnswer(again)) }
      : { response_action: 'update', view: renderAdjustForm({ ...again, ...form.values }, over) };
  });
}

/** The field that an answer is about; null for one that is about none. */
function fieldOf(answer: Answer, rest: PersonId | null): string | null {
  if (answer.kind === 'past_day') return ADJUST_FIELDS.until;
  if (answer.kind === 'too_many_hours') return ADJUST_FIELDS.hours;
  if (answer.kind !== 'cannot') return null;
  return answer.person !== undefined && answer.person === rest ? ADJUST_FIELDS.rest : ADJUST_FIELDS.holder;
}
