// Slack's sharp edges, one test each: events come twice, late or not at all, calls fail or fail after they worked.

import { asId } from '../../src/domain/ids.ts';
import { pingsOf } from '../../src/sandbox/workspace/pings.ts';
import { acme, OPENING, type RunningBot, runBot } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const NASTY = '<!channel> @here & <b>';

describe('an event', () => {
  const story = eachWithBot(undefined, undefined, { ackWithinMs: 1000 });

  test('that comes twice is handled once', async () => {
    const { sandbox, store } = story();
    await danaIsOut(story());
    const [event] = sandbox.sentEvents;
    sandbox.redeliver(event);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UDANA')).toHaveLength(1);
    expect(store.absences.where()).toHaveLength(1);
  });

  test('that comes again under another event id is known by its channel and ts', async () => {
    const { sandbox, store } = story();
    await danaIsOut(story());
    const event = sandbox.sentEvents[0];
    sandbox.redeliver({ ...event, event_id: 'Ev_another' });
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UDANA')).toHaveLength(1);
    expect(store.absences.where()).toHaveLength(1);
  });

  test('whose acknowledgement was lost is sent again and still handled once', async () => {
    const { sandbox, store } = story();
    sandbox.loseAcks(1);
    await danaIsOut(story());
    await sandbox.whenIdle();
    expect(store.absences.where()).toHaveLength(1);
    expect(saidIn(story(), 'UDANA')).toHaveLength(1);
  });

  test('that failed while it was handled is not acknowledged, comes again and is handled then', async () => {
    const { sandbox, store } = story();
    const real = store.seenEvents.remember;
    let failures = 1;
    (store.seenEvents as { remember: typeof real }).remember = (keys, at) => {
      if (failures-- > 0) throw new Error('the disk is full');
      return real(keys, at);
    };
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    expect(store.absences.where()).toHaveLength(1);
  });

  test("of the bot's own edit is no word to the bot", async () => {
    const { sandbox } = story();
    const { receipt } = await danaIsOut(story());
    await sandbox.as('UDANA').click(receipt, 'Still out tomorrow');
    await untilItSays(story(), receipt, 'Thu 26 Nov');
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UDANA')).toHaveLength(1);
  });
});

describe('a call', () => {
  const story = eachWithBot();

  test('that is throttled is repeated later, and holds up no answer meanwhile', async () => {
    const { sandbox, moveTo } = story();
    const { receipt, morning } = await danaIsOut(story());
    sandbox.failNext('chat.postMessage', { retryAfterSeconds: 60 }, 5);
    sandbox.failNext('chat.update', { retryAfterSeconds: 60 }, 5);
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const before = Date.now();
    await sandbox.as('UDANA').click(receipt, 'Change…');
    await sandbox.waitForModal('UDANA');
    expect(Date.now() - before).toBeLessThan(3000);
    expect(saidIn(story(), 'URAVI')).toEqual([]);
    for (let minutes = 2; minutes < 20 && saidIn(story(), 'URAVI').length === 0; minutes += 2) {
      await moveTo(new Date(OPENING.getTime() + minutes * 60_000));
    }
    expect(saidIn(story(), 'URAVI')).toHaveLength(1);
  });

  test('that failed after the work was done is not done twice', async () => {
    const { sandbox, moveTo } = story();
    const { morning } = await danaIsOut(story());
    sandbox.failNext('chat.postMessage', { status: 503, isDoneAnyway: true });
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await moveTo(new Date(OPENING.getTime() + 60_000));
    await moveTo(new Date(OPENING.getTime() + 120_000));
    expect(saidIn(story(), 'URAVI')).toHaveLength(1);
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('URAVI').click(request, 'Got it');
    await untilItSays(story(), request, "You've got it");
  });

  test('that failed for good leaves the rest of the outbox going', async () => {
    const { sandbox } = story();
    sandbox.failNext('reactions.add', { error: 'too_many_reactions' });
    await danaIsOut(story());
  });

  test('about a message that is gone meanwhile is given up; a living message is posted anew', async () => {
    const { sandbox } = story();
    const { receipt, morning } = await danaIsOut(story());
    sandbox.failNext('chat.update', { error: 'message_not_found' });
    await sandbox.as('UDANA').click(receipt, 'Still out tomorrow');
    await sandbox.waitForMessage({ saying: 'Thu 26 Nov', after: morning.ts });
    sandbox.failNext('reactions.remove', { error: 'message_not_found' });
    await sandbox.as('UNOOR').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
  });
});

