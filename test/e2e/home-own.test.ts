// A member's Home: their own tasks and absences, what is known about them, and no more reading. Wed 25 Nov 2026, 08:55.
import { asId } from '../../src/domain/ids.ts';
import { anAbsence, day } from '../support/builders.ts';
import { eachWithBot, saidIn } from '../support/story.ts';

const story = eachWithBot();

const homeWith = async (words: string, isThere = true) => {
  const home = await story().sandbox.waitForHome(
    'UDANA',
    (view) => JSON.stringify(view.body).includes(words) === isThere,
  );
  return JSON.stringify(home.body.blocks);
};
const open = async () => {
  await story().sandbox.as('UDANA').openHome();
  return homeWith('What I know about you');
};

describe("a member's Home", () => {
  test('shows nothing of what others are away for, and nothing that is over', async () => {
    const { store } = story();
    store.absences.put(
      anAbsence({ id: asId('a1'), person: asId('UNOOR'), from: day('2026-12-14'), to: day('2026-12-14') }),
    );
    store.absences.put(
      anAbsence({ id: asId('a2'), person: asId('UDANA'), from: day('2026-11-16'), to: day('2026-11-17') }),
    );
    const home = await open();
    expect(home).not.toContain('14 Dec');
    expect(home).not.toContain('16 Nov');
    expect(home).toContain('None known.');
  });

  test('an absence is added, and deleted again, as if it had not been said', async () => {
    const { sandbox, store } = story();
    await open();
    await sandbox.as('UDANA').click('home', 'Add absence…');
    await sandbox.waitForModal('UDANA', 'absence.save');
    expect(await sandbox.as('UDANA').submitModal({ from: '2026-11-25', to: '2026-11-25' })).toEqual({});
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
    expect(store.absences.where()).toMatchObject([{ person: 'UDANA', state: 'active' }]);
    await sandbox.as('UDANA').openHome();
    await homeWith("You're away today");
    await sandbox.as('UDANA').click('home', 'Delete');
    await homeWith('None known.');
    expect(store.absences.where()).toMatchObject([{ state: 'withdrawn' }]);
    expect(store.needs.where("state = 'open'")).toEqual([]);
    await sandbox.whenIdle();
  });

  test('reading is switched off there, and on again', async () => {
    const { sandbox, store } = story();
    expect(await open()).toContain('Dana Reyes, designer');
    await sandbox.as('UDANA').click('home', 'Stop reading my messages');
    await homeWith("I don't read what you write in channels.");
    expect(store.people.get('UDANA')?.readingOff).toBe(true);
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.whenIdle();
    expect(store.absences.where()).toEqual([]);
    expect(saidIn(story(), 'UDANA')).toEqual([]);
    await sandbox.as('UDANA').click('home', 'Read my messages again');
    await homeWith('Stop reading my messages');
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  });
});
