// What people say of themselves: maybe, from home, back again, in other words, not at all.
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot();

const absences = () =>
  story()
    .store.absences.where()
    .map(({ availability, from, to, state }) => `${availability} ${from}..${to} ${state}`);

describe('maybe', () => {
  const ask = async () => {
    await story().sandbox.as('UDANA').post('CTEAM', 'I might be out tomorrow');
    return story().sandbox.waitForMessage({ in: 'UDANA', saying: 'Will you be' });
  };

  test('is asked privately, gets no reaction and is no matter of the AM', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UDANA').post('CTEAM', 'I might be out tomorrow');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Will you be' });
    await sandbox.whenIdle();
    expect(sandbox.reactionsOn(said)).toEqual([]);
    expect(saidIn(story(), 'UMIA')).toEqual([]);
  });

  test('"No" lets it go', async () => {
    const asked = await ask();
    await story().sandbox.as('UDANA').click(asked, 'No');
    await untilItSays(story(), asked, 'Taken back');
    expect(absences()).toEqual(['away 2026-11-26..2026-11-26 withdrawn']);
  });

  test('"Yes, note it" makes it count, and the AM reads of it', async () => {
    const asked = await ask();
    await story().sandbox.as('UDANA').click(asked, 'Yes, note it');
    await untilItSays(story(), asked, "Noted: you're away tomorrow");
    await story().sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana' });
  });

  test('expires with its day', async () => {
    const asked = await ask();
    await story().moveTo(new Date('2026-11-26T20:00:00Z'));
    expect(absences()).toEqual(['away 2026-11-26..2026-11-26 asked']);
    await story().moveTo(new Date('2026-11-27T08:00:00Z'));
    await untilItSays(story(), asked, 'No longer asked');
    expect(buttonsOf(story(), asked)).not.toContain('Yes, note it');
  });
});

describe('from home', () => {
  test('is noted with a receipt and asks nobody for anything', async () => {
    const { sandbox } = story();
    await sandbox.as('UDANA').post('CTEAM', 'wfh today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'remote' });
    await sandbox.whenIdle();
    expect(absences()).toEqual(['remote 2026-11-25..2026-11-25 active']);
    expect(saidIn(story(), 'UMIA')).toEqual([]);
  });
});

describe('back again', () => {
  test('"I\'m back" the same day takes the day back, and the AM has nothing left to decide', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UDANA').post('CTEAM', "I'm back");
    await sandbox.waitForMessage({ in: 'UDANA', saying: "you're in again" });
    await untilItSays(story(), morning, 'Nobody on your campaigns is away');
    expect(buttonsOf(story(), morning)).toEqual([]);
  });

  test('"I\'m in tomorrow after all" cuts that day out of the week', async () => {
    const { sandbox } = story();
    await sandbox.as('UDANA').post('CTEAM', 'out today through Friday');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Fri 27 Nov' });
    await sandbox.as('UDANA').post('CTEAM', "I'm in tomorrow after all");
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'in after all' });
    expect(absences()).toEqual(['away 2026-11-25..2026-11-25 active', 'away 2026-11-27..2026-11-27 active']);
  });

  test('Undo of "I\'m back" has Dana out again, and the AM is asked', async () => {
    const { sandbox } = story();
    await danaIsOut(story());
    await sandbox.as('UDANA').post('CTEAM', "I'm back");
    const receipt = await sandbox.waitForMessage({ in: 'UDANA', saying: "you're in again" });
    await sandbox.as('UDANA').click(receipt, 'Undo');
    await sandbox.waitFor(() => absences()[0] === 'away 2026-11-25..2026-11-25 active');
    await sandbox.waitFor(
      () =>
        saidIn(story(), 'UMIA').at(-1)?.includes('Give it to Ravi') ||
        saidIn(story(), 'UMIA').at(-1)?.includes('needs someone'),
    );
  });
});

describe('in other words', () => {
  test('an edit is read against the time when the message was first sent', async () => {
    const { sandbox, moveTo } = story();
    const { said, receipt } = await danaIsOut(story());
    await moveTo(new Date('2026-11-26T09:30:00Z'));
    await sandbox.as('UDANA').edit(said, 'out tomorrow, not today, sorry');
    await untilItSays(story(), receipt, 'Thu 26 Nov');
    expect(absences()).toEqual(['away 2026-11-26..2026-11-26 active']);
  });

  test('an edit that says nothing any more takes it back, with the reaction', async () => {
    const { sandbox } = story();
    const { said, receipt } = await danaIsOut(story());
    await sandbox.as('UDANA').edit(said, 'good morning all');
    await untilItSays(story(), receipt, 'Taken back');
    await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 0);
  });

  test('a message that only becomes one by an edit is noted', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UDANA').post('CTEAM', 'good morning');
    await sandbox.as('UDANA').edit(said, 'good morning, I am out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: "Noted: you're away today" });
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
  });

  test('deleting the message takes it back everywhere', async () => {
    const { sandbox } = story();
    const { said, receipt, morning } = await danaIsOut(story());
    await sandbox.as('UDANA').delete(said);
    await untilItSays(story(), receipt, 'Taken back');
    await untilItSays(story(), morning, 'Nobody on your campaigns is away');
  });

  test('deleting it after the cover has begun leaves the AM to say: give back or keep', async () => {
    const { sandbox, store } = story();
    const { said, morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('URAVI').click(request, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await sandbox.as('UDANA').delete(said);
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi has begun' });
    await sandbox.as('UMIA').click(asked, 'Give back to Dana');
    await untilItSays(story(), request, 'it went back to Dana');
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
  });

  test('"Keep" leaves a begun cover with its holder', async () => {
    const { sandbox, store } = story();
    const { said, morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('URAVI').click(request, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await sandbox.as('UDANA').delete(said);
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi has begun' });
    await sandbox.as('UMIA').click(asked, 'Keep with Ravi');
    await sandbox.waitFor(() => store.covers.where()[0]?.kept);
    expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
  });

  test('a cover that was not begun goes back by itself', async () => {
    const { sandbox, store } = story();
    const { said, morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('UDANA').delete(said);
    await untilItSays(story(), request, 'it went back to Dana');
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
    expect(buttonsOf(story(), request)).toEqual([]);
    await untilItSays(story(), morning, 'Nobody on your campaigns is away');
    expect(wordsNow(story(), morning)).not.toContain('covered');
  });
});

test('the words "no end said": the cover runs on until its person writes in working hours', async () => {
  const { sandbox, store, moveTo } = story();
  await sandbox.as('UDANA').post('CTEAM', 'off sick, back when I am better');
  const receipt = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' }).catch(() => null);
  const absence = store.absences.where()[0];
  if (!receipt || !absence) throw new Error('was not read as an absence');
  expect(absence.endAssumed || absence.to === null).toBe(true);
  store.transact(() => store.absences.put({ ...absence, to: absence.from, endAssumed: true }));
  await moveTo(new Date('2026-11-25T09:00:00Z'));
  const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Give it to Ravi' });
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });

  await moveTo(new Date('2026-11-26T07:00:00Z'));
  await sandbox.as('UDANA').post('CTEAM', 'has anyone seen the new logo?');
  await sandbox.whenIdle();
  expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);

  await moveTo(new Date('2026-11-26T10:00:00Z'));
  expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
  await sandbox.as('UDANA').post('CTEAM', 'the logo is in the folder now');
  await sandbox.waitFor(() => store.covers.where()[0]?.state === 'ended');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back' });
});
