import type { KnownBlock, View } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const option = (text: string, value: string) => ({ text: plain(text), value });
const button = (text: string, actionId: string, more: object = {}) => ({
  type: 'button' as const,
  text: plain(text),
  action_id: actionId,
  ...more,
});

/** A word that no line holds. */
export const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter';

/** A morning message as the bot would write it. */
export const MORNING: KnownBlock[] = [
  { type: 'header', text: plain('Out today, Wed 25 Nov') },
  {
    type: 'section',
    text: mrkdwn('*Dana* and *Noor* are out today. 3 tasks need someone, 4 can wait.'),
  },
  {
    type: 'section',
    text: mrkdwn('*Acme banners* (today 15:00) → *Ravi*\nnamed by Dana · knows Acme · 5 h free'),
    accessory: {
      type: 'overflow',
      action_id: 'gallery.task',
      options: [option('Done', 'done'), option('Someone else has it…', 'else'), option('Not needed', 'drop')],
    },
  },
  {
    type: 'section',
    text: mrkdwn('*Globex deck* (Thu 26) → *Ana*\nknows the client · 3 h free'),
    accessory: button('Someone else…', 'gallery.else'),
  },
  {
    type: 'section',
    text: mrkdwn('*Globex copy* (Fri 27): nobody has the hours; Tom would be about 2 h over'),
  },
  { type: 'divider' },
  {
    type: 'actions',
    elements: [
      button('Assign all 2', 'gallery.assign', { style: 'primary' }),
      button('Change…', 'gallery.change'),
      button('Leave it', 'gallery.leave', {
        style: 'danger',
        confirm: {
          title: plain('Leave all three?'),
          text: mrkdwn('Nobody is told. *Dana* finds them when she is back.'),
          confirm: plain('Leave them'),
          deny: plain('Keep asking'),
          style: 'danger',
        },
      }),
      button('Why, and what can wait', 'gallery.why'),
    ],
  },
  { type: 'context', elements: [mrkdwn('Mia and her deputy Jon can decide. Updated 09:20.')] },
];

/** One of everything else that a message can hold. */
export const EVERYTHING: KnownBlock[] = [
  {
    type: 'section',
    text: mrkdwn(
      [
        '*bold* _italic_ ~gone~ `code` <https://acme.example/spring|the brief> <@U2DANA> <#C1GENERAL> :tada: :palm_tree:',
        '&gt; A quotation, of two',
        '&gt; lines',
        '```const a = 1;\nlet b = a &lt; 2;```',
        'Due <!date^1764081000^{date_short} {time}|at 15:30>, &lt;b&gt;not bold&lt;/b&gt; &amp; not alive: &lt;!channel&gt;',
        LONG_WORD,
      ].join('\n'),
    ),
  },
  {
    type: 'section',
    fields: [
      mrkdwn('*Client*\nAcme'),
      mrkdwn('*Deadline*\nWed 9 Dec'),
      mrkdwn('*AM*\nMia'),
      mrkdwn('*Status*\nactive'),
    ],
  },
  {
    type: 'section',
    text: mrkdwn('A campaign of your choice'),
    accessory: {
      type: 'static_select',
      action_id: 'gallery.campaign',
      placeholder: plain('Choose a campaign'),
      options: [
        option('Acme · Spring Launch', 'acme'),
        option(`Globex · ${LONG_WORD}`.slice(0, 75), 'globex'),
      ],
    },
  },
  {
    type: 'actions',
    elements: [
      { type: 'users_select', action_id: 'gallery.user', placeholder: plain('Someone else…') },
      { type: 'conversations_select', action_id: 'gallery.place', placeholder: plain('A channel') },
      { type: 'datepicker', action_id: 'gallery.date', initial_date: '2026-12-04' },
      { type: 'timepicker', action_id: 'gallery.time', initial_time: '09:30' },
    ],
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Rich ', style: { bold: true } },
          { type: 'text', text: 'text with ' },
          { type: 'user', user_id: 'U1MIA' },
          { type: 'text', text: ' and a list:' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: ['Ads: Luis, covering Noor', 'Copy: Sam'].map((text) => ({
          type: 'rich_text_section' as const,
          elements: [{ type: 'text' as const, text }],
        })),
      },
    ],
  },
];

/** A form with one input of each kind. */
export function everyInput(): View {
  const boxes = [option('Spring Launch', 'spring'), option('Retargeting', 'retargeting')];
  return {
    type: 'modal',
    callback_id: 'gallery.form',
    title: plain('Change a campaign'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      { type: 'section', text: mrkdwn('*Acme · Spring Launch*, as it stands since Mon 23 Nov.') },
      input('name', 'Name', { type: 'plain_text_input', initial_value: 'Spring Launch' }),
      input('deadline', 'Deadline', { type: 'datepicker', initial_date: '2026-12-04' }),
      input('at', 'Time', { type: 'timepicker', initial_time: '09:30' }),
      input(
        'budget',
        'Budget',
        { type: 'number_input', is_decimal_allowed: false },
        'In dollars, without cents',
      ),
      input('am', 'Account manager', { type: 'users_select', placeholder: plain('Choose a person') }),
      input('members', 'Members', { type: 'multi_users_select', placeholder: plain('Choose people') }),
      input('client', 'Client', {
        type: 'external_select',
        min_query_length: 0,
        placeholder: plain('Type to find a client'),
      }),
      input('status', 'Status', {
        type: 'radio_buttons',
        options: [option('Active', 'a'), option('Paused', 'p')],
      }),
      input('with', 'Together with', { type: 'checkboxes', options: boxes }),
      input('note', 'What the team should know', { type: 'plain_text_input', multiline: true }),
      { type: 'actions', elements: [button('Add a member…', 'gallery.push')] },
    ],
  };
}

function input(id: string, label: string, element: object, hint?: string) {
  return {
    type: 'input' as const,
    block_id: id,
    label: plain(label),
    optional: true,
    element: { action_id: 'value', ...element } as never,
    ...(hint === undefined ? {} : { hint: plain(hint) }),
  };
}

/** A form to lie on top of the other. */
export function secondForm(): View {
  return {
    type: 'modal',
    callback_id: 'gallery.second',
    title: plain('Add a member'),
    submit: plain('Add'),
    close: plain('Back'),
    blocks: [{ ...input('who', 'Who', { type: 'users_select' }), optional: false }],
  };
}

/** A home with a desk's worth of things. */
export function deskHome(): View {
  const campaigns = ['Acme · Spring Launch', 'Globex · Retargeting', `Initech · ${LONG_WORD}`];
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('What needs a decision') },
      ...MORNING.slice(2, 5),
      { type: 'divider' },
      { type: 'header', text: plain('My campaigns') },
      ...campaigns.map(
        (name): KnownBlock => ({
          type: 'section',
          text: mrkdwn(`*${name}*\nactive · deadline Wed 9 Dec · Ana, Luis, Sam`),
          accessory: button('Open…', 'gallery.change'),
        }),
      ),
      {
        type: 'actions',
        elements: [button('Earlier', 'gallery.earlier'), button('Next 20', 'gallery.next')],
      },
    ],
  };
}
