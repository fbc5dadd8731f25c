import type { App, BlockAction, OverflowAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../domain/answers.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { addTask, readTask, taskForm } from '../usecases/add-task.ts';
import { answerStaleTask, dismissStaleTasks } from '../usecases/answer-stale-task.ts';
import { findCampaignWork } from '../usecases/find-work.ts';
import { mendForm, mendTask, type TaskChange } from '../usecases/mend-task.ts';
import { undoAct } from '../usecases/undo-act.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { type FormValues, pickedDay, pickedPerson } from '../views/forms.ts';
import { renderNote } from '../views/note.ts';
import { decode, type Payload } from '../views/payloads.ts';
import { renderWorkOptions } from '../views/reassign-form.ts';
import {
  pickedSize,
  readTaskForm,
  renderMendForm,
  renderTaskForm,
  TASK_FIELDS,
} from '../views/task-forms.ts';
import { answering, type Outcome, respondPrivately } from './answering.ts';
import { asksForHelp } from './asks-for-help.ts';
import { onClick, showFor } from './clicks.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import type { SlackParts } from './parts.ts';
import { homeAgain, publishHome } from './publish-home.ts';
import { onSubmit } from './submissions.ts';

/** `/task`, the menu beside every task, and the forms of both. */
export function listenForTasks(app: App, parts: SlackParts): void {
  const { deps } = parts;

  app.command('/task', async ({ ack, command, respond, client }) => {
    await ack();
    await answering(
      parts,
      (message) => respondPrivately(respond, message),
      async (): Promise<Outcome> => {
        const caller = asId<PersonId>(command.user_id);
        if (!(await parts.directory.admit(caller))) return { kind: 'gone' };
        if (asksForHelp(command.text)) return { kind: 'usage', command: 'task' };
        if (command.text.trim() === '') {
          const form = taskForm(deps, caller, '', command.channel_id, parts.now());
          await client.views.open({ trigger_id: command.trigger_id, view: renderTaskForm(form) });
          return null;
        }
        const wish = readTask(deps, caller, command.text, parts.now());
        return 'kind' in wish ? wish : addTask(deps, caller, wish, parts.now());
      },
    );
  });

  app.action<BlockAction<OverflowAction>>(
    ACTION_IDS.mendTask,
    async ({ ack, body, action, respond, client }) => {
      await ack();
      await answering(parts, showFor(body, respond, client), async (): Promise<Outcome> => {
        const payload = decode('mend', action.selected_option.value);
        if (!payload || !(await parts.directory.admit(body.user.id))) return { kind: 'gone' };
        const by = asId<PersonId>(body.user.id);
        if (payload.mend === 'done' || payload.mend === 'not_needed') {
          return mendTask(deps, by, payload.task, { kind: payload.mend }, parts.now());
        }
        const form = mendForm(deps, payload.task, payload.mend, parts.now());
        if (!form) return { kind: 'gone' };
        await client.views.open({ trigger_id: body.trigger_id, view: renderMendForm(form) });
        return null;
      });
      await homeAgain(parts, client, asId<PersonId>(body.user.id), body.view);
    },
  );

  onClick(
    app,
    parts,
    ACTION_IDS.undoTask,
    'act',
    ({ by, payload, now }) =>
      undoAct(deps, by, payload.act, now) ?? ({ kind: 'done', text: 'undone' } as const),
  );
  app.options(ACTION_IDS.findCampaign, async ({ ack, options }) => {
    await ack(renderWorkOptions(findCampaignWork(deps, options.value, parts.now())));
  });
  listenForChecks(app, parts);
  listenForTaskForms(app, parts);
}

/** The weekly question about tasks that look out of date. */
function listenForChecks(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.staleDone, 'task', ({ by, payload, now }) =>
    answerStaleTask(deps, by, payload.task, 'done', now),
  );
  onClick(app, parts, ACTION_IDS.staleStill, 'task', ({ by, payload, now }) =>
    answerStaleTask(deps, by, payload.task, 'still_on_it', now),
  );
  onClick(app, parts, ACTION_IDS.staleNotMine, 'task', async ({ payload, triggerId, client, now }) => {
    const form = mendForm(deps, payload.task, 'someone_else', now);
    if (!form) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderMendForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.notThisWeek, 'none', ({ by, now }) => dismissStaleTasks(deps, by, now));
}

function listenForTaskForms(app: App, parts: SlackParts): void {
  const { deps } = parts;
  const afterwards = (by: PersonId, client: WebClient) => publishHome(parts, client, by);
  onSubmit(
    app,
    parts,
    CALLBACK_IDS.mend,
    ({ body, view }) => {
      const payload = decode('mend', view.private_metadata);
      const change = payload && changeOf(payload, valuesOf(body));
      if (!payload || !change)
        return { response_action: 'errors', errors: { [TASK_FIELDS.owner]: 'Pick someone' } };
      const answer = mendTask(deps, actingPerson(body), payload.task, change, parts.now());
      if (answer.kind === 'past_day' || answer.kind === 'cannot') return errorAtField(answer);
      return { response_action: 'update', view: renderNote(renderAnswer(answer)) };
    },
    afterwards,
  );

  onSubmit(
    app,
    parts,
    CALLBACK_IDS.task,
    ({ body }) => {
      const form = readTaskForm(valuesOf(body));
      if (!form.ok) return { response_action: 'errors', errors: form.errors };
      const answer = addTask(deps, actingPerson(body), form.values, parts.now());
      if (answer.kind !== 'task_added') return errorAtField(answer);
      return { response_action: 'update', view: renderNote(renderAnswer(answer)) };
    },
    afterwards,
  );
}

/** A day stands at the date, anything else at the person. */
const errorAtField = (answer: Answer) => {
  const field = answer.kind === 'past_day' ? TASK_FIELDS.due : TASK_FIELDS.owner;
  return { response_action: 'errors', errors: { [field]: renderAnswer(answer).text } } as const;
};

/** What a submitted mend asks for; null where nobody was picked. */
function changeOf({ mend }: Payload<'mend'>, values: FormValues): TaskChange | null {
  if (mend === 'due') return { kind: 'due', due: pickedDay(values, TASK_FIELDS.due) };
  if (mend === 'size') return { kind: 'size', hours: pickedSize(values) };
  const person = pickedPerson(values, TASK_FIELDS.owner);
  return person && { kind: 'someone_else', person };
}
