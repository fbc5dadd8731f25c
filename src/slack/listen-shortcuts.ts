// What is in Slack's own menus: *I'm out…* anywhere, and three things to make of a message.
import type { App, MessageShortcut } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { asId, type ChannelId, type MessageTs, type PersonId } from '../domain/ids.ts';
import { localDate } from '../domain/plain-date.ts';
import { absenceForm } from '../usecases/absence-form.ts';
import { taskForm } from '../usecases/add-task.ts';
import {
  logAbsence,
  logAbsenceForm,
  logChange,
  logChangeForm,
  type PickedMessage,
} from '../usecases/log-message.ts';
import { renderAbsenceForm } from '../views/absence-form.ts';
import { CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import {
  LOG_FIELDS,
  readLogAbsenceForm,
  readLogChangeForm,
  renderLogAbsenceForm,
  renderLogChangeForm,
} from '../views/log-forms.ts';
import { renderNote } from '../views/note.ts';
import { decode } from '../views/payloads.ts';
import { renderTaskForm } from '../views/task-forms.ts';
import { logged } from './answering.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import { instantOfTs } from './message-events.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit } from './submissions.ts';

/** Opens the form that each shortcut stands for. */
export function listenForShortcuts(app: App, parts: SlackParts): void {
  const { deps } = parts;
  const open = async (
    user: string,
    trigger: string,
    client: WebClient,
    view: (by: PersonId) => ReturnType<typeof renderAbsenceForm> | null,
  ) => {
    try {
      if (!(await parts.directory.admit(user))) return;
      const form = view(asId<PersonId>(user));
      if (form) await client.views.open({ trigger_id: trigger, view: form });
    } catch (error) {
      logged(parts, error);
    }
  };

  app.shortcut('absence.new', async ({ ack, shortcut, client }) => {
    await ack();
    await open(shortcut.user.id, shortcut.trigger_id, client, (by) => {
      const form = absenceForm(deps, by, null, parts.now());
      return 'kind' in form ? null : renderAbsenceForm(form);
    });
  });
  app.shortcut<MessageShortcut>('absence.from_message', async ({ ack, shortcut, client }) => {
    await ack();
    await open(shortcut.user.id, shortcut.trigger_id, client, () =>
      renderLogAbsenceForm(logAbsenceForm(deps, pickedMessage(shortcut), parts.now())),
    );
  });
  app.shortcut<MessageShortcut>('change.from_message', async ({ ack, shortcut, client }) => {
    await ack();
    await open(shortcut.user.id, shortcut.trigger_id, client, () =>
      renderLogChangeForm(logChangeForm(deps, pickedMessage(shortcut), parts.now())),
    );
  });
  app.shortcut<MessageShortcut>('task.from_message', async ({ ack, shortcut, client }) => {
    await ack();
    const { text, channel } = pickedMessage(shortcut);
    await open(shortcut.user.id, shortcut.trigger_id, client, (by) =>
      renderTaskForm(taskForm(deps, by, text, channel, parts.now())),
    );
  });
  listenForLogForms(app, parts);
}

function listenForLogForms(app: App, parts: SlackParts): void {
  onSubmit(app, parts, CALLBACK_IDS.logAbsence, ({ body }) => {
    const form = readLogAbsenceForm(valuesOf(body));
    if (!form.ok) return { response_action: 'errors', errors: form.errors };
    const answer = logAbsence(parts.deps, actingPerson(body), form.values, parts.now());
    return (
      answer && { response_action: 'errors', errors: { [LOG_FIELDS.person]: renderAnswer(answer).text } }
    );
  });

  onSubmit(app, parts, CALLBACK_IDS.logChange, ({ body, view }) => {
    const at = decode('logged', view.private_metadata);
    const form = readLogChangeForm(
      valuesOf(body),
      localDate(parts.now(), parts.deps.store.settings.read().timeZone),
    );
    if (!form.ok) return { response_action: 'errors', errors: form.errors };
    if (!at) return { response_action: 'update', view: renderNote(renderAnswer({ kind: 'gone' })) };
    logChange(parts.deps, actingPerson(body), at, form.values, parts.now());
    return null;
  });
}

function pickedMessage({ message, channel }: MessageShortcut): PickedMessage {
  return {
    channel: asId<ChannelId>(channel.id),
    ts: asId<MessageTs>(message.ts),
    author: message.user ? asId<PersonId>(message.user) : null,
    text: message.text ?? '',
    sentAt: instantOfTs(message.ts),
  };
}
