// What the words of a change say besides the change: who takes over from whom, and whose date may be meant.
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore } from '../../src/store/store.ts';
import { handOverIn } from '../../src/usecases/named-hand-over.ts';
import { tasksNamedIn } from '../../src/usecases/named-tasks.ts';
import { readScene } from '../../src/usecases/scene.ts';
import { workdaysBetween } from '../../src/usecases/task-shift.ts';
import { aCampaign, aPerson, aTask, day } from '../support/builders.ts';

const MIA = asId<PersonId>('UMIA');
const campaign = aCampaign({
  accountManager: MIA,
  aliases: ['spring'],
  members: [
    { person: asId('UDANA'), role: 'design' },
    { person: asId('USAM1'), role: 'copy' },
  ],
});

const store = createStore(openDatabase(':memory:'));
afterAll(() => store.close());
store.transact(() => {
  const people: [string, string][] = [
    ['UMIA', 'Mia Ortiz'],
    ['UDANA', 'Dana Reyes'],
    ['URAVI', 'Ravi Shah'],
    ['USAM1', 'Sam Lee'],
    ['USAM2', 'Sam Park'],
  ];
  for (const [id, name] of people) store.people.put(aPerson({ id: asId(id), name, country: 'GB' }));
  store.campaigns.put(campaign);
  store.tasks.put(aTask({ owner: asId('UDANA'), title: 'Banners' }));
  store.tasks.put(aTask({ id: asId('task_lp'), owner: asId('UDANA'), title: 'Acme landing page' }));
  store.tasks.put(aTask({ id: asId('task_l'), owner: asId('UDANA'), title: 'Launch' }));
  store.tasks.put(aTask({ id: asId('task_done'), owner: asId('UDANA'), title: 'Teaser', status: 'done' }));
});
const scene = readScene(store, new Date('2026-11-25T09:00:00Z'));

describe('who takes over from whom', () => {
  test.each([
    'Ravi joins Acme',
    'Dana and Ravi are both on Acme now',
    'Sam takes over copy on Acme from Dana, or the other Sam',
    'Dana takes over Acme from Ravi', // Ravi is not on it
    'Someone replaces Dana on Acme',
  ])('is not guessed from "%s"', (words) => {
    expect(handOverIn(scene, campaign, words, MIA)).toBeNull();
  });

  test.each([
    ['<@URAVI> takes over copy on Acme from <@UDANA>', 'UDANA', 'URAVI'],
    ['Ravi is replacing Dana on Acme for good', 'UDANA', 'URAVI'],
    ['Dana is replaced by Ravi on Acme', 'UDANA', 'URAVI'],
    ['Dana hands Acme design over to Ravi', 'UDANA', 'URAVI'],
    ['Ravi will do Acme instead of Dana from now on', 'UDANA', 'URAVI'],
    ["I'm taking over Acme from Dana", 'UDANA', 'UMIA'],
    ["Ravi is taking over Sam Lee's part on Acme", 'USAM1', 'URAVI'],
  ])('is told by "%s"', (words, from, to) => {
    expect(handOverIn(scene, campaign, words, MIA)).toMatchObject({ from, to });
  });
});

describe('which part is taken over', () => {
  test.each([
    ['Ravi replaces Dana on Acme', undefined],
    ['Ravi replaces Dana on the Acme copyright page', undefined],
    ['Ravi replaces Dana on Acme redesign', undefined],
    ['Ravi takes over copy on Acme from Dana', 'copy'],
    ['Ravi takes over copywriting on Acme from Dana', 'copy'],
    ['Ravi replaces Dana as designer on Acme', 'design'],
    ['Dana hands Acme design over to Ravi', 'design'],
  ])('by "%s": %s', (words, role) => {
    expect(handOverIn(scene, campaign, words, MIA)?.role).toBe(role);
  });

  test("is not told by the campaign's own name", () => {
    const refresh = { ...campaign, name: 'Design Refresh' };
    const words = 'Ravi replaces Dana on Acme Design Refresh';
    expect(handOverIn(scene, refresh, words, MIA)).toEqual({ from: 'UDANA', to: 'URAVI' });
  });
});

describe('whose date may be meant', () => {
  test.each(['Acme Spring Launch moves to Thursday', 'Acme is due Friday', 'The teaser for Acme moves'])(
    'only the campaign: "%s"',
    (words) => {
      expect(tasksNamedIn(scene, campaign, words)).toEqual([]);
    },
  );

  test.each([
    ['Acme banners move to Thursday', 'task_banners'],
    ['the banner for Acme is now due Friday', 'task_banners'],
    ['Acme landing pages are due Friday', 'task_lp'],
  ])('a task too: "%s"', (words, task) => {
    expect(tasksNamedIn(scene, campaign, words).map(({ id }) => id)).toEqual([task]);
  });
});

describe('working days between two dates', () => {
  test.each([
    ['2026-12-04', '2026-12-04', 0],
    ['2026-12-04', '2026-12-05', 0],
    ['2026-12-04', '2026-12-09', 3],
    ['2026-12-09', '2026-12-04', -3],
    ['2026-12-24', '2026-12-29', 1], // Christmas Day and the day in lieu of Boxing Day
  ])('%s to %s: %i', (from, to, count) => {
    expect(workdaysBetween(scene, MIA, day(from), day(to))).toBe(count);
  });
});
