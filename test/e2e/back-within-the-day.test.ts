// "Out today" in the morning and "in this afternoon after all" later: away until then, and no longer.

import { aTask, day } from '../support/builders.ts';
import { covers, ravisGotIt } from '../support/covered-by-ravi.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const at = (time: string, on = '2026-11-25') => new Date(`${on}T${time}:00Z`);

/** Dana's banners are due at 15:00 and take three hours, or those said. */
const needing = (hours: number) => () => ({
  ...acme(),
  tasks: acme().tasks.map((task) => ({ ...task, sizeHours: hours, remainingHours: hours })),
});

describe('who said "out today" and is in for a part of it', () => {
  const story = eachWithBot(needing(4));

  test.each([
    ["i'll be in this afternoon after all", '12:00'],
    ['in from noon after all', '12:00'],
    ["I'll be back at 2", '14:00'],
    ['back in the office this afternoon', '12:00'],
    ['fit again, back from noon', '12:00'],
    ["feeling better, I'll be in from 1", '13:00'],
  ])('%s: is away until then, and the account manager reads it once', async (words, until) => {
    const running = story();
    const { sandbox, store } = running;
    const { receipt, morning } = await danaIsOut(running);
    await running.moveTo(at('09:40'));
    await sandbox.as('UDANA').post('CTEAM', words);
    await untilItSays(running, receipt, `until ${until}`);
    await untilItSays(running, morning, `Dana is away today, Wed 25 Nov, until ${until}.`);
    expect(store.absences.where()).toMatchObject([{ state: 'active', endTime: until, endAssumed: false }]);
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    expect(store.needs.where("state = 'open'")).toMatchObject([{ urgency: 'needs_cover' }]);
  });

  test('in this morning after all: the afternoon is still to be covered', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await danaIsOut(running);
    await sandbox.as('UDANA').post('CTEAM', "I'm in this morning after all");
    await untilItSays(running, morning, 'from 12:00');
    expect(store.absences.where("state = 'active'")).toMatchObject([{ startTime: '12:00', endTime: null }]);
  });

  test('not out this afternoon after all, where only the afternoon was off: nothing of it stays', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out this afternoon');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await sandbox.as('UDANA').post('CTEAM', 'not out this afternoon after all');
    await sandbox.waitFor(() => store.absences.where()[0]?.state === 'withdrawn');
  });

  test('and takes it back: the whole day is off again', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { receipt, morning } = await danaIsOut(running);
    await sandbox.as('UDANA').post('CTEAM', 'in from noon after all');
    const second = await sandbox.waitForMessage({ in: 'UDANA', saying: 'in after all', after: receipt.ts });
    expect(sandbox.wordsOf(second)).toContain("Noted: you're in after all, Wed 25 Nov, from 12:00.");
    await sandbox.as('UDANA').click(second, 'Undo');
    await untilItSays(running, morning, 'Dana is out today');
    expect(store.absences.where("state = 'active'")).toMatchObject([{ startTime: null, endTime: null }]);
  });
});

describe('whose work somebody covers by then', () => {
  const story = eachWithBot(needing(3));

  test('it fits into the rest of the day: the account manager is asked whether it goes back', async () => {
    const running = story();
    const { sandbox } = running;
    const { asked } = await ravisGotIt(running, 'out today');
    await running.moveTo(at('09:40'));
    await sandbox.as('UDANA').post('CTEAM', 'in from 10:30 after all');
    const question = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: 'Dana is in from 10:30; Ravi has begun Acme banners.',
    });
    await sandbox.as('UMIA').click(question, 'Give back to Dana');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is in from 10:30 and has Acme banners again' });
    await untilItSays(running, asked, 'it went back to Dana');
    expect(covers(running)).toMatchObject([{ state: 'ended' }]);
    await running.moveTo(at('14:00'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
  });

  test('it does not fit any more: the cover runs until the owner is in', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running, 'out today');
    await running.moveTo(at('09:40'));
    await sandbox.as('UDANA').post('CTEAM', 'in at 2 after all');
    await untilItSays(running, morning, 'until 14:00');
    await running.moveTo(at('13:58'));
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', state: 'assigned' }]);
    expect(saidIn(running, 'UMIA').join()).not.toContain('has begun');
    await running.moveTo(at('14:01'));
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back and has Acme banners again' });
    expect(covers(running)).toMatchObject([{ state: 'ended' }]);
  });

  test('whose holder has not said Got it: it goes back at once', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await danaIsOut(running);
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
    await sandbox.as('UDANA').post('CTEAM', 'in from 10:30 after all');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is in from 10:30 and has Acme banners again' });
    await untilItSays(running, morning, 'until 10:30');
    expect(covers(running)).toMatchObject([{ state: 'ended' }]);
  });
});

describe('in the middle of a week away', () => {
  const story = eachWithBot(() => {
    const agency = acme();
    const film = aTask({ ...agency.tasks[0], due: day('2026-11-27'), dueTime: null, remainingHours: 20 });
    return { ...agency, tasks: [film] };
  });

  test('"in from noon after all" is of today only', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out until Friday');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await sandbox.as('UDANA').post('CTEAM', 'in from noon after all');
    await sandbox.waitFor(() => store.absences.where("state = 'active'").length === 2);
    expect(store.absences.where("state = 'active'")).toMatchObject([
      { from: '2026-11-25', to: '2026-11-25', endTime: '12:00' },
      { from: '2026-11-26', to: '2026-11-26', startTime: null, endTime: null },
    ]);
  });

  test('"back with you this afternoon" ends it at noon, what was said of later days too', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await sandbox.as('UDANA').post('CTEAM', 'out tomorrow as well');
    await sandbox.waitFor(() => store.absences.where("state = 'active'").length === 2);
    await sandbox.as('UDANA').post('CTEAM', 'back with you this afternoon');
    await sandbox.waitForMessage({ in: 'UDANA', saying: "you're in again from Wed 25 Nov at 12:00." });
    expect(store.absences.where("state = 'active'")).toMatchObject([
      { from: '2026-11-25', to: '2026-11-25', endTime: '12:00' },
    ]);
  });

  test('"I\'ll be back at 2" ends it today, for good', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out until Friday');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await sandbox.as('UDANA').post('CTEAM', "feeling better, I'll be back at 2");
    await sandbox.waitFor(() => store.absences.where()[0]?.endTime);
    expect(store.absences.where("state = 'active'")).toMatchObject([
      { from: '2026-11-25', to: '2026-11-25', endTime: '14:00' },
    ]);
  });
});
