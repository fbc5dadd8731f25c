// A campaign as a form: errors stand at their field; what someone else changed meanwhile stands on top.
import type { ModalView } from '@slack/types';
import { CAMPAIGN_STATUSES } from '../domain/campaigns.ts';
import type { CampaignFields, CampaignForm } from '../domain/desk-contents.ts';
import type { ChannelId } from '../domain/ids.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { context, option } from './elements.ts';
import {
  type FormValues,
  INPUT,
  input,
  modal,
  pickedChannel,
  pickedDay,
  pickedOption,
  pickedPeople,
  pickedPerson,
  typedText,
} from './forms.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

const STATUSES = CAMPAIGN_STATUSES.map((status) => option(status, status));

/** Add or edit; its metadata is a `campaignForm` payload. */
export function renderCampaignForm(form: CampaignForm): ModalView {
  const { fields } = form;
  const text = (value: string, max: number) =>
    ({
      type: 'plain_text_input',
      action_id: INPUT,
      max_length: max,
      ...(value && { initial_value: value }),
    }) as const;
  const day = (value: string | null) =>
    ({ type: 'datepicker', action_id: INPUT, ...(value && { initial_date: value }) }) as const;
  const user = (value: string | null) =>
    ({ type: 'users_select', action_id: INPUT, ...(value && { initial_user: value }) }) as const;
  const status = STATUSES.find((each) => each.value === fields.status);
  return modal({
    callback: CALLBACK_IDS.campaign,
    title: form.campaign ? 'Edit campaign' : 'Add campaign',
    submit: form.campaign ? 'Save it' : 'Add it',
    close: form.campaign ? 'Leave as it is' : 'Never mind',
    metadata: encode('campaignForm', { campaign: form.campaign, base: form.base }),
    blocks: [
      ...form.meanwhile.slice(0, 5).map((line) => context(say`⚠ ${line}. Save again to use yours.`)),
      input('client', 'Client', text(fields.client, 80)),
      input('name', 'Campaign', text(fields.name, 80), { optional: true }),
      input('aliases', 'Also called', text(fields.aliases.join('; '), 300), {
        optional: true,
        hint: 'Other names people use, parted by ;',
      }),
      input(
        'channel',
        'Channel',
        {
          type: 'conversations_select',
          action_id: INPUT,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          ...(fields.channel && { initial_conversation: fields.channel }),
        },
        { optional: true },
      ),
      input('accountManager', 'Account manager', user(fields.accountManager)),
      input('deputy', 'Deputy', user(fields.deputy), {
        optional: true,
        hint: 'Asked where the account manager is away',
      }),
      input('status', 'Status', {
        type: 'static_select',
        action_id: INPUT,
        options: STATUSES,
        ...(status && { initial_option: status }),
      }),
      input('start', 'Start', day(fields.start), { optional: true }),
      input('deadline', 'Deadline', day(fields.deadline), {
        optional: true,
        hint: 'Empty is “to be confirmed”',
      }),
      input(
        'budget',
        'Budget',
        {
          type: 'number_input',
          action_id: INPUT,
          is_decimal_allowed: false,
          ...(fields.budget !== null && { initial_value: String(fields.budget) }),
        },
        { optional: true, hint: 'Seen by account managers, deputies and admins only' },
      ),
      input('currency', 'Currency', text(fields.currency ?? '', 3), {
        optional: true,
        hint: 'GBP, EUR, USD',
      }),
      input(
        'members',
        'People',
        {
          type: 'multi_users_select',
          action_id: INPUT,
          ...(fields.members.length > 0 && { initial_users: [...fields.members] }),
        },
        { optional: true },
      ),
    ],
  });
}

/** What was filled in. */
export function readCampaignForm(values: FormValues): CampaignFields {
  const typed = typedText(values, 'budget');
  return {
    client: typedText(values, 'client') ?? '',
    name: typedText(values, 'name') ?? '',
    aliases: (typedText(values, 'aliases') ?? '')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    channel: pickedChannel(values, 'channel') as ChannelId | null,
    accountManager: pickedPerson(values, 'accountManager'),
    deputy: pickedPerson(values, 'deputy'),
    status: CAMPAIGN_STATUSES.find((status) => status === pickedOption(values, 'status')) ?? 'planned',
    start: pickedDay(values, 'start'),
    deadline: pickedDay(values, 'deadline'),
    budget: typed === null ? null : Number(typed),
    currency: typedText(values, 'currency')?.toUpperCase() ?? null,
    members: pickedPeople(values, 'members'),
  };
}
