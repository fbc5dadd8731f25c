// Tasks that look out of date are asked about at most once a week, and not for ever.
import { asId } from '../../src/domain/ids.ts';
import { aTask, day } from '../support/builders.ts';
import { acme, type RunningBot, runBot } from '../support/running-bot.ts';

const at = (text: string) => new Date(`${text}:00Z`);
const old = aTask({
  id: asId('task_old'),
  owner: asId('UDANA'),
  title: 'resize',
  due: day('2026-11-18'),
  confirmedAt: at('2026-11-02T10:00'),
});

describe('a task that was due a week ago', () => {
  let running: RunningBot;
  beforeEach(async () => {
    running = await runBot(
      acme({ tasks: [old, aTask({ ...old, id: asId('task_older'), title: 'teaser', due: null })] }),
    );
  });
  afterEach(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });
  const asked = () =>
    running.sandbox.messagesIn('UDANA').filter((each) => each.text.includes('look out of date'));

  test('is not asked about before ten', async () => {
    await running.moveTo(at('2026-11-25T09:30'));
    expect(asked()).toHaveLength(0);
  });

  test('is asked about once, answered with one tap, and not again within a week', async () => {
    const { sandbox, store } = running;
    await running.moveTo(at('2026-11-25T10:01'));
    const message = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Acme resize, was due Wed 18 Nov' });
    await sandbox.as('UDANA').click(message, 'Not mine…', { asSeen: message.blocks.slice(0, 3) });
    await sandbox.waitForModal('UDANA', 'task.save');
    await sandbox.as('UDANA').closeModal();
    await sandbox.as('UDANA').click(message, 'Done', { asSeen: message.blocks.slice(0, 3) });
    await sandbox.waitFor(() => store.tasks.where("status = 'done'").length === 1);
    await sandbox.waitForMessage({ in: 'UDANA', saying: ': done.' });
    await running.moveTo(at('2026-11-30T10:01'));
    expect(sandbox.messagesIn('UDANA')).toHaveLength(1);
  });

  test('is asked about with four others at most', async () => {
    const { sandbox, store } = running;
    for (let count = 0; count < 6; count += 1)
      store.tasks.put(aTask({ ...old, id: asId(`task_more_${count}`), title: `format ${count}` }));
    await running.moveTo(at('2026-11-25T10:01'));
    const message = await sandbox.waitForMessage({ in: 'UDANA', saying: 'look out of date' });
    expect(JSON.stringify(message.blocks).match(/"Done"/g)).toHaveLength(5);
    expect(asked()).toHaveLength(1);
  });

  test('is let go after two weeks without an answer', async () => {
    for (const week of ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'])
      await running.moveTo(at(`${week}T10:05`));
    expect(
      running.sandbox.messagesIn('UDANA').filter((each) => each.text.includes('out of date')),
    ).toHaveLength(2);
  });

  test('is not asked about while its owner is away', async () => {
    await running.sandbox.as('UDANA').post('CTEAM', 'out today and tomorrow');
    await running.sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await running.moveTo(at('2026-11-25T10:05'));
    expect(asked()).toHaveLength(0);
  });

  test('"Not this week" is the end of it', async () => {
    await running.moveTo(at('2026-11-25T10:01'));
    const message = await running.sandbox.waitForMessage({ in: 'UDANA', saying: 'out of date' });
    await running.sandbox.as('UDANA').click(message, 'Not this week');
    await running.sandbox.waitForMessage({ in: 'UDANA', saying: 'Not this week, then.' });
  });
});
