// What is nobody's word to the bot, and what everybody who writes to it gets.
import type { SandboxSeed } from '../../src/sandbox/seed.ts';
import { eachWithBot, saidIn } from '../support/story.ts';

const withOthers = (seed: SandboxSeed): SandboxSeed => ({
  ...seed,
  people: [
    ...seed.people,
    { id: 'UGUEST', name: 'gus', realName: 'Gus Client', tz: 'Europe/London', isGuest: true },
    { id: 'UNEW', name: 'nia', realName: 'Nia New', tz: 'Europe/London' },
  ],
  channels: [
    ...seed.channels,
    { id: 'CGUESTS', name: 'with-guests', members: ['UBOT', 'UDANA', 'UMIA', 'UGUEST'] },
  ],
});
const story = eachWithBot(undefined, undefined, { seed: withOthers });

const nothingNoted = async () => {
  await story().sandbox.whenIdle();
  expect(story().store.absences.where()).toEqual([]);
};

test('another app, an old integration and the bot itself are not read', async () => {
  const { sandbox, bot } = story();
  sandbox.postAsOtherApp('CTEAM', 'Dana is out today');
  sandbox.postAsOtherApp('CTEAM', 'out today', { user: 'UDANA' });
  await bot.app.client.chat.postMessage({ channel: 'CTEAM', text: 'Dana is out today', blocks: [] });
  await nothingNoted();
});

test('who joins a channel says nothing by it', async () => {
  await story().sandbox.as('UNEW').join('CTEAM');
  await nothingNoted();
});

test('a link preview is no second word: the message is read once', async () => {
  const { sandbox, store } = story();
  const said = await sandbox.as('UDANA').post('CTEAM', 'out today https://example.com/trip');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  const receipts = saidIn(story(), 'UDANA').length;
  const edits = sandbox.calls('chat.update').length;
  sandbox.unfurl(said);
  await sandbox.whenIdle();
  expect(store.absences.where()).toHaveLength(1);
  expect(saidIn(story(), 'UDANA')).toHaveLength(receipts);
  expect(sandbox.calls('chat.update')).toHaveLength(edits);
});

test('an absence said where clients read is not read, not reacted to, not answered', async () => {
  const { sandbox } = story();
  const shared = await sandbox.as('UDANA').post('CSHARED', 'out today');
  const guests = await sandbox.as('UDANA').post('CGUESTS', 'out today');
  await nothingNoted();
  expect(sandbox.reactionsOn(shared)).toEqual([]);
  expect(sandbox.reactionsOn(guests)).toEqual([]);
  expect(saidIn(story(), 'UDANA')).toEqual([]);
});

test('a channel that becomes shared is not read from then on', async () => {
  const { sandbox } = story();
  await sandbox.as('UDANA').post('CTEAM', 'good morning');
  await sandbox.whenIdle();
  sandbox.setShared('CTEAM', 'shared');
  await sandbox.as('UDANA').post('CTEAM', 'out today');
  await nothingNoted();
});

test('a guest who joins makes a channel one that is not read', async () => {
  const { sandbox } = story();
  await sandbox.as('UDANA').post('CTEAM', 'good morning');
  await sandbox.whenIdle();
  sandbox.addMember('CTEAM', 'UGUEST');
  await sandbox.as('UDANA').post('CTEAM', 'out today');
  await nothingNoted();
});

test('where Slack does not say who can read a channel, the message waits for the answer and is then read', async () => {
  const { sandbox, store } = story();
  sandbox.failNext('conversations.info', { status: 503 });
  await sandbox
    .as('UDANA')
    .post('CTEAM', 'out today')
    .catch(() => {});
  expect(store.absences.where()).toEqual([]);
  sandbox.redeliver();
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  sandbox.server.workspace.problems.length = 0;
});

test('"stop reading" is obeyed in channels, also for edits, until "read my messages"', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').dmBot('Stop reading my messages');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'I no longer read' });
  const said = await sandbox.as('UDANA').post('CTEAM', 'out today');
  await sandbox.as('UDANA').edit(said, 'out tomorrow');
  await nothingNoted();
  await sandbox.as('UDANA').dmBot('read my messages');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'again, for absences' });
  await sandbox.as('UDANA').post('CTEAM', 'out today');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  expect(store.absences.where()).toHaveLength(1);
});

test('what one who opted out writes to the bot itself is read, and others may report them', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').dmBot('don’t read my messages');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'I no longer read' });
  await sandbox.as('UDANA').dmBot('out tomorrow');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  await sandbox.as('URAVI').post('CTEAM', 'Noor is out today');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noor is away' });
  expect(store.absences.where()).toHaveLength(2);
});

test('a DM that says nothing is answered all the same, and so is hello', async () => {
  const { sandbox } = story();
  await sandbox.as('UDANA').dmBot('the banners are blue');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'I found no absence' });
  await sandbox.as('URAVI').dmBot('hello');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Tell me' });
});

test('an unlisted guest gets the one fixed sentence and becomes nobody', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UGUEST').dmBot('I am out today');
  await sandbox.waitForMessage({ in: 'UGUEST', saying: "I only work with this agency's own team" });
  await sandbox.as('UGUEST').command('/whois-on', 'acme');
  await sandbox.waitFor(() => sandbox.ephemeralsFor('UGUEST').length > 0);
  expect(sandbox.ephemeralsFor('UGUEST')[0]?.text).toContain("I only work with this agency's own team");
  expect(store.people.get('UGUEST')).toBeNull();
  expect(store.absences.where()).toEqual([]);
});

test('someone past their last day is answered like a stranger', async () => {
  const { sandbox, store } = story();
  const dana = store.people.get('UDANA');
  if (dana) store.people.put({ ...dana, lastDay: '2026-11-20' as never });
  await sandbox.as('UDANA').dmBot('out today');
  await sandbox.waitForMessage({ in: 'UDANA', saying: "I only work with this agency's own team" });
});

test('a full member who is not in people.csv is made a person by their first word', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UNEW').dmBot('out tomorrow');
  await sandbox.waitForMessage({ in: 'UNEW', saying: 'Noted' });
  expect(store.people.get('UNEW')).toMatchObject({
    name: 'Nia New',
    timeZone: 'Europe/London',
    guest: false,
  });
});

test('words of a thread, of /me and beside a file are people’s words', async () => {
  const { sandbox, store } = story();
  const first = await sandbox.as('URAVI').post('CTEAM', 'stand-up?');
  await sandbox.as('UDANA').reply(first, 'out today');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  sandbox.postFile('UNOOR', 'CTEAM', 'out today');
  await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
  expect(store.absences.where()).toHaveLength(2);
});
