import type { App } from '@slack/bolt';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { boltOn } from '../support/bolt-on-sandbox.ts';
import { smallWorkspace, wednesdayClock } from '../support/small-workspace.ts';

const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const option = (value: string) => ({ text: text(value.toUpperCase()), value });

function modal(title: string, more: object = {}) {
  return {
    type: 'modal' as const,
    callback_id: title,
    title: text(title),
    submit: text('Save'),
    blocks: [],
    ...more,
  };
}

const input = (block_id: string, element: object, more: object = {}) => ({
  type: 'input' as const,
  block_id,
  label: text(block_id),
  element: { action_id: 'in', ...element },
  ...more,
});

let sandbox: Sandbox;
let app: App;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: smallWorkspace(), clock: wednesdayClock() });
  app = boltOn(sandbox);
});

afterEach(async () => {
  await sandbox.close();
  await app.stop();
});

/** Opens the view for Mia by a shortcut. */
async function open(view: object) {
  app.shortcut('log_it', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: view as never });
  });
  await app.start();
  const mia = sandbox.as('U1MIA');
  await mia.globalShortcut('log_it');
  await sandbox.waitForModal('U1MIA');
  return mia;
}

const titles = () => sandbox.modalsOf('U1MIA').map(({ body }) => body.title?.text);

test('a required field left empty never reaches the bot', async () => {
  let submissions = 0;
  app.view('Ask', async ({ ack }) => {
    submissions += 1;
    await ack();
  });
  const limits = input('short', { type: 'plain_text_input', max_length: 3 }, { optional: true });
  const mia = await open(modal('Ask', { blocks: [input('name', { type: 'plain_text_input' }), limits] }));
  expect(await mia.submitModal({ short: 'long' })).toEqual({
    name: 'Please complete this required field.',
    short: 'Please enter at most 3 characters.',
  });
  expect(submissions).toBe(0);
  expect(await mia.submitModal({ name: 'Acme', short: 'abc' })).toEqual({});
  expect(submissions).toBe(1);
});

test('every kind of input arrives as Slack writes it', async () => {
  const values: object[] = [];
  app.view('Ask', async ({ ack, view }) => {
    values.push(view.state.values);
    await ack();
  });
  const boxes = { type: 'checkboxes', options: [option('a'), option('b')], initial_options: [option('a')] };
  const blocks = [
    input('pick', { type: 'static_select', options: [option('x'), option('y')] }),
    input('who', { type: 'users_select', initial_user: 'U2DANA' }),
    input('where', { type: 'multi_conversations_select' }),
    input('boxes', boxes),
    input('when', { type: 'datetimepicker' }),
    input('hours', { type: 'number_input', is_decimal_allowed: true }),
  ];
  const mia = await open(modal('Ask', { blocks }));
  await mia.submitModal({ pick: 'Y', where: ['C1GENERAL'], when: '1795597200', hours: '1.5' });
  expect(values).toEqual([
    {
      pick: { in: { type: 'static_select', selected_option: expect.objectContaining({ value: 'y' }) } },
      who: { in: { type: 'users_select', selected_user: 'U2DANA' } },
      where: { in: { type: 'multi_conversations_select', selected_conversations: ['C1GENERAL'] } },
      boxes: { in: { type: 'checkboxes', selected_options: [expect.objectContaining({ value: 'a' })] } },
      when: { in: { type: 'datetimepicker', selected_date_time: 1_795_597_200 } },
      hours: { in: { type: 'number_input', value: '1.5' } },
    },
  ]);
});

test('an answer can put another modal on top, change it, and clear all', async () => {
  app.view('One', async ({ ack }) => ack({ response_action: 'push', view: modal('Two') }));
  app.view('Two', async ({ ack }) => ack({ response_action: 'update', view: modal('Three') }));
  app.view('Three', async ({ ack }) => ack({ response_action: 'clear' }));
  const mia = await open(modal('One'));
  await mia.submitModal();
  expect(titles()).toEqual(['One', 'Two']);
  await mia.submitModal();
  expect(titles()).toEqual(['One', 'Three']);
  await mia.submitModal();
  expect(titles()).toEqual([]);
});

test('an answer that Slack would refuse is shown to the person and noted as a problem', async () => {
  app.view('One', async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'Wrong' } }));
  const mia = await open(modal('One'));
  await expect(mia.submitModal()).rejects.toThrow('invalid_errors');
  expect(titles()).toEqual(['One']);
  expect(sandbox.problems).toHaveLength(1);
});

test('what is entered in a modal reaches the bot only when submitted, unless the block says otherwise', async () => {
  const heard: string[] = [];
  app.action(/.*/, async ({ ack, action }) => {
    heard.push((action as { block_id: string }).block_id);
    await ack();
  });
  const select = { type: 'static_select', options: [option('x')] };
  const blocks = [input('quiet', select), input('loud', select, { dispatch_action: true })];
  const mia = await open(modal('Ask', { blocks }));
  await mia.choose('modal', 'quiet', 'x');
  await mia.choose('modal', 'loud', 'X');
  expect(heard).toEqual(['loud']);
});

