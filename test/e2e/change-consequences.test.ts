// What follows from a change, before anyone asks. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { anAbsence, aTask, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const DEADLINE = day('2026-12-04');
const confirmedAt = new Date('2026-11-24T10:00:00Z');

const task = (id: string, title: string, due: string, over: Partial<Task> = {}) =>
  aTask({
    id: asId(id),
    owner: asId('URAVI'),
    title,
    due: day(due),
    confirmedAt,
    remainingHours: 4,
    ...over,
  });

function agency() {
  const plain = acme();
  return {
    ...plain,
    campaigns: plain.campaigns.map((campaign) => ({ ...campaign, deadline: DEADLINE })),
    tasks: [
      ...plain.tasks,
      task('task_page', 'landing page', '2026-12-01'),
      task('task_cut', 'film cut', '2026-12-03', { start: day('2026-11-30') }),
      task('task_old', 'brief', '2026-11-20', { status: 'done', remainingHours: 0 }),
    ],
  };
}

const story = eachWithBot(agency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const dueOf = (id: string) => story().store.tasks.get(id)?.due;
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

async function mia(words: string, answered: string) {
  const { sandbox } = story();
  await sandbox.as('UMIA').post('CACME', words);
  return sandbox.waitForMessage({ in: 'UMIA', saying: answered });
}

describe('a deadline that moves', () => {
  test('with nobody away, nobody over and no task to move makes no note', async () => {
    const { store } = story();
    for (const each of store.tasks.where()) store.tasks.put({ ...each, status: 'done', remainingHours: 0 });
    const receipt = await mia('Acme Spring Launch moves to 9 December', 'Wed 9 Dec');
    expect(wordsNow(story(), receipt).split('\n')[0]).toBe('Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.');
    expect(buttonsOf(story(), receipt)).toEqual(['Undo', 'Copy client note…']);
  });

  test('offers to move the open tasks by as many working days, all at once, and back', async () => {
    const { sandbox } = story();
    const receipt = await mia('Acme Spring Launch moves to 9 December', 'Wed 9 Dec');
    expect(receipt.text).toContain('3 open tasks still have the old dates.');
    expect(buttonsOf(story(), receipt)).toEqual([
      'Move 3 tasks by 3 working days',
      'Choose…',
      'Undo',
      'Copy client note…',
    ]);
    const asSeen = [...receipt.blocks];
    await sandbox.as('UMIA').click(receipt, 'Move 3 tasks by 3 working days');
    await untilItSays(story(), receipt, '3 tasks moved by 3 working days.');
    expect([dueOf('task_page'), dueOf('task_cut'), dueOf('task_banners')]).toEqual([
      '2026-12-04',
      '2026-12-08',
      '2026-11-30',
    ]);
    expect(story().store.tasks.get('task_cut')?.start).toBe('2026-12-03');
    await sandbox.as('UMIA').click(receipt, 'Move 3 tasks by 3 working days', { asSeen });
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => text.includes('no longer open')),
    );
    expect(dueOf('task_page')).toBe('2026-12-04');

    await sandbox.as('UMIA').click(receipt, 'Undo');
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => text.includes('Undo that first')),
    );
    expect(campaign()?.deadline).toBe('2026-12-09');
    await sandbox.as('UMIA').click(receipt, 'Put the dates back');
    await untilItSays(story(), receipt, '3 open tasks still have the old dates.');
    expect([dueOf('task_page'), dueOf('task_cut')]).toEqual(['2026-12-01', '2026-12-03']);
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    expect(campaign()?.deadline).toBe(DEADLINE);
  });

  test('shows each task with its old and new date under Choose…, and moves those that stay ticked', async () => {
    const { sandbox } = story();
    const receipt = await mia('Acme Spring Launch moves to 9 December', 'Wed 9 Dec');
    await sandbox.as('UMIA').click(receipt, 'Choose…');
    const modal = await sandbox.waitForModal('UMIA', 'change.shift');
    const shown = JSON.stringify(modal.body);
    expect(shown).toContain('Tue 1 Dec → Fri 4 Dec');
    expect(await sandbox.as('UMIA').submitModal({ Tasks: [] })).toEqual({
      'shift:0': 'Tick a task, or leave it as it is.',
    });
    await sandbox.as('UMIA').submitModal({ Tasks: ['task_page'] });
    await untilItSays(story(), receipt, '1 task moved by 3 working days.');
    expect([dueOf('task_page'), dueOf('task_cut')]).toEqual(['2026-12-04', '2026-12-03']);
  });

  test('the team reads with the change that the tasks move', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch moves to 9 December');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Wed 9 Dec' });
    await sandbox.as('UMIA').click(receipt, 'Move 3 tasks by 3 working days');
    await untilItSays(story(), receipt, '3 tasks moved');
    await minutesOn(2);
    await sandbox.waitForMessage({ in: 'CACME', saying: '3 tasks move with it by 3 working days.' });
  });

  test('says who is away before the new date, and nothing of why', async () => {
    const { store } = story();
    store.absences.put(anAbsence({ person: asId('UDANA'), from: day('2026-12-07'), to: day('2026-12-08') }));
    const receipt = await mia('Acme Spring Launch moves to 9 December', 'Wed 9 Dec');
    expect(receipt.text).toContain(
      '3 open tasks still have the old dates; Dana is away Mon 7 Dec and Tue 8 Dec.',
    );
  });

  test('sooner: says what is due after it and who has more to do than hours', async () => {
    const { store } = story();
    store.tasks.put(task('task_big', 'animation', '2026-12-03', { remainingHours: 30 }));
    const receipt = await mia('Acme Spring Launch is moved forward to 27 November', 'Fri 27 Nov');
    expect(receipt.text).toContain(
      'Due after the new date: Acme landing page (Tue 1 Dec), Acme film cut (Thu 3 Dec) and Acme animation (Thu 3 Dec).',
    );
    expect(receipt.text).toMatch(/Over their hours before it: ⚠ Ravi about 2 days\./);
    expect(buttonsOf(story(), receipt)[0]).toBe('Move 3 tasks up to 5 working days earlier');
    const { sandbox } = story();
    await sandbox.as('UMIA').click(receipt, 'Reassign…');
    const form = await sandbox.waitForModal('UMIA', 'reassign.save');
    expect(JSON.stringify(form.body)).toContain('"initial_user":"URAVI"');
    expect(await sandbox.as('UMIA').submitModal({ to: 'UNOOR' })).toEqual({});
    expect(store.tasks.get('task_big')?.owner).toBe('UNOOR');
  });

  test('nobody but those who lead it can move its tasks', async () => {
    await mia('Acme Spring Launch moves to 9 December', 'Wed 9 Dec');
    const { shiftTasks } = await import('../../src/usecases/shift-tasks.ts');
    const [change] = story().store.changes.where();
    const answer = shiftTasks(
      story().bot.deps,
      asId('URAVI'),
      change?.id ?? asId('none'),
      null,
      story().clock.now(),
    );
    expect(answer).toMatchObject({ kind: 'not_allowed' });
    expect(dueOf('task_page')).toBe('2026-12-01');
  });
});