describe('a campaign with a nasty name', () => {
  const story = eachWithBot(() => {
    const [campaign] = acme().campaigns;
    return acme({ campaigns: campaign ? [{ ...campaign, client: NASTY, name: 'Spring' }] : [] });
  });

  test('pings nobody anywhere and reads right', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Ravi covers' });
    await sandbox.as('UMIA').command('/whois-on', 'spring');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 0);
    await sandbox.as('UMIA').command('/digest');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 1);
    const all = [...sandbox.server.workspace.conversations.values()].flatMap(({ messages, ephemerals }) => [
      ...messages,
      ...ephemerals,
    ]);
    const byBot = all.filter(({ user }) => user === 'UBOT');
    expect(byBot.flatMap((message) => [...pingsOf(message).users, ...pingsOf(message).broadcasts])).toEqual(
      [],
    );
    for (const { text, blocks } of byBot) {
      expect(text + JSON.stringify(blocks)).not.toMatch(/<!(?:channel|here|everyone)/);
    }
    expect(
      byBot.some(({ text }) => text.includes('&lt;!channel&gt;') && text.includes('&amp; &lt;b&gt;')),
    ).toBe(true);
  });
});

describe('an answer to a command', () => {
  const story = eachWithBot();

  test('says that it is for its caller alone', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').command('/whois-on', 'acme', 'CTEAM');
    await sandbox.as('UMIA').command('/digest', '', 'CTEAM');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length === 2);
    expect(saidIn(story(), 'CTEAM')).toEqual([]);
    expect(sandbox.ephemeralsFor('URAVI')).toEqual([]);
  });

  test('a button of an earlier version is answered, not dead', async () => {
    const { sandbox, bot } = story();
    const element = {
      type: 'button',
      action_id: 'morning.of_old',
      text: { type: 'plain_text', text: 'Old' },
    };
    await bot.app.client.chat.postMessage({
      channel: 'CTEAM',
      text: 'old',
      blocks: [{ type: 'actions', elements: [element] }] as never,
    });
    const old = await sandbox.waitForMessage({ in: 'CTEAM', saying: 'old' });
    await sandbox.as('UMIA').click(old, 'Old');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 0);
    expect(sandbox.ephemeralsFor('UMIA')[0]?.text).toContain('no longer open');
  });

  test('an error is told kindly with a reference, without a stack', async () => {
    const { sandbox, store } = story();
    const real = store.readFacts;
    let failures = 0;
    (store as { readFacts: typeof real }).readFacts = (now) => {
      if (failures-- > 0) throw new Error('secret of the database');
      return real(now);
    };
    failures = 1;
    await sandbox.as('UMIA').command('/whois-on', 'acme');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 0);
    const { text = '' } = sandbox.ephemeralsFor('UMIA')[0] ?? {};
    expect(text).toMatch(/went wrong on my side.*[0-9a-f]{6}/);
    expect(text).not.toMatch(/secret|\.ts\b|\s{2}at /);
  });
});

describe('a connection', () => {
  let running: RunningBot | null = null;
  afterEach(async () => {
    await running?.stop();
    running = null;
  });

  test('that was not there: what was said meanwhile is read at the next start, once', async () => {
    running = await runBot(undefined, undefined, {
      prepare: (sandbox, store) => {
        store.channels.read(asId('CTEAM'), asId('1795500000.000000'));
        void sandbox.as('UDANA').attempt({ type: 'post', channel: 'CTEAM', text: 'out today' });
      },
      ackWithinMs: 300,
    });
    await running.sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await running.sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
    expect(running.store.absences.where()).toHaveLength(1);
    expect(saidIn(running, 'UDANA')).toHaveLength(1);
  });

  test('one channel that cannot be read does not keep the bot from starting', async () => {
    running = await runBot(undefined, undefined, {
      prepare: (sandbox, store) => {
        store.channels.read(asId('CTEAM'), asId('1795500000.000000'));
        sandbox.failNext('conversations.history', { status: 503 });
      },
    });
    await danaIsOut(running);
  });

  test('that ends is taken up again, and nothing is missed', async () => {
    running = await runBot(undefined, undefined, { ackWithinMs: 300 });
    await danaIsOut(running);
    const { sandbox } = running;
    sandbox.cutConnections();
    await sandbox.waitFor(() => !sandbox.server.deliveries.transport.isConnected);
    await sandbox.as('UNOOR').attempt({ type: 'post', channel: 'CTEAM', text: 'out today' });
    await sandbox.whenConnected({ timeoutMs: 9000 });
    await running.moveTo(new Date('2026-11-25T09:11:00Z'));
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
    sandbox.server.workspace.problems.length = 0;
  });

  test('stopping takes no longer than its deadline, with the connection open', async () => {
    running = await runBot();
    const before = Date.now();
    await running.bot.stop();
    expect(Date.now() - before).toBeLessThan(7000);
    await running.sandbox.close();
    running.store.close();
    running = null;
  });
});
