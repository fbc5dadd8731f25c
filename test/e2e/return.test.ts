// Coming back: one brief on the first morning, what goes back, what stays (product rules 2 and 14).
import { asId } from '../../src/domain/ids.ts';
import type { Task } from '../../src/domain/tasks.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { endTonight } from '../../src/usecases/end-absence.ts';
import { aTask, day } from '../support/builders.ts';
import { acme, type RunningBot } from '../support/running-bot.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const at = (time: string, on = '2026-11-25') => new Date(`${on}T${time}:00Z`);

/** The banners are due today, the resize tomorrow. */
const twoTasks = () => {
  const agency = acme();
  const [banners] = agency.tasks;
  const resize = aTask({
    ...banners,
    id: asId('task_resize'),
    title: 'resize',
    due: day('2026-11-27'),
    dueTime: null,
    remainingHours: 20,
  });
  return { ...agency, tasks: [...agency.tasks, resize] };
};

async function coveredByRavi(running: RunningBot, words: string): Promise<Message> {
  const { sandbox, store } = running;
  const { morning } = await danaIsOut(running, words);
  const [give] = buttonsOf(running, morning).filter((label) => /^(?:Give it to|Assign all)/.test(label));
  await sandbox.as('UMIA').click(morning, give ?? '');
  const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
  const [got] = buttonsOf(running, request).filter((label) => /^Got/.test(label));
  await sandbox.as('URAVI').click(request, got ?? '');
  await sandbox.waitFor(() => store.covers.where().every((each) => each.seenAt));
  return morning;
}

describe('the first morning back', () => {
  const story = eachWithBot(twoTasks);

  test('brings one brief at the start of the day, to the owner, and a word to the holder', async () => {
    const running = story();
    const { sandbox } = running;
    await coveredByRavi(running, 'out today, back tomorrow');
    const [banners] = running.store.tasks.where();
    running.store.tasks.put({ ...(banners as Task), status: 'done', remainingHours: 0 });
    await running.moveTo(at('02:00', '2026-11-26'));
    expect(saidIn(running, 'UDANA').join()).not.toContain('Welcome back');
    expect(saidIn(running, 'URAVI').join()).not.toContain('is back');
    await running.moveTo(at('08:31', '2026-11-26'));
    const brief = await sandbox.waitForMessage({
      in: 'UDANA',
      saying: 'Welcome back. Ravi finished Acme banners',
    });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back and has' });
    await running.moveTo(at('15:00', '2026-11-26'));
    expect(saidIn(running, 'UDANA').filter((each) => each.includes('Welcome back'))).toHaveLength(1);

    await sandbox.as('UDANA').click(brief, 'Leave it with Ravi');
    const ask = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana would like Ravi to take' });
    await untilItSays(running, brief, 'Mia is asked to leave it with Ravi; until then it is yours');
    expect(running.store.tasks.where().map(({ owner }) => owner)).not.toContain('URAVI');

    await sandbox.as('UMIA').click(ask, 'Give it to Ravi');
    await untilItSays(running, ask, 'Mia gave it to Ravi.');
    await untilItSays(running, brief, /Stays where it is: .* with Ravi/);
    expect(running.store.tasks.where().map(({ owner }) => owner)).toContain('URAVI');
  });

  test('asks the deputy where the AM leaves the wish unanswered; the first answer settles both', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UDANA').command('/reassign', 'resize from @dana to @ravi');
    const first = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana would like Ravi to take' });
    await running.moveTo(at('10:50'));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
    await running.moveTo(at('10:56'));
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana would like', after: first.ts });
    expect(saidIn(running, 'UJON')).toEqual([]);
    await running.moveTo(at('12:57'));
    const deputy = await sandbox.waitForMessage({ in: 'UJON', saying: 'Dana would like Ravi to take' });
    await sandbox.as('UJON').click(deputy, 'Leave it with Dana');
    for (const copy of [again, deputy]) await untilItSays(running, copy, 'Jon left it with Dana.');
    expect(store.tasks.get('task_resize')?.owner).toBe('UDANA');
    await running.moveTo(at('17:00'));
    expect(saidIn(running, 'UMIA')).toHaveLength(2);
  });

  test.each([
    ['that morning', 'out tomorrow'],
    ['when it is due', 'out on Friday'],
  ])('offers to leave work with nobody who is away %s', async (_, words) => {
    const running = story();
    const { sandbox } = running;
    await coveredByRavi(running, 'out today, back tomorrow');
    await sandbox.as('URAVI').post('CTEAM', words);
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noted' });
    const [banners, resize] = running.store.tasks.where();
    const open = { ...(banners as Task), due: (resize as Task).due, dueTime: null };
    running.store.transact(() => running.store.tasks.put(open));
    await running.moveTo(at('08:31', '2026-11-26'));
    const brief = await sandbox.waitForMessage({
      in: 'UDANA',
      saying: 'Yours again: Acme banners (due Fri 27 Nov)',
    });
    expect(buttonsOf(running, brief)).toEqual([]);
  });

  test('brings nothing to someone whose work nobody touched', async () => {
    const running = story();
    await running.sandbox.as('UNOOR').post('CTEAM', 'out today, back tomorrow');
    await running.sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
    await running.moveTo(at('10:00', '2026-11-26'));
    await running.moveTo(at('10:01', '2026-11-26'));
    expect(saidIn(running, 'UNOOR').join()).not.toContain('Welcome back');
  });
});

