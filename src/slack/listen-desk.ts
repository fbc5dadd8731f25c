// The desk behind App Home: campaigns for who leads them, people and settings for admins. Errors stand at their field.
import type { App, BlockAction, OverflowAction } from '@slack/bolt';
import { asId, type CampaignId, type PersonId } from '../domain/ids.ts';
import { taskForm } from '../usecases/add-task.ts';
import { campaignForm, saveCampaign } from '../usecases/edit-campaign.ts';
import { personForm, savePerson, saveSettings, settingsForm } from '../usecases/edit-desk.ts';
import { campaignFormForChannel, declineChannel } from '../usecases/new-channel.ts';
import { showHistory } from '../usecases/show-history.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { readCampaignForm, renderCampaignForm } from '../views/campaign-form.ts';
import {
  readPersonForm,
  readSettingsForm,
  renderPersonForm,
  renderPickPersonForm,
  renderSettingsForm,
} from '../views/desk-forms.ts';
import { pickedPerson } from '../views/forms.ts';
import { renderHistory } from '../views/history.ts';
import { renderNote } from '../views/note.ts';
import { decode } from '../views/payloads.ts';
import { renderTaskForm } from '../views/task-forms.ts';
import { answering, type Outcome } from './answering.ts';
import { onClick, showFor } from './clicks.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import type { SlackParts } from './parts.ts';
import { publishHome } from './publish-home.ts';
import { onSubmit } from './submissions.ts';

/** Buttons and menus that open the desk's forms. */
export function listenForDesk(app: App, parts: SlackParts): void {
  const { deps } = parts;
  app.action<BlockAction<OverflowAction>>(
    ACTION_IDS.campaignMenu,
    async ({ ack, body, action, respond, client }) => {
      await ack();
      await answering(parts, showFor(body, respond, client), async (): Promise<Outcome> => {
        const payload = decode('campaignMenu', action.selected_option.value);
        const view = payload && viewFor(parts, asId<PersonId>(body.user.id), payload.campaign, payload.what);
        if (!view) return { kind: 'gone' };
        await client.views.open({ trigger_id: body.trigger_id, view });
        return null;
      });
    },
  );
  onClick(app, parts, ACTION_IDS.addCampaign, 'none', async ({ by, triggerId, client, now }) => {
    const form = campaignForm(deps, by, null, now);
    if (!form) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderCampaignForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.editPerson, 'none', async ({ triggerId, client }) => {
    await client.views.open({ trigger_id: triggerId, view: renderPickPersonForm() });
    return null;
  });
  onClick(app, parts, ACTION_IDS.editSettings, 'none', async ({ by, triggerId, client, now }) => {
    const form = settingsForm(deps, by, now);
    if (!form) return { kind: 'not_allowed', who: ['admins'], what: 'change settings' };
    await client.views.open({ trigger_id: triggerId, view: renderSettingsForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.editCampaign, 'campaignMenu', async ({ by, payload, triggerId, client }) => {
    const view = viewFor(parts, by, payload.campaign, payload.what);
    if (!view) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view });
    return null;
  });
  onClick(
    app,
    parts,
    ACTION_IDS.addChannelCampaign,
    'channel',
    async ({ by, payload, triggerId, client, now }) => {
      const form = campaignFormForChannel(deps, by, payload.channel, now);
      if (!form) return { kind: 'gone' };
      await client.views.open({ trigger_id: triggerId, view: renderCampaignForm(form) });
      return null;
    },
  );
  onClick(app, parts, ACTION_IDS.noCampaign, 'channel', ({ by, payload, now }) =>
    declineChannel(deps, by, payload.channel, now),
  );
  listenForCampaignForm(app, parts);
  listenForAdminForms(app, parts);
}

function viewFor(
  parts: SlackParts,
  by: PersonId,
  campaign: CampaignId,
  what: 'edit' | 'history' | 'add_task',
) {
  const { deps } = parts;
  const now = parts.now();
  if (what === 'history') {
    const content = showHistory(deps, by, campaign, now);
    return content && renderHistory(content);
  }
  const form = campaignForm(deps, by, campaign, now);
  if (!form || what === 'edit') return form && renderCampaignForm(form);
  const task = taskForm(deps, by, '', form.fields.channel, now);
  return renderTaskForm({
    ...task,
    campaign: { id: campaign, name: `${form.fields.client} ${form.fields.name}` },
  });
}

function listenForCampaignForm(app: App, parts: SlackParts): void {
  onSubmit(
    app,
    parts,
    CALLBACK_IDS.campaign,
    ({ body, view }) => {
      const payload = decode('campaignForm', view.private_metadata);
      if (!payload) return { response_action: 'update', view: renderNote(renderAnswer({ kind: 'gone' })) };
      const fields = readCampaignForm(valuesOf(body));
      const saved = saveCampaign(parts.deps, actingPerson(body), { ...payload, fields }, parts.now());
      switch (saved.kind) {
        case 'wrong':
          return { response_action: 'errors', errors: saved.errors as Record<string, string> };
        case 'meanwhile':
          return { response_action: 'update', view: renderCampaignForm(saved.form) };
        case 'refused':
          return { response_action: 'update', view: renderNote(renderAnswer(saved.answer)) };
        case 'saved':
          return null;
      }
    },
    homeAgain(parts),
  );
}

function listenForAdminForms(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onSubmit(app, parts, CALLBACK_IDS.pickPerson, ({ body }) => {
    const person = pickedPerson(valuesOf(body), 'person');
    const form = person && personForm(deps, actingPerson(body), person, parts.now());
    if (!form) return { response_action: 'errors', errors: { person: 'Nobody whose data you can edit' } };
    return { response_action: 'update', view: renderPersonForm(form) };
  });
  onSubmit(app, parts, CALLBACK_IDS.person, ({ body, view }) => {
    const payload = decode('person', view.private_metadata);
    if (!payload) return { response_action: 'update', view: renderNote(renderAnswer({ kind: 'gone' })) };
    const saved = savePerson(
      deps,
      actingPerson(body),
      { ...payload, fields: readPersonForm(valuesOf(body)) },
      parts.now(),
    );
    if (saved.kind === 'wrong')
      return { response_action: 'errors', errors: saved.errors as Record<string, string> };
    return saved.kind === 'saved'
      ? null
      : { response_action: 'update', view: renderNote(renderAnswer(saved.answer)) };
  });
  onSubmit(
    app,
    parts,
    CALLBACK_IDS.settings,
    ({ body }) => {
      const form = readSettingsForm(valuesOf(body));
      if (!form.ok) return { response_action: 'errors', errors: form.errors };
      const saved = saveSettings(deps, actingPerson(body), form.values, parts.now());
      if (saved.kind === 'wrong')
        return { response_action: 'errors', errors: saved.errors as Record<string, string> };
      if (saved.kind === 'refused')
        return { response_action: 'update', view: renderNote(renderAnswer(saved.answer)) };
      return null;
    },
    homeAgain(parts),
  );
}

/** Home shows at once what a form changed. */
const homeAgain = (parts: SlackParts) => (by: PersonId, client: Parameters<typeof publishHome>[1]) =>
  publishHome(parts, client, by);
