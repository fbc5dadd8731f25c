// Half days really count: what someone is away for a part of takes only those hours, theirs and those of who could help.
import { candidatesFor } from '../../src/usecases/propose.ts';
import { readScene } from '../../src/usecases/scene.ts';
import { aTask, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, untilItSays } from '../support/story.ts';

/** Dana's banners take three hours and are due today at 15:00; it is 08:55. */
const story = eachWithBot();

test('in late: what still fits into the rest of the day needs nobody', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').post('CTEAM', 'in at 11 today');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  await sandbox.waitForMessage({ in: 'UMIA', saying: 'Nothing needs anyone' });
  expect(store.needs.where("urgency = 'needs_cover'")).toEqual([]);
});

test('out from 11:00: only the hours that no longer fit need someone', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').post('CTEAM', 'out from 11 today');
  await sandbox.waitForMessage({ in: 'UMIA', saying: 'Acme banners (today 15:00) → Ravi' });
  // Two hours and five minutes until then, at 40 hours in a week of 42½.
  expect(store.needs.where("urgency = 'needs_cover'")).toMatchObject([{ hours: 1.5 }]);
});

test('in late today and out tomorrow afternoon are told as they were said, and nobody covers for themselves', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').post('CTEAM', 'out from 11 today');
  await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is away today, Wed 25 Nov, from 11:00' });
  await sandbox.as('UDANA').post('CTEAM', 'off tomorrow afternoon too');
  await sandbox.waitForMessage({ in: 'UDANA', saying: '12:00' });
  for (const need of store.needs.where("state = 'open'")) {
    const ranked = candidatesFor(readScene(store, story().clock.now()), need, 9);
    expect(ranked.map(({ person }) => person)).not.toContain('UDANA');
  }
});

test('whoever is out from 11:00 has so many hours less to give', async () => {
  const { sandbox } = story();
  await sandbox.as('URAVI').post('CTEAM', 'out from 11 today');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noted' });
  await sandbox.as('UDANA').post('CTEAM', 'out today');
  await sandbox.waitForMessage({
    in: 'UMIA',
    saying: 'nobody has the hours; Ravi would be about 1 h over',
  });
});

describe('for someone in another zone than the agency', () => {
  const abroad = eachWithBot(() => {
    const agency = acme();
    return {
      ...agency,
      people: agency.people.map((each) =>
        each.id === 'UDANA' ? { ...each, timeZone: 'America/New_York' } : each,
      ),
    };
  }, new Date('2026-11-25T14:00:00Z'));

  test('a time is told with the place whose clock it is on', async () => {
    const { sandbox } = abroad();
    await sandbox.as('UDANA').post('CTEAM', 'leaving at 2 today');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'from 14:00 in New York' });
  });
});

describe('on half a public holiday', () => {
  const inValais = eachWithBot(() => {
    const agency = acme();
    return {
      ...agency,
      people: agency.people.map((each) => (each.id === 'URAVI' ? { ...each, country: 'CH-VS' } : each)),
      tasks: [
        aTask({
          ...agency.tasks[0],
          due: day('2026-12-24'),
          dueTime: null,
          remainingHours: 6,
          confirmedAt: new Date('2026-12-23T10:00:00Z'),
        }),
      ],
    };
  }, new Date('2026-12-24T08:55:00Z'));

  test('whoever has it has the hours until noon', async () => {
    const { morning } = await danaIsOut(inValais());
    await untilItSays(inValais(), morning, 'Ravi would be about 3 h over');
  });
});
