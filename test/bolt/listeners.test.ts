// Every id that the views render is heard: a button that no listener knows is a dead button.

import { ACTION_IDS, ALL_ACTION_IDS, CALLBACK_IDS, numbered } from '../../src/views/action-ids.ts';
import { acme, type RunningBot, runBot } from '../support/running-bot.ts';

let running: RunningBot;
beforeAll(async () => {
  running = await runBot(acme());
});
afterAll(() => running.stop());

const TEAM = { id: 'T1', domain: 'agency' };
const USER = { id: 'UMIA', name: 'mia', team_id: 'T1' };
const VIEW = {
  id: 'V1',
  type: 'modal',
  hash: '1',
  private_metadata: '',
  blocks: [],
  state: { values: {} },
  title: { type: 'plain_text', text: 'A form' },
};

/** True where some listener acknowledged what was sent. */
async function isHeard(body: object): Promise<boolean> {
  let acknowledged = false;
  await running.bot.app.processEvent({
    body: { token: 't', team: TEAM, user: USER, api_app_id: 'A1', trigger_id: 'x', ...body },
    ack: async () => {
      acknowledged = true;
    },
  } as never);
  return acknowledged;
}

/** As from Home, with a value that nobody wrote: whatever comes of it, it must be heard. */
const click = (actionId: string) =>
  isHeard({
    type: 'block_actions',
    container: { type: 'view', view_id: 'V1' },
    view: VIEW,
    actions: [
      {
        type: 'button',
        action_id: actionId,
        block_id: 'b',
        value: 'not ours',
        action_ts: '1',
        text: { type: 'plain_text', text: 'x' },
      },
    ],
  });

test('an id is heard alone and numbered, and nothing that only begins like it is taken for it', async () => {
  expect(await click(ACTION_IDS.applyChange)).toBe(true);
  expect(await click(numbered(ACTION_IDS.applyChange, 3))).toBe(true);
});

/** Those that are typed into, and answered with choices. */
const TYPED_INTO: readonly string[] = [ACTION_IDS.findWork, ACTION_IDS.findCampaign];
const PRESSED = ALL_ACTION_IDS.filter((id) => !TYPED_INTO.includes(id));

test.each(PRESSED)('%s is heard', async (id) => {
  expect(await click(id)).toBe(true);
});

test.each(TYPED_INTO)('typing into %s is answered with choices', async (id) => {
  const asked = { type: 'block_suggestion', action_id: id, block_id: 'b', value: 'ban' };
  expect(await isHeard({ ...asked, view: VIEW, container: { type: 'view', view_id: 'V1' } })).toBe(true);
});

const SUBMITTED = Object.values(CALLBACK_IDS).filter((id) => id !== CALLBACK_IDS.why);

test.each(SUBMITTED)('the form %s is heard', async (callback) => {
  expect(await isHeard({ type: 'view_submission', view: { ...VIEW, callback_id: callback } })).toBe(true);
});

test('a form that nobody has any more is heard by nobody', async () => {
  expect(await isHeard({ type: 'view_submission', view: { ...VIEW, callback_id: 'plan.of_old' } })).toBe(
    false,
  );
});