describe('a campaign that stops', () => {
  test('tells whose hours come free and closes its questions; going on again opens them', async () => {
    const { sandbox, store } = story();
    const { morning } = await danaIsOut(story());
    expect(buttonsOf(story(), morning)).toContain('Give it to Ravi');
    const receipt = await mia('Acme is on hold', 'Acme Spring Launch: paused.');
    expect(receipt.text).toContain('Hours that come free: Dana about 3 h and Ravi about a day.');
    await sandbox.waitFor(() => store.needs.where("state = 'open'").length === 0);
    await sandbox.waitFor(() => !buttonsOf(story(), morning).includes('Give it to Ravi'));

    const resumed = await mia('Acme is back on', 'Acme Spring Launch: resumed.');
    await untilItSays(story(), morning, 'Acme banners (today 15:00) → Ravi');
    expect(resumed.text).toContain('Not assigned yet: Acme banners (Dana is away; Ravi is proposed).');
    expect(buttonsOf(story(), resumed)).toEqual(['Arrange cover…', 'Undo']);
    await sandbox.as('UMIA').click(resumed, 'Arrange cover…');
    await sandbox.waitForModal('UMIA', 'plan.assign');
  });

  test('ends its covers and tells the holder with the team; Undo within two minutes tells nobody', async () => {
    const { sandbox, store } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'cover for Dana' });
    const receipt = await mia('Acme is on hold', 'Acme Spring Launch: paused.');
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
    await minutesOn(3);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'URAVI').join()).not.toContain('stopped');

    await mia('Acme is cancelled', 'Acme Spring Launch: cancelled.');
    await minutesOn(2);
    await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'Work on Acme Spring Launch has stopped, so you no longer cover Acme banners.',
    });
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
  });
});

