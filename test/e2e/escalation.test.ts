// A question that nobody answers: repeated, the deputy, the admins (product rule 13), on the sandbox's clock.
import { asId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/people.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { day } from '../support/builders.ts';
import { acme, type RunningBot } from '../support/running-bot.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const at = (time: string, on = '2026-11-25') => new Date(`${on}T${time}:00Z`);

/** Dana's banners are due on Friday: nothing is urgent. */
const unhurried = () => {
  const agency = acme({ settings: { admins: [asId('UNOOR')] } });
  return {
    ...agency,
    tasks: agency.tasks.map((task) => ({
      ...task,
      due: day('2026-11-26'),
      dueTime: null,
      remainingHours: 8,
    })),
  };
};

describe('a question that nobody answers', () => {
  const story = eachWithBot(unhurried);

  test('is asked once more after two working hours, then of the deputy, then of the admins', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await danaIsOut(running, 'out today and tomorrow');

    await running.moveTo(at('10:50'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    await running.moveTo(at('10:57'));
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out', after: morning.ts });
    expect(wordsNow(running, morning)).toContain('This went on');
    expect(saidIn(running, 'UJON')).toEqual([]);

    await running.moveTo(at('12:57'));
    const deputy = await sandbox.waitForMessage({ in: 'UJON', saying: 'Dana is out' });
    expect(wordsNow(running, deputy)).toContain('Also with Mia');
    await untilItSays(running, again, 'Also with Jon');
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
    expect(saidIn(running, 'UNOOR')).toEqual([]);

    await running.moveTo(at('14:59'));
    const admin = await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Dana is out' });

    await sandbox.as('UJON').click(deputy, 'Give it to Ravi');
    for (const copy of [again, deputy, admin]) await untilItSays(running, copy, 'Ravi covers Acme banners');
    expect(buttonsOf(running, again)).not.toContain('Give it to Ravi');
  });

  test('never in the night: the deputy is not woken, and the next morning is the repetition', async () => {
    const running = story();
    running.clock.moveTo(at('16:40'));
    await running.sandbox.as('UDANA').post('CTEAM', 'out tomorrow');
    await running.sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is away tomorrow' });
    await running.moveTo(at('23:30'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    expect(saidIn(running, 'UJON')).toEqual([]);
    await running.moveTo(at('08:31', '2026-11-26'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
    await running.moveTo(at('10:10', '2026-11-26'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
    await running.moveTo(at('11:45', '2026-11-26'));
    expect(saidIn(running, 'UJON')).toHaveLength(1);
  });
});

describe('client-facing work due within four working hours', () => {
  const story = eachWithBot(() => {
    const agency = acme();
    return { ...agency, tasks: agency.tasks.map((task) => ({ ...task, dueTime: '12:00' as never })) };
  });

  test('is with the deputy after thirty minutes', async () => {
    const running = story();
    await danaIsOut(running);
    await running.moveTo(at('09:20'));
    expect(saidIn(running, 'UJON')).toEqual([]);
    await running.moveTo(at('09:27'));
    expect(saidIn(running, 'UJON')).toHaveLength(1);
  });
});

describe('work that falls due before its AM begins', () => {
  const story = eachWithBot(() => {
    const agency = acme();
    const far = { timeZone: 'America/Los_Angeles' };
    return {
      ...agency,
      people: agency.people.map((each) => (each.id === 'UMIA' ? { ...each, ...far } : each)),
    };
  });

  test('is asked of the deputy at once, and of no one in the night', async () => {
    const running = story();
    const { sandbox } = running;
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({ in: 'UJON', saying: 'Dana is out' });
    expect(buttonsOf(running, asked)).toContain('Give it to Ravi');
    expect(saidIn(running, 'UMIA')).toEqual([]);
  });
});

describe('a cover that its holder does not see', () => {
  const story = eachWithBot(() => {
    const agency = acme();
    const ravi = agency.people.find(({ id }) => id === 'URAVI') as Person;
    return { ...agency, people: [...agency.people, { ...ravi, id: asId('UTOM'), name: 'Tom Weiss' }] };
  });

  test('is told to the AM after 45 minutes with the next name, who has it with one click', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await danaIsOut(running);
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
    await running.moveTo(at('09:38'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    await running.moveTo(at('09:42'));
    const told = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi has not seen Acme banners' });
    await sandbox.as('UMIA').click(told, 'Give it to Tom');
    await untilItSays(running, asked, 'No longer needed');
    expect(store.covers.where().map(({ holder, state }) => [holder, state])).toEqual([
      ['URAVI', 'undone'],
      ['UTOM', 'assigned'],
    ]);
  });

  test('is quiet once the holder pressed Got it', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await danaIsOut(running);
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
    await sandbox.as('URAVI').click(asked, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await running.moveTo(at('11:00'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
  });
});

describe('a cover that had begun when its absence was taken back', () => {
  const story = eachWithBot(unhurried);

  /** Ravi has begun what Dana was to be away for; Mia is asked at 09:00. */
  async function danaIsInAfterAll(running: RunningBot): Promise<Message> {
    const { sandbox, store } = running;
    const { said, morning } = await danaIsOut(running, 'out today and tomorrow');
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('URAVI').click(request, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await running.moveTo(at('09:00'));
    await sandbox.as('UDANA').delete(said);
    return sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi has begun', after: morning.ts });
  }

  test('is nobody else’s question while its AM has time to answer, and no one’s once she has', async () => {
    const running = story();
    const { sandbox, store } = running;
    const asked = await danaIsInAfterAll(running);
    await running.moveTo(at('10:50'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
    await sandbox.as('UMIA').click(asked, 'Keep with Ravi');
    await sandbox.waitFor(() => store.covers.where()[0]?.kept);
    await running.moveTo(at('16:30'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
    expect([...saidIn(running, 'UJON'), ...saidIn(running, 'UNOOR')]).toEqual([]);
    expect(store.giveBacks.where()).toEqual([]);
  });

  test('is asked once more after two working hours, then of the deputy, then of the admins', async () => {
    const running = story();
    const { sandbox } = running;
    const asked = await danaIsInAfterAll(running);
    await running.moveTo(at('11:01'));
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi has begun', after: asked.ts });
    expect(saidIn(running, 'UJON')).toEqual([]);
    await running.moveTo(at('13:01'));
    const deputy = await sandbox.waitForMessage({ in: 'UJON', saying: 'Ravi has begun Acme banners' });
    await untilItSays(running, again, 'Also with Jon; the first answer counts.');
    await running.moveTo(at('15:02'));
    const admin = await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Ravi has begun Acme banners' });

    await sandbox.as('UJON').click(deputy, 'Give back to Dana');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back and has' });
    for (const copy of [again, deputy, admin])
      await sandbox.waitFor(() => !buttonsOf(running, copy).includes('Give back to Dana'));
    expect(saidIn(running, 'UMIA')).toHaveLength(3);
  });

  test('stands in the digest until it is decided', async () => {
    const running = story();
    await danaIsInAfterAll(running);
    await running.moveTo(at('09:21'));
    await running.sandbox.waitForMessage({
      in: 'CDIGEST',
      saying: 'Acme banners, back to Dana or kept with Ravi (with Mia)',
    });
  });
});
