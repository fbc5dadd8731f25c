import { asId } from '../../src/domain/ids.ts';
import { aPerson, time } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { eachWithBot, saidIn, untilItSays } from '../support/story.ts';

/** Kenji works in Tokyo, where it is evening when London opens. */
const agency = () =>
  acme({
    people: [
      ...acme().people,
      aPerson({ id: asId('UKENJI'), name: 'Kenji Sato', timeZone: 'Asia/Tokyo', locale: 'ja-JP' }),
    ],
  });

describe('someone says that a colleague is out', () => {
  const story = eachWithBot(agency);

  test('the colleague hears it at once within their usual hours, and the author has a receipt with Undo', async () => {
    const { sandbox } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Dana is out today');
    const receipt = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is away today' });
    const told = await sandbox.waitForMessage({ in: 'UDANA', saying: "Ravi says you're away today" });
    await sandbox.as('URAVI').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back');
    await untilItSays(story(), told, "you're no longer noted");
  });

  test('"Not right" withdraws it, and the author reads that it was taken back', async () => {
    const { sandbox, store } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Dana is out today');
    const receipt = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is away today' });
    const told = await sandbox.waitForMessage({ in: 'UDANA', saying: "Ravi says you're away today" });
    await sandbox.as('UDANA').click(told, 'Not right');
    await untilItSays(story(), told, "you're no longer noted");
    await untilItSays(story(), receipt, /Taken back|no longer/);
    expect(store.absences.where().map(({ state }) => state)).toEqual(['withdrawn']);
  });

  test('nobody is woken: in Tokyo it is heard of when work begins there', async () => {
    const { sandbox, moveTo } = story();
    // 08:55 in London is 17:55 in Tokyo, after Kenji's hours.
    await sandbox.as('URAVI').post('CTEAM', 'Kenji is out tomorrow');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Kenji is away' });
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UKENJI')).toEqual([]);
    await moveTo(new Date('2026-11-25T23:59:00Z'));
    expect(saidIn(story(), 'UKENJI')).toEqual([]);
    await moveTo(new Date('2026-11-26T00:01:00Z'));
    expect(saidIn(story(), 'UKENJI')).toHaveLength(1);
  });

  test('what was undone before its person heard of it is never said to them', async () => {
    const { sandbox, moveTo } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Kenji is out tomorrow');
    const receipt = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Kenji is away' });
    await sandbox.as('URAVI').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back');
    await moveTo(new Date('2026-11-26T00:01:00Z'));
    expect(saidIn(story(), 'UKENJI')).toEqual([]);
  });

  test("the author's Undo does not take back what the colleague has said too", async () => {
    const { sandbox, store } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Dana is out today');
    const receipt = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is away today' });
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: "Noted: you're away today" });
    await sandbox.as('URAVI').click(receipt, 'Undo');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('URAVI').length > 0);
    expect(sandbox.ephemeralsFor('URAVI')[0]?.text).toContain('Dana changed this again');
    expect(store.absences.where().map(({ state }) => state)).toEqual(['active']);
  });

  test('deleting one message leaves what another message says', async () => {
    const { sandbox, store } = story();
    const said = await sandbox.as('URAVI').post('CTEAM', 'Dana is out today');
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: "Noted: you're away today" });
    await sandbox.as('URAVI').delete(said);
    await sandbox.whenIdle();
    expect(store.absences.where().map(({ state }) => state)).toEqual(['active']);
  });
});

describe('"Sam is out" with two Sams', () => {
  const story = eachWithBot(() =>
    acme({
      people: [
        ...acme().people,
        aPerson({ id: asId('USAM1'), name: 'Sam Lee', workStart: time('08:30') }),
        aPerson({ id: asId('USAM2'), name: 'Sam Ortega', workStart: time('08:30') }),
      ],
    }),
  );

  test('nothing is noted, and the author alone is asked which', async () => {
    const { sandbox, store } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Sam is out today');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Who is out' });
    expect(store.absences.where()).toEqual([]);
    await sandbox.as('URAVI').click(asked, 'Sam O.');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Sam O. is away today' });
    await sandbox.waitForMessage({ in: 'USAM2', saying: "Ravi says you're away" });
    await untilItSays(story(), asked, 'Sam O. it is');
    expect(store.absences.where().map(({ person }) => person)).toEqual(['USAM2']);
    expect(saidIn(story(), 'USAM1')).toEqual([]);
    expect(saidIn(story(), 'CTEAM')).toEqual([]);
  });

  test('"Neither" notes nothing, and a second answer hears that there was a first', async () => {
    const { sandbox, store } = story();
    await sandbox.as('URAVI').post('CTEAM', 'Sam is out today');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Who is out' });
    const asSeen = asked.blocks;
    await sandbox.as('URAVI').click(asked, 'Neither');
    await sandbox.as('URAVI').click(asked, 'Sam L.', { asSeen });
    await sandbox.waitFor(() => sandbox.ephemeralsFor('URAVI').length > 0);
    expect(sandbox.ephemeralsFor('URAVI')[0]?.text).toContain('Ravi already answered this');
    expect(store.absences.where()).toEqual([]);
  });
});