describe('a change of staff', () => {
  test('is a reassignment ready to confirm, and nothing moves before', async () => {
    const { sandbox, store } = story();
    const receipt = await mia(
      '@noor takes over design on Acme from @ravi from Monday',
      'Acme Spring Launch: new staffing, Ravi → Noor (design).',
    );
    expect(receipt.text).toContain('Ravi still has 2 open tasks of design on it. Does Noor take them over?');
    expect(store.tasks.get('task_page')?.owner).toBe('URAVI');
    await sandbox.as('UMIA').click(receipt, 'Give 2 tasks to Noor');
    await untilItSays(story(), receipt, 'Noor has Ravi’s part now, 2 open tasks.');
    expect(store.tasks.get('task_page')?.owner).toBe('UNOOR');
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'landing page' });
    await sandbox.as('UMIA').click(receipt, 'Give it back');
    await untilItSays(story(), receipt, 'Does Noor take them over?');
    expect(store.tasks.get('task_page')?.owner).toBe('URAVI');
  });

  test.each([
    ['Noor is replacing Ravi on Acme permanently', 'URAVI', 'UNOOR'],
    ['Ravi is being replaced by Noor on Acme permanently', 'URAVI', 'UNOOR'],
  ])('"%s" says who comes and who goes', async (words, from, to) => {
    await mia(words, 'Acme Spring Launch: new staffing, Ravi → Noor.');
    expect(story().store.changes.where()[0]?.handOver).toEqual({ from, to });
  });
});

describe('two who decide at once', () => {
  test('the second is told in the form what changed, keeps what was filled in, and may still make it so', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UMIA').click(asked, 'Edit…');
    await sandbox.waitForModal('UMIA', 'change.save');
    expect(await sandbox.as('UMIA').submitModal({ 'New date': '2026-11-20' })).toEqual({
      change_day: 'That day is over. Pick today or a later one.',
    });
    await sandbox.as('UJON').post('CACME', 'Acme launch is now 11 December');
    await sandbox.waitForMessage({ in: 'UJON', saying: 'Fri 4 Dec → Fri 11 Dec' });
    await sandbox.as('UMIA').submitModal({ 'New date': '2026-12-10' });
    const told = JSON.stringify(sandbox.modalsOf('UMIA')[0]?.body);
    expect(told).toContain('Jon already said something newer at');
    expect(told).toContain('now Fri 11 Dec');
    expect(told).toContain('2026-12-10');
    expect(campaign()?.deadline).toBe('2026-12-11');
    await sandbox.as('UMIA').submitModal({ 'New date': '2026-12-10' });
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Fri 11 Dec → Thu 10 Dec.' });
    expect(campaign()?.deadline).toBe('2026-12-10');
  });

  test('the account manager hears what the deputy applied, when the team does, and may take it back', async () => {
    const { sandbox } = story();
    await sandbox.as('UJON').post('CTEAM', 'Acme launch is now 11 December');
    await sandbox.waitForMessage({ in: 'UJON', saying: 'Fri 4 Dec → Fri 11 Dec' });
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UMIA')).toEqual([]);
    await minutesOn(2);
    const told = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Applied by Jon.' });
    expect(told.text).toContain('3 open tasks still have the old dates.');
    await sandbox.as('UMIA').click(told, 'Undo');
    await untilItSays(story(), told, 'Taken back');
    expect(campaign()?.deadline).toBe(DEADLINE);
  });

  test('and nothing of what the deputy took back at once', async () => {
    const { sandbox } = story();
    await sandbox.as('UJON').post('CTEAM', 'Acme launch is now 11 December');
    const receipt = await sandbox.waitForMessage({ in: 'UJON', saying: 'Fri 4 Dec → Fri 11 Dec' });
    await sandbox.as('UJON').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    await minutesOn(5);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UMIA')).toEqual([]);
  });
});
