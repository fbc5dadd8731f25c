// What an account manager presses, and who else may.
import { asId } from '../../src/domain/ids.ts';
import { aPerson, aTask, day, time } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const task = (id: string, title: string, hours: number, over = {}) =>
  aTask({
    id: asId(id),
    owner: asId('UDANA'),
    title,
    due: day('2026-11-25'),
    dueTime: time('15:00'),
    remainingHours: hours,
    clientFacing: true,
    confirmedAt: new Date('2026-11-24T10:00:00Z'),
    ...over,
  });

const answerTo = async (person: string, count = 1) => {
  const { sandbox } = story();
  await sandbox.waitFor(() => sandbox.ephemeralsFor(person).length >= count, { what: `answer ${count}` });
  return sandbox.ephemeralsFor(person).at(-1)?.text ?? '';
};

let story = eachWithBot();

describe('one task', () => {
  const here = eachWithBot();
  beforeEach(() => {
    story = here;
  });

  test('the second click by anyone changes nothing and says who gave it to whom and when', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    const asSeen = morning.blocks;
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi', { asSeen });
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi', { asSeen });
    expect(await answerTo('UMIA')).toMatch(/^Mia already gave this to Ravi at 08:5\d\.$/);
    expect(store.covers.where()).toHaveLength(1);
  });

  test('Undo takes the cover back: the holder and the channel read it, and the question is open again in the same message', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    const line = await sandbox.waitForMessage({ in: 'CACME', saying: 'Ravi covers' });
    await untilItSays(here(), morning, 'All settled');
    await sandbox.as('UMIA').click(morning, 'Undo');
    await untilItSays(here(), request, 'No longer needed');
    await untilItSays(here(), morning, '1 task needs someone');
    await untilItSays(here(), line, /^(?!.*Ravi covers)/s);
    expect(saidIn(here(), 'UMIA')).toHaveLength(1);
    expect(buttonsOf(here(), request)).toEqual([]);
    expect(store.covers.where().map(({ state }) => state)).toEqual(['undone']);
  });

  test('"Leave it" leaves it, Undo asks again', async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Leave it');
    await untilItSays(here(), morning, 'left until Dana is back');
    await sandbox.as('UMIA').click(morning, 'Undo');
    await untilItSays(here(), morning, 'Give it to Ravi');
  });

  test("Can't take it: only the AM hears of it, is notified anew, and is asked without that name", async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await untilItSays(here(), morning, 'All settled');
    await sandbox.as('URAVI').click(request, "Can't take it");
    const again = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: "Ravi can't take it",
      after: morning.ts,
    });
    await untilItSays(here(), morning, 'This went on in');
    expect(buttonsOf(here(), again)).not.toContain('Give it to Ravi');
    await untilItSays(here(), request, "You can't take it");
    await sandbox.whenIdle();
    for (const elsewhere of ['CACME', 'UDANA', 'UJON', 'CTEAM']) {
      expect(saidIn(here(), elsewhere).join()).not.toContain("can't take");
    }
  });

  test('a click on what was said before the absence was taken back is answered with the present', async () => {
    const { sandbox, store } = here();
    const { receipt, morning } = await danaIsOut(here());
    const asSeen = morning.blocks;
    await sandbox.as('UDANA').click(receipt, 'Undo');
    await untilItSays(here(), morning, 'Nobody on your campaigns');
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi', { asSeen });
    expect(await answerTo('UMIA')).toContain('no longer open');
    expect(store.covers.where()).toEqual([]);
  });

  test('Change… with someone else: why not Noor is said, and whoever is chosen is asked', async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Change…');
    await sandbox.waitForModal('UMIA');
    await sandbox.as('UMIA').choose('modal', 'Someone else', 'UNOOR');
    await sandbox.waitFor(() =>
      JSON.stringify(sandbox.modalsOf('UMIA').at(-1)?.body).includes('Noor: no design'),
    );
    expect(await sandbox.as('UMIA').submitModal()).toEqual({});
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Mia asks you' });
  });

  test('the person of a campaign who is not its AM sees nothing to press; a forged click is refused', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    sandbox.addMember(morning.channel, 'UNOOR');
    await sandbox.as('UNOOR').click(morning, 'Give it to Ravi');
    expect(await answerTo('UNOOR')).toBe(
      "Only Acme's account manager (Mia) or the deputy (Jon) can decide about cover.",
    );
    expect(store.covers.where()).toEqual([]);
  });
});

