// What becomes of a cover: extended, ended early, undone, its holder away in turn; each told once.
import { asId } from '../../src/domain/ids.ts';
import type { Task } from '../../src/domain/tasks.ts';
import { adjustCover } from '../../src/usecases/adjust-cover.ts';
import { covers, ravisGotIt, withTom } from '../support/covered-by-ravi.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

describe('a cover', () => {
  const story = eachWithBot(withTom);

  test('follows an absence that is extended; the holder reads it in the message they have', async () => {
    const running = story();
    const { sandbox } = running;
    const { asked, receipt } = await ravisGotIt(running);
    await sandbox.as('UDANA').click(receipt, 'Still out tomorrow');
    await untilItSays(running, asked, 'today and tomorrow');
    expect(saidIn(running, 'URAVI')).toHaveLength(1);
    expect(covers(running)).toMatchObject([{ until: '2026-11-26', state: 'assigned' }]);
  });

  test('that goes on for longer with work due then is told anew, in the words of that day', async () => {
    const running = story();
    const { sandbox, store } = running;
    const [banners] = store.tasks.where();
    store.tasks.put({
      ...(banners as Task),
      due: '2026-11-30' as never,
      dueTime: null,
      sizeHours: 30,
      remainingHours: 30,
    });
    const { asked } = await ravisGotIt(running);
    await running.moveTo(new Date('2026-11-26T07:30:00Z'));
    await sandbox.as('UDANA').post('CTEAM', 'still out today');
    const again = await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'Covering for Dana today: Acme banners',
      after: asked.ts,
    });
    expect(sandbox.wordsOf(again)).toContain("You've got it.");
    expect(saidIn(running, 'URAVI')).toHaveLength(2);
    expect(covers(running)).toMatchObject([{ until: '2026-11-26', state: 'assigned' }]);
  });

  test('says at the field what is wrong: who is away, which day is over', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UTOM').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Noted' });
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    expect(await sandbox.as('UMIA').submitModal({ rest: 'UTOM' })).toEqual({
      rest: "Tom can't take it: away Wed.",
    });
    expect(await sandbox.as('UMIA').submitModal({ holder: 'UTOM', rest: '' })).toEqual({
      holder: "Tom can't take it: away Wed.",
    });
    expect(
      await sandbox.as('UMIA').submitModal({ holder: 'URAVI', end: 'day', until: '2026-11-24' }),
    ).toEqual({ until: 'Tue 24 Nov is over. Pick today or a later day.' });
    expect(covers(running)).toMatchObject([{ holder: 'URAVI', state: 'assigned', hours: 3 }]);
    expect(saidIn(running, 'URAVI')).toHaveLength(1);
  });

  test('can be given to whom the AM trusts with it; who will be away soon is named at once', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UNOOR').post('CTEAM', 'out from 14:00 today');
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ holder: 'UNOOR' });
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Mia asks you to cover' });
    await sandbox.waitFor(() =>
      JSON.stringify(sandbox.as('UMIA').modal().body).includes('Meanwhile Noor is away'),
    );
  });

  test('given to someone else: who had it is told once that it ended, who has it is asked', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning, asked } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ holder: 'UTOM' });
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Mia asks you to cover for Dana today' });
    await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'Mia has ended your cover of Acme banners for Dana',
    });
    await untilItSays(running, asked, 'Over: Mia ended it');
    expect(saidIn(running, 'URAVI')).toHaveLength(2);
  });

  test('takes nobody over their hours without another yes', async () => {
    const running = story();
    const { sandbox, store } = running;
    const { morning } = await ravisGotIt(running);
    const [banners] = store.tasks.where();
    store.tasks.put({ ...(banners as Task), id: asId('task_toms'), owner: asId('UTOM'), remainingHours: 8 });
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ holder: 'UTOM' });
    await sandbox.waitFor(() => JSON.stringify(sandbox.as('UMIA').modal().body).includes('Tom would be'));
    expect(saidIn(running, 'UTOM')).toEqual([]);
    await sandbox.as('UMIA').submitModal();
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Mia asks you to cover for Dana today' });
    expect(covers(running)).toMatchObject([
      { holder: 'URAVI', state: 'ended' },
      { holder: 'UTOM', state: 'assigned' },
    ]);
  });

  test('ended early is left until its owner is back, and asks nobody again', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Adjust…');
    await sandbox.waitForModal('UMIA', 'cover.save');
    await sandbox.as('UMIA').submitModal({ end: 'now' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia has ended your cover' });
    await untilItSays(running, morning, 'Acme banners: left until Dana is back');
    expect(buttonsOf(running, morning)).not.toContain('Adjust…');
    expect(saidIn(running, 'UMIA')).toHaveLength(1);
  });

  test('undone after its holder said Got it: they are told so by a message of its own', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning, asked } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Undo');
    await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'Mia has ended your cover of Acme banners for Dana',
    });
    await untilItSays(running, asked, 'Over: Mia ended it');
    await untilItSays(running, morning, '1 task needs someone');
    expect(saidIn(running, 'URAVI')).toHaveLength(2);
  });

  test('by /reassign, undone after its holder said Got it: they are told too', async () => {
    const running = story();
    const { sandbox, store } = running;
    await sandbox.as('UMIA').command('/reassign', 'Acme banners from @dana to @ravi until fri');
    const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA')[0]);
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
    await sandbox.as('URAVI').click(asked, 'Got it');
    await sandbox.waitFor(() => store.covers.where()[0]?.seenAt);
    await sandbox.as('UMIA').click(answer, 'Undo');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia has ended your cover of Acme banners' });
    expect(saidIn(running, 'URAVI')).toHaveLength(2);
  });

  test('one after the other ended on a day: the holder is told of each', async () => {
    const running = story();
    const { sandbox, store, clock } = running;
    const [banners] = store.tasks.where();
    store.tasks.put({ ...(banners as Task), id: asId('task_logo'), title: 'logo', remainingHours: 2 });
    const { morning } = await danaIsOut(running, 'out today, back tomorrow');
    await sandbox.as('UMIA').click(morning, 'Assign all 2');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover 2 things' });
    await sandbox.as('URAVI').click(asked, 'Got all 2');
    await sandbox.waitFor(() => store.covers.where().every(({ seenAt }) => seenAt));
    const [first, second] = store.covers.where().map(({ id, holder }) => ({ id, holder }));
    const end = (cover: typeof first) =>
      adjustCover(
        running.bot.deps,
        asId('UMIA'),
        cover?.id as never,
        { holder: cover?.holder as never, part: 'whole', hours: null, rest: null, end: 'now', until: null },
        false,
        clock.now(),
      );
    expect(end(first)).toBeNull();
    const told = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia has ended your cover' });
    await running.bot.settle();
    expect(end(second)).toBeNull();
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Acme banners and Acme logo', after: told.ts });
  });

  test('by someone who may not decide is refused', async () => {
    const running = story();
    const { sandbox, bot, store, clock } = running;
    await ravisGotIt(running);
    const [cover] = store.covers.where();
    const wish = {
      holder: asId<never>('UNOOR'),
      part: 'whole',
      hours: null,
      rest: null,
      end: 'now',
      until: null,
    } as const;
    const answer = adjustCover(bot.deps, asId('UNOOR'), cover?.id as never, wish, false, clock.now());
    expect(answer).toMatchObject({ kind: 'not_allowed' });
    expect(covers(running)).toMatchObject([{ state: 'assigned' }]);
    expect(saidIn(running, 'URAVI')).toHaveLength(1);
    await sandbox.whenIdle();
  });

  test('whose holder is away in turn needs someone again; the holder is told nothing before they are back', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running, 'out today and tomorrow');
    await sandbox.as('URAVI').post('CTEAM', 'out today');
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi', after: morning.ts });
    await sandbox.as('UMIA').click(again, 'Give it to Tom');
    await sandbox.waitForMessage({ in: 'UTOM', saying: 'Mia asks you to cover for Dana' });
    await sandbox.waitFor(() =>
      covers(running).some(({ holder, state }) => holder === 'URAVI' && state === 'ended'),
    );
    await running.bot.settle();
    expect(saidIn(running, 'URAVI')).toHaveLength(2);
    expect(saidIn(running, 'URAVI').join()).not.toContain('has ended your cover');
    await running.moveTo(new Date('2026-11-26T08:31:00Z'));
    await sandbox.waitForMessage({
      in: 'URAVI',
      saying: 'You no longer cover: Acme banners, with Tom now.',
    });
  });

  test('that ends while its holder is away is told to them on their first morning back', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('URAVI').post('CTEAM', 'out tomorrow');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noted' });
    await running.moveTo(new Date('2026-11-26T09:30:00Z'));
    await sandbox.waitFor(() => covers(running)[0]?.state === 'ended');
    await running.moveTo(new Date('2026-11-26T12:00:00Z'));
    expect(saidIn(running, 'URAVI').join()).not.toContain('Dana is back');
    await running.moveTo(new Date('2026-11-27T08:31:00Z'));
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Acme banners, with Dana now', after: morning.ts });
  });
});
