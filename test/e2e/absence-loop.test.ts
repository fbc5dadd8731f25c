import { type RunningBot, runBot } from '../support/running-bot.ts';

describe('someone posts "out today"', () => {
  let running: RunningBot;
  beforeEach(async () => {
    running = await runBot();
  });
  afterEach(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  test('the AM gives the work away with one click, the holder and the channel are told', async () => {
    const { sandbox, store } = running;
    const said = await sandbox.as('UDANA').post('CTEAM', 'out today, sorry all');
    const receipt = await sandbox.waitForMessage({
      in: 'UDANA',
      saying: "Noted: you're away today, Wed 25 Nov.",
    });
    expect(receipt.text).toContain('Mia');
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out today' });
    expect(sandbox.reactionsOn(said).map(({ name }) => name)).toEqual(['eyes']);

    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'Mia asks you to cover for Dana today',
    });
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Ravi' });
    expect(store.covers.where().map(({ holder, state }) => [holder, state])).toEqual([['URAVI', 'assigned']]);

    await sandbox.as('URAVI').click(request, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await sandbox.whenIdle();
    expect(sandbox.messagesIn('UMIA')).toHaveLength(1);
    expect(sandbox.wordsOf(sandbox.messagesIn('UMIA')[0] as never)).toContain('Ravi');
  });
});
