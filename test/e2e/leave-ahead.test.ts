// Leave that is known ahead (product rule 15): a line when heard, the question when its time comes, Before you go.
import { asId } from '../../src/domain/ids.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const at = (time: string, on = '2026-11-25') => new Date(`${on}T${time}:00Z`);

/** Dana's banners are due in the middle of her leave, which is from Thu 3 to Wed 9 Dec. */
const inDecember = () => {
  const agency = acme();
  return {
    ...agency,
    tasks: agency.tasks.map((task) => ({
      ...task,
      due: day('2026-12-07'),
      dueTime: null,
      remainingHours: 48,
    })),
  };
};

describe('leave that is known ahead', () => {
  const story = eachWithBot(inDecember);

  test('is a line in the next morning message; the question comes five working days before', async () => {
    const running = story();
    const { sandbox } = running;
    await sandbox.as('UDANA').dmBot("I'm away from Thursday 3 December through Wednesday 9 December");
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Thu 3 Dec' });
    await running.moveTo(at('12:00'));
    expect(saidIn(running, 'UMIA')).toEqual([]);

    await running.moveTo(at('08:31', '2026-11-26'));
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana' });
    expect(sandbox.wordsOf(morning)).toContain('Thu 3 Dec to Wed 9 Dec');
    expect(sandbox.wordsOf(morning)).toContain('Acme banners');
    expect(buttonsOf(running, morning)).toContain('Give it to Ravi');
  });

  test('is asked about earlier where the work has to begin earlier', async () => {
    const running = story();
    const { sandbox, store } = running;
    const [banners] = store.tasks.where();
    store.tasks.put({ ...(banners as Task), due: day('2026-12-03'), start: day('2026-11-30') });
    await sandbox.as('UDANA').dmBot("I'm away on Thursday 3 December");
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Thu 3 Dec' });
    await running.moveTo(at('16:00', '2026-11-27'));
    expect(store.needs.where()).toEqual([]);
    await running.moveTo(at('08:31', '2026-11-30'));
    expect(store.needs.where()).toMatchObject([{ state: 'open', task: 'task_banners' }]);
  });

  test('asks the person about their own tasks two working days before, and never while they are away', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').dmBot("I'm away from Thursday 3 December through Wednesday 9 December");
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Thu 3 Dec' });
    await running.moveTo(at('16:00', '2026-11-30'));
    expect(saidIn(running, 'UDANA').join()).not.toContain('of your tasks');
    await running.moveTo(at('08:31', '2026-12-01'));
    const before = await sandbox.waitForMessage({
      in: 'UDANA',
      saying: "You're away Thu 3 Dec to Wed 9 Dec",
    });
    expect(buttonsOf(running, before)).toEqual(['Done', 'Hand to…', 'Can wait']);

    await sandbox.as('UDANA').click(before, 'Can wait');
    await untilItSays(running, before, 'Acme banners (due Mon 7 Dec): can wait');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana says that it can wait' });

    await sandbox.as('UDANA').click(before, 'Hand to…');
    await sandbox.waitForModal('UDANA');
    await sandbox.as('UDANA').submitModal({ to: 'URAVI' });
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana would like Ravi to take Acme banners' });
    await sandbox.as('UDANA').closeModal({ all: true });

    await sandbox.as('UDANA').click(before, 'Done');
    await untilItSays(running, before, 'Acme banners (due Mon 7 Dec): done');
    expect(store.tasks.where()[0]).toMatchObject({ status: 'done', remainingHours: 0 });
    await sandbox.as('UDANA').click(before, 'Undo');
    await untilItSays(running, before, 'Acme banners (due Mon 7 Dec): can wait');

    const said = saidIn(running, 'UDANA').length;
    await running.moveTo(at('10:00', '2026-12-03'));
    await running.moveTo(at('10:00', '2026-12-04'));
    expect(saidIn(running, 'UDANA')).toHaveLength(said);
  });

  test('who is given work and will be away is named at once', async () => {
    const running = story();
    const { sandbox } = running;
    await sandbox.as('URAVI').dmBot("I'm away on Monday 30 November");
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mon 30 Nov' });
    await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @ravi');
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => /Meanwhile Ravi is away/.test(text)),
    );
    expect(running.store.tasks.get('task_banners')?.owner).toBe(asId('URAVI'));
  });
});