describe('a leave of many weeks', () => {
  const story = eachWithBot(twoTasks);

  test('ends as a day does: the brief says who covered what, and the holder is told', async () => {
    const running = story();
    const { sandbox, store } = running;
    await coveredByRavi(running, 'out from today, back on Monday 11 January');
    expect(store.absences.where()[0]?.to).toBe('2027-01-10');
    await running.moveTo(at('08:31', '2027-01-11'));
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Welcome back. Ravi looked after Acme banners' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Dana is back and has' });
  });
});

describe('what the AM left with its holder', () => {
  const story = eachWithBot();

  test('stays there after the return, and is listed without a button', async () => {
    const running = story();
    const { sandbox, store } = running;
    const morning = await coveredByRavi(running, 'out today, back tomorrow');
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ end: 'keep' });
    await sandbox.waitFor(() => store.covers.where()[0]?.kept);
    await running.moveTo(at('08:31', '2026-11-26'));
    const brief = await sandbox.waitForMessage({
      in: 'UDANA',
      saying: 'Stays where it is: Acme banners with Ravi',
    });
    expect(buttonsOf(running, brief)).toEqual([]);
    expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
    expect(saidIn(running, 'URAVI').join()).not.toContain('is back');
  });
});

describe('an absence whose end nobody said', () => {
  const story = eachWithBot(twoTasks);

  test('keeps its cover and sends no brief, until its owner writes at work', async () => {
    const running = story();
    const { sandbox, store } = running;
    await coveredByRavi(running, 'out sick');
    expect(store.absences.where().map(({ endAssumed }) => endAssumed)).toEqual([true]);
    await running.moveTo(at('10:00', '2026-11-26'));
    await running.moveTo(at('10:00', '2026-11-27'));
    expect(saidIn(running, 'UDANA').join()).not.toContain('Welcome back');
    expect(store.covers.where().map(({ state }) => state)).not.toContain('ended');

    await sandbox.as('UDANA').post('CACME', 'where did we put the logo files?');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Welcome back' });
    expect(store.covers.where().map(({ state }) => state)).not.toContain('assigned');
  });

  test('can be ended by the AM from 16:00 on, once; then comes the brief', async () => {
    const running = story();
    const { sandbox, store } = running;
    const morning = await coveredByRavi(running, 'out sick');
    await running.moveTo(at('15:58'));
    expect(buttonsOf(running, morning)).not.toContain('End cover tonight');
    await running.moveTo(at('16:00'));
    await untilItSays(running, morning, 'Dana: back not said, so cover runs on: Ravi');
    const [absence] = store.absences.where();
    expect(
      endTonight(running.bot.deps, asId('UNOOR'), absence?.id as never, running.clock.now()),
    ).toMatchObject({
      kind: 'not_allowed',
    });
    const asSeen = sandbox.messagesIn('UMIA').find(({ ts }) => ts === morning.ts)?.blocks ?? [];
    await sandbox.as('UMIA').click(morning, 'End cover tonight');
    await untilItSays(running, morning, 'Cover for Dana ends tonight');
    await sandbox.as('UMIA').click(morning, 'End cover tonight', { asSeen });
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').some(({ text }) => /Mia already/.test(text)));
    expect(saidIn(running, 'UMIA')).toHaveLength(1);

    await running.moveTo(at('08:31', '2026-11-26'));
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Welcome back' });
    expect(store.covers.where().map(({ state }) => state)).not.toContain('assigned');
  });
});