describe('several tasks', () => {
  const here = eachWithBot(() =>
    acme({ tasks: [task('task_banners', 'banners', 2), task('task_copy', 'copy', 2)] }),
  );

  test('"Assign all 2" settles the morning with one notification for the holder', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Assign all 2');
    await untilItSays(here(), morning, 'All settled');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover 2 things' });
    expect(store.covers.where().map(({ holder }) => holder)).toEqual(['URAVI', 'URAVI']);
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Ravi covers' });
    await sandbox.whenIdle();
    expect(saidIn(here(), 'URAVI')).toHaveLength(1);
    expect(saidIn(here(), 'CACME')).toHaveLength(1);
  });
});

describe('more than anyone has hours for', () => {
  const here = eachWithBot(() => acme({ tasks: [task('task_film', 'film', 8)] }));
  beforeEach(() => {
    story = here;
  });

  test('nobody is overloaded by one click; the form asks once more before it assigns', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    expect(buttonsOf(here(), morning).join()).not.toContain('Give it');
    expect(wordsNow(here(), morning)).toContain('nobody has the hours');
    await sandbox.as('UMIA').click(morning, 'Change…');
    await sandbox.waitForModal('UMIA');
    await sandbox.as('UMIA').submitModal({ 'Someone else': 'URAVI' });
    const again = await sandbox.waitFor(() => sandbox.modalsOf('UMIA')[1]);
    expect(store.covers.where()).toEqual([]);
    expect(JSON.stringify(again.body)).toContain('Ravi');
    await sandbox.as('UMIA').submitModal();
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
  });
});

describe('no tasks known (a role)', () => {
  const soon = () => {
    const [campaign] = acme().campaigns;
    return acme({ tasks: [], campaigns: campaign ? [{ ...campaign, deadline: day('2026-11-27') }] : [] });
  };
  const here = eachWithBot(soon);
  beforeEach(() => {
    story = here;
  });

  test('the AM is asked who stands in, and the best name is on a button', async () => {
    const { sandbox, store } = here();
    const { morning } = await danaIsOut(here());
    expect(wordsNow(here(), morning)).toContain("I have no tasks of Dana's there");
    const pick = buttonsOf(here(), morning)[0] ?? '';
    expect(pick).toMatch(/^Ravi/);
    await sandbox.as('UMIA').click(morning, pick);
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'design on Acme Spring Launch' });
    await untilItSays(here(), morning, 'All settled');
    expect(store.covers.where().map(({ task: id, holder }) => [id, holder])).toEqual([[null, 'URAVI']]);
  });

  test('"Nobody needed" settles it', async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Nobody needed');
    await untilItSays(here(), morning, 'nobody needed');
  });

  test('"Someone else…" gives it to whoever is chosen', async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Someone else…');
    await sandbox.waitForModal('UMIA');
    await sandbox.as('UMIA').submitModal({ 'Someone else': 'UNOOR' });
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Mia asks you' });
  });
});

describe('the AM is away', () => {
  const here = eachWithBot(() =>
    acme({ people: [...acme().people, aPerson({ id: asId('UTOM'), name: 'Tom Fry' })] }),
  );

  test('the deputy is asked, and the AM reads nothing', async () => {
    const { sandbox } = here();
    await sandbox.as('UMIA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noted' });
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const asked = await sandbox.waitForMessage({ in: 'UJON', saying: 'Give it to Ravi' });
    await sandbox.as('UJON').click(asked, 'Give it to Ravi');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Jon asks you' });
    expect(saidIn(here(), 'UMIA')).toHaveLength(1);
  });

  test('the holder goes away in turn: the work needs someone again, and it is asked anew', async () => {
    const { sandbox } = here();
    const { morning } = await danaIsOut(here());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const request = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.as('URAVI').click(request, 'Got it');
    await untilItSays(here(), morning, 'All settled');
    await sandbox.as('URAVI').post('CTEAM', 'out today too, sorry');
    const again = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: /Ravi.*needs someone/s,
      after: morning.ts,
    });
    expect(wordsNow(here(), again)).toContain('Acme banners');
    expect(buttonsOf(here(), again)).not.toContain('Give it to Ravi');
  });
});