test('an update keeps what was entered where block and action stay the same', async () => {
  app.action('in', async ({ ack, body, client }) => {
    await ack();
    const blocks = [
      input('kind', { type: 'static_select', options: [option('x')] }, { dispatch_action: true }),
      input('name', { type: 'plain_text_input' }, { optional: true }),
      input('new', { type: 'plain_text_input', initial_value: 'fresh' }),
    ];
    const { view } = body as unknown as { view: { id: string; hash: string } };
    await client.views.update({ view_id: view.id, hash: view.hash, view: modal('Ask', { blocks }) as never });
  });
  const kind = input('kind', { type: 'static_select', options: [option('x')] }, { dispatch_action: true });
  const mia = await open(modal('Ask', { blocks: [kind, input('name', { type: 'plain_text_input' })] }));
  const view = mia.modal();
  const values = { name: { in: 'Acme' } };
  const container = { kind: 'view', viewId: view.id } as const;
  await mia.attempt({ type: 'block_action', container, blockId: 'kind', actionId: 'in', value: 'x', values });
  await sandbox.waitFor(() => view.body.blocks.length === 3);
  const submitted: object[] = [];
  app.view('Ask', async ({ ack, view: { state } }) => {
    submitted.push(state.values);
    await ack();
  });
  await mia.submitModal();
  expect(submitted).toMatchObject([
    {
      kind: { in: { selected_option: { value: 'x' } } },
      name: { in: { value: 'Acme' } },
      new: { in: { value: 'fresh' } },
    },
  ]);
});

test('the bot hears of a closed modal only where it asked to', async () => {
  const closed: string[] = [];
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack, view }) => {
    closed.push(view.callback_id);
    await ack();
  });
  const mia = await open(modal('Quiet'));
  await mia.closeModal();
  await mia.globalShortcut('log_it');
  (await sandbox.waitForModal('U1MIA')).body = modal('Loud', { notify_on_close: true }) as never;
  await mia.closeModal();
  expect(closed).toEqual(['Loud']);
});

test('options for an external select come from the bot, and one of them can be chosen', async () => {
  const chosen: unknown[] = [];
  app.options('client', async ({ ack, payload }) => {
    await ack({ options: ['acme', 'globex'].filter((name) => name.startsWith(payload.value)).map(option) });
  });
  app.action('client', async ({ ack, action }) => {
    chosen.push((action as { selected_option?: object }).selected_option);
    await ack();
  });
  await app.start();
  const element = { type: 'external_select' as const, action_id: 'client', placeholder: text('Client') };
  await app.client.chat.postMessage({
    channel: 'U1MIA',
    text: 'Which?',
    blocks: [{ type: 'actions', elements: [element] }],
  });
  const asked = await sandbox.waitForMessage({ saying: 'Which?' });
  const mia = sandbox.as('U1MIA');
  expect(await mia.suggestions(asked, 'client', 'a')).toEqual([option('acme')]);
  await mia.choose(asked, 'client', 'acme');
  expect(chosen).toEqual([option('acme')]);
  await expect(mia.choose(asked, 'client', 'initech')).rejects.toThrow('no_such_element');
});

test('a click in an ephemeral message comes without the message, and the answer replaces it', async () => {
  const bodies: object[] = [];
  app.command('/whois-on', async ({ ack }) => {
    const elements = [{ type: 'button' as const, action_id: 'share', text: text('Share') }];
    await ack({ response_type: 'ephemeral', text: 'Only you', blocks: [{ type: 'actions', elements }] });
  });
  app.action('share', async ({ ack, body, respond }) => {
    bodies.push(body);
    await ack();
    await respond({ replace_original: true, text: 'Shared' });
  });
  await app.start();
  const mia = sandbox.as('U1MIA');
  await mia.command('/whois-on', 'acme', 'C2NOBOT');
  const [only] = sandbox.ephemeralsFor('U1MIA');
  await mia.click(only ?? '', 'Share');
  await sandbox.waitFor(() => only?.text === 'Shared');
  expect(bodies).toMatchObject([
    { container: { is_ephemeral: true, message_ts: only?.ts }, channel: { id: 'C2NOBOT' } },
  ]);
  expect(bodies[0]).not.toHaveProperty('message');
});

test('a shortcut on a message brings the message, also where the bot is not', async () => {
  app.shortcut('note_it', async ({ ack, shortcut, respond }) => {
    await ack();
    const { message } = shortcut as unknown as { message: { text: string } };
    await respond({ text: `noted: ${message.text}` });
  });
  await app.start();
  const message = await sandbox.as('U2DANA').post('C2NOBOT', 'out today');
  await sandbox.as('U1MIA').messageShortcut(message, 'note_it');
  await sandbox.waitForMessage({ in: 'C2NOBOT', saying: 'noted: out today' });
  expect(sandbox.ephemeralsFor('U1MIA')).toHaveLength(1);
});
