// A task of someone who is away is given on for good: they read it when they are back, and nobody is asked about it.
import { covers, ravisGotIt, withTom } from '../support/covered-by-ravi.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot(withTom);
const nextMorning = new Date('2026-11-26T08:31:00Z');

test('the open message proposes no cover any more; the brief of the return says who has it', async () => {
  const running = story();
  const { sandbox } = running;
  const { morning } = await danaIsOut(running, 'out today, back tomorrow');
  await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @ravi', 'CTEAM');
  await untilItSays(running, morning, 'No open work is touched.');
  expect(buttonsOf(running, morning)).toEqual([]);
  expect(saidIn(running, 'UDANA')).toHaveLength(1);
  await running.moveTo(nextMorning);
  const brief = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Welcome back.' });
  expect(wordsNow(running, brief)).toContain('No longer yours: Mia gave Acme banners to Ravi.');
});

test('taken back before they are in: the brief does not speak of it', async () => {
  const running = story();
  const { sandbox } = running;
  const { morning } = await danaIsOut(running, 'out today, back tomorrow');
  await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @ravi', 'CTEAM');
  const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA')[0]);
  await untilItSays(running, morning, 'No open work is touched.');
  await sandbox.as('UMIA').click(answer, 'Undo');
  await untilItSays(running, morning, '1 task needs someone');
  await running.moveTo(nextMorning);
  expect(saidIn(running, 'UDANA').join()).not.toContain('No longer yours');
});

test('what somebody covers by then is covered no longer: who did is told, the open message says nothing of it', async () => {
  const running = story();
  const { sandbox } = running;
  const { morning } = await ravisGotIt(running);
  await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @tom', 'CTEAM');
  await sandbox.waitForMessage({ in: 'UTOM', saying: 'Mia gave you Acme banners' });
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia has ended your cover of Acme banners for Dana' });
  await untilItSays(running, morning, 'No open work is touched.');
  expect(wordsNow(running, morning)).not.toContain('Ravi');
  expect(covers(running)).toMatchObject([{ state: 'ended' }]);
});

test('given to whoever covers it: they are told once that it is theirs now', async () => {
  const running = story();
  const { sandbox } = running;
  await ravisGotIt(running);
  await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @ravi', 'CTEAM');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia gave you Acme banners' });
  expect(saidIn(running, 'URAVI').join()).not.toContain('ended your cover');
  await running.moveTo(nextMorning);
  const brief = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Welcome back.' });
  expect(wordsNow(running, brief)).toContain('No longer yours: Mia gave Acme banners to Ravi.');
  expect(wordsNow(running, brief)).not.toContain('Stays where it is');
  expect(saidIn(running, 'URAVI').join()).not.toContain('Dana is back');
});
