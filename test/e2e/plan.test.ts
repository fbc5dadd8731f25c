// The exact plan of the real solver, in its thread, behind the AM's message.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asId } from '../../src/domain/ids.ts';
import { aTask, day, time } from '../support/builders.ts';
import { acme, type RunningBot, runBot } from '../support/running-bot.ts';
import { eachWithBot, untilItSays } from '../support/story.ts';

const SOLVER = pathToFileURL(join(__dirname, '..', '..', 'dist', 'planning', 'solver-worker.js'));

const confirmedAt = new Date('2026-11-24T10:00:00Z');
const banners = aTask({
  owner: asId('UDANA'),
  title: 'banners',
  due: day('2026-11-25'),
  dueTime: time('15:00'),
  remainingHours: 3,
  clientFacing: true,
  confirmedAt,
});
const film = aTask({ ...banners, id: asId('task_film'), title: 'film cut', skill: 'motion' });

describe('a morning on which taking the best name for each task in turn would fail', () => {
  let running: RunningBot;
  beforeAll(async () => {
    const agency = acme({ tasks: [banners, film] });
    // Ravi can do both kinds, Noor only banners; each has time for one.
    const people = agency.people.map((person) => {
      if (person.id === 'URAVI') return { ...person, skills: ['design', 'motion'] };
      return person.id === 'UNOOR' ? { ...person, skills: ['design'] } : person;
    });
    const busy = (owner: string, id: string) =>
      aTask({
        id: asId(id),
        owner: asId(owner),
        title: `own work of ${owner}`,
        due: day('2026-11-25'),
        dueTime: time('15:00'),
        remainingHours: 2,
        clientFacing: true,
        confirmedAt,
      });
    running = await runBot(
      { ...agency, people, tasks: [banners, film, busy('URAVI', 'task_r'), busy('UNOOR', 'task_n')] },
      undefined,
      { solver: SOLVER },
    );
  });
  afterAll(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  test('the plan covers both, one button gives both away', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: /banners.*→ Noor[\s\S]*film cut.*→ Ravi|film cut.*→ Ravi[\s\S]*banners.*→ Noor/,
    });
    await sandbox.as('UMIA').click(asked, 'Assign all 2');
    await sandbox.waitFor(() => store.covers.where().length === 2);
    const held = Object.fromEntries(store.covers.where().map(({ task, holder }) => [task, holder]));
    expect(held).toEqual({ task_banners: 'UNOOR', task_film: 'URAVI' });
  });
});

describe('a name that the AM rules out', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot(acme(), undefined, { solver: SOLVER });
  });
  afterAll(() => running.stop());

  test('is planned around, and proposed no more', async () => {
    const { sandbox } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: '→ Ravi' });
    await sandbox.as('UMIA').click(asked, 'Change…');
    await sandbox.waitForModal('UMIA');
    const [pick] = Object.keys(
      sandbox.modalsOf('UMIA')[0]?.body.blocks.find((block) => 'element' in block) ?? {},
    );
    expect(pick).toBeDefined();
    const block = sandbox
      .modalsOf('UMIA')[0]
      ?.body.blocks.find((each) => String(each['block_id']).startsWith('pick:'));
    await sandbox.as('UMIA').submitModal({ [String(block?.['block_id'])]: 'not:URAVI' });
    const now = await sandbox.waitFor(() =>
      sandbox.messagesIn('UMIA').find((message) => !sandbox.wordsOf(message).includes('→ Ravi')),
    );
    expect(sandbox.wordsOf(now)).not.toContain('Give it to Ravi');
  });
});

describe('a name that the AM chooses for one task', () => {
  const story = eachWithBot(
    () => {
      const agency = acme({ tasks: [banners, film] });
      const people = agency.people.map((person) => {
        if (person.id === 'URAVI') return { ...person, skills: ['design', 'motion'] };
        return person.id === 'UNOOR'
          ? { ...person, skills: ['design'], learning: ['motion'], workStart: time('08:00') }
          : person;
      });
      const own = aTask({
        ...banners,
        id: asId('task_r'),
        owner: asId('URAVI'),
        title: 'logo',
        remainingHours: 2,
      });
      return { ...agency, people, tasks: [banners, film, own] };
    },
    undefined,
    { solver: SOLVER },
  );

  test('stands, and the rest is planned again around it', async () => {
    const { sandbox } = story();
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: /banners.*→ Noor/ });
    await untilItSays(story(), asked, /film cut.*→ Ravi/);
    await sandbox.as('UMIA').click(asked, 'Change…');
    const form = await sandbox.waitForModal('UMIA');
    const pick = form.body.blocks
      .map((each) => String(each['block_id']))
      .find((id) => id.includes('task_banners'));
    await sandbox.as('UMIA').submitModal({ [String(pick)]: 'person:URAVI' });
    await untilItSays(story(), asked, 'Ravi covers Acme banners');
    await untilItSays(story(), asked, /film cut \(today 15:00\): nobody/);
  });
});

describe('someone who is learning what a task takes', () => {
  const story = eachWithBot(
    () => {
      const later = { due: day('2026-11-27'), dueTime: null, remainingHours: 20 };
      const agency = acme({ tasks: [{ ...film, ...later }] });
      const people = agency.people.map((person) => {
        if (person.id === 'URAVI') return { ...person, skills: ['design', 'motion'] };
        return person.id === 'UNOOR' ? { ...person, learning: ['motion'] } : person;
      });
      return { ...agency, people };
    },
    undefined,
    { solver: SOLVER },
  );

  test('is offered in one line under Why, beside whoever has it', async () => {
    const { sandbox } = story();
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: /film cut.*→ Ravi/ });
    await sandbox.as('UMIA').click(asked, 'Why, and what can wait');
    const why = JSON.stringify((await sandbox.waitForModal('UMIA')).body);
    expect(why.split('is learning')).toHaveLength(2);
    expect(why).toContain('Noor is learning motion: there is time to do Acme film cut with Ravi.');
  });
});
