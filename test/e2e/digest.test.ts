import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const at = (clock: string, date = '2026-11-25') => new Date(`${date}T${clock}:00Z`);
const story = eachWithBot();

test('where there is nothing to say, nothing is posted, and the day is over for the digest', async () => {
  const { moveTo, sandbox } = story();
  await moveTo(at('09:21'));
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
  await danaIsOut(story());
  await moveTo(at('09:40'));
  await sandbox.whenIdle();
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
});

test('it comes at its time, once, whatever happens after', async () => {
  const { moveTo } = story();
  await danaIsOut(story());
  await moveTo(at('09:19'));
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
  await moveTo(at('09:20'));
  expect(saidIn(story(), 'CDIGEST')).toHaveLength(1);
  expect(saidIn(story(), 'CDIGEST')[0]).toContain('Dana');
  await moveTo(at('09:10'));
  await moveTo(at('09:25'));
  await moveTo(at('13:00'));
  expect(saidIn(story(), 'CDIGEST')).toHaveLength(1);
});

test('what is decided later is edited in, and it says when', async () => {
  const { sandbox, moveTo } = story();
  const { morning } = await danaIsOut(story());
  await moveTo(at('09:20'));
  const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Dana' });
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  await untilItSays(story(), digest, 'Ravi');
  await untilItSays(story(), digest, 'updated 09:2');
});

test('a holder who goes out in turn is no longer named as covering', async () => {
  const { sandbox, moveTo } = story();
  const { morning } = await danaIsOut(story());
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  await moveTo(at('09:20'));
  const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Covering: Ravi' });
  await sandbox.as('URAVI').post('CTEAM', 'out today too, sorry');
  await untilItSays(story(), digest, 'At risk');
  expect(wordsNow(story(), digest)).not.toContain('Covering');
});

test('yesterday’s digest is left as it was', async () => {
  const { sandbox, moveTo } = story();
  await danaIsOut(story());
  await moveTo(at('09:20'));
  const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Dana' });
  await moveTo(at('07:00', '2026-11-26'));
  const before = sandbox.wordsOf(digest);
  await sandbox.as('UNOOR').post('CTEAM', 'out today');
  await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
  await moveTo(at('08:00', '2026-11-26'));
  await sandbox.whenIdle();
  const [kept] = sandbox.messagesIn('CDIGEST');
  expect(kept && sandbox.wordsOf(kept)).toBe(before);
});

test('there is none at the weekend', async () => {
  const { sandbox, moveTo } = story();
  await sandbox.as('UDANA').post('CTEAM', 'out until further notice');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  await moveTo(at('09:30', '2026-11-28'));
  await moveTo(at('09:30', '2026-11-29'));
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
  await moveTo(at('09:30', '2026-11-30'));
  expect(saidIn(story(), 'CDIGEST')).toHaveLength(1);
});

test('/digest shows it to its caller now, also where it is quiet', async () => {
  const { sandbox } = story();
  await sandbox.as('UNOOR').command('/digest', '', 'CTEAM');
  const [quiet] = await sandbox.waitFor(
    () => sandbox.ephemeralsFor('UNOOR').length === 1 && sandbox.ephemeralsFor('UNOOR'),
  );
  expect(quiet?.text).not.toContain('Dana');
  await danaIsOut(story());
  await sandbox.as('UNOOR').command('/digest', '', 'CTEAM');
  await sandbox.waitFor(() => sandbox.ephemeralsFor('UNOOR')[1]?.text.includes('Dana'));
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
  expect(acme().people).toHaveLength(5);
});

test('where outsiders read the digest channel, nothing is posted there', async () => {
  const { sandbox, moveTo } = story();
  await danaIsOut(story());
  sandbox.setShared('CDIGEST', 'pending');
  await moveTo(at('09:20'));
  await sandbox.whenIdle();
  expect(saidIn(story(), 'CDIGEST')).toEqual([]);
});
