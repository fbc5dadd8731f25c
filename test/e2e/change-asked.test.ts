// What is not clear about a change is asked, and asked on until somebody answers. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { changeAgency, DEADLINE } from '../support/change-agency.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot(changeAgency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

describe('what is not clear is asked', () => {
  test('which campaign: of the author where they lead one of them', async () => {
    const { sandbox, store } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Globex moves to 10 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Which campaign is it?' });
    expect(buttonsOf(story(), asked)).toEqual(['Globex Retargeting', 'Globex Brand Film', 'Ignore']);
    await sandbox.as('UMIA').click(asked, 'Globex Retargeting');
    await untilItSays(story(), asked, 'Applied by Mia.');
    expect(store.campaigns.get(asId('campaign_globex_0'))?.deadline).toBe('2026-12-10');
    expect(saidIn(story(), 'UJON')).toEqual([]);
  });

  test("and if it was another's campaign, that one is asked and nothing is lost", async () => {
    const { sandbox, store } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Globex moves to 10 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Which campaign is it?' });
    await sandbox.as('UMIA').click(asked, 'Globex Brand Film');
    const passed = await sandbox.waitForMessage({ in: 'UJON', saying: 'Mia says: Globex Brand Film' });
    expect(store.campaigns.get(asId('campaign_globex_1'))?.deadline).toBe(DEADLINE);
    await sandbox.as('UJON').click(passed, 'Apply');
    await untilItSays(story(), passed, 'Applied by Jon.');
    expect(store.campaigns.get(asId('campaign_globex_1'))?.deadline).toBe('2026-12-10');
  });

  test("whether it is the campaign's date or that of one task, where the words hold its name", async () => {
    const { sandbox, store } = story();
    await sandbox.as('UMIA').post('CTEAM', 'The Acme landing page is now due Thursday');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Is it the campaign’s date' });
    expect(campaign()?.deadline).toBe(DEADLINE);
    await sandbox.as('UMIA').click(asked, 'Acme landing page');
    await untilItSays(story(), asked, 'Acme landing page: Tue 1 Dec → Thu 26 Nov');
    expect(store.tasks.get('task_film')?.due).toBe('2026-11-26');
    expect(campaign()?.deadline).toBe(DEADLINE);
    await minutesOn(2);
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Acme landing page: Tue 1 Dec → Thu 26 Nov.' });
  });

  test("the campaign's date, where that was meant; and Undo of a task's date brings the old one back", async () => {
    const { sandbox, store } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'The Acme landing page is now due Thursday');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    expect(buttonsOf(story(), asked)).toEqual(['The campaign’s date', 'Acme landing page', 'Ignore']);
    await sandbox.as('UMIA').click(asked, 'The campaign’s date');
    await untilItSays(story(), asked, 'Acme Spring Launch: Fri 4 Dec → Thu 26 Nov');
    expect(campaign()?.deadline).toBe('2026-11-26');
    await sandbox.as('UJON').post('CTEAM', 'Acme banners are now due Friday');
    const other = await sandbox.waitForMessage({ in: 'UJON', saying: 'Is it the campaign’s date' });
    await sandbox.as('UJON').click(other, 'Acme banners');
    const receipt = await sandbox.waitForMessage({ in: 'UJON', saying: 'Fri 27 Nov. The team' });
    expect(store.tasks.get('task_banners')?.due).toBe('2026-11-27');
    await sandbox.as('UJON').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    expect(store.tasks.get('task_banners')?.due).toBe('2026-11-25');
    expect(campaign()?.deadline).toBe('2026-11-26');
  });

  test('what has no date to be moved from is filled in for what it was about, the task alone', async () => {
    const { sandbox, store } = story();
    const film = store.tasks.get('task_film');
    if (film) store.tasks.put({ ...film, due: null });
    await sandbox.as('UMIA').post('CTEAM', 'The Acme landing page deadline is pushed by 3 days');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Is it the campaign’s date' });
    await sandbox.as('UMIA').click(asked, 'Acme landing page');
    const modal = await sandbox.waitForModal('UMIA', 'change.save');
    expect(JSON.stringify(modal.body)).toContain('Acme landing page');
    expect(await sandbox.as('UMIA').submitModal({})).toEqual({
      change_day: 'Pick a date, or tick “to be confirmed”.',
    });
    await sandbox.as('UMIA').submitModal({ 'New date': '2026-12-02' });
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Acme landing page: to be confirmed → Wed 2 Dec.' });
    expect(store.tasks.get('task_film')?.due).toBe('2026-12-02');
    expect(campaign()?.deadline).toBe(DEADLINE);
  });

  test('a budget whose total cannot be worked out opens a form, and a negative one is refused at its field', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Acme budget up 10%');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'What is the total now?' });
    expect(buttonsOf(story(), asked)).toEqual(['Edit…', 'Ignore']);
    await sandbox.as('UMIA').click(asked, 'Edit…');
    await sandbox.waitForModal('UMIA', 'change.save');
    expect(await sandbox.as('UMIA').submitModal({ change_amount: '-5' })).toEqual({
      change_amount: 'A total in whole units, 0 or more, such as 20000.',
    });
    expect(await sandbox.as('UMIA').submitModal({ change_amount: '22000', change_currency: '€' })).toEqual({
      change_currency: 'Three letters, such as EUR.',
    });
    expect(await sandbox.as('UMIA').submitModal({ change_amount: '22000', change_currency: 'eur' })).toEqual(
      {},
    );
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'budget not set → EUR 22,000' });
    expect(campaign()).toMatchObject({ budget: 22000, currency: 'EUR' });
  });
});

describe('a question that nobody answers', () => {
  test('is repeated once, then asked of the deputy, then of the admins; the first answer settles every copy', async () => {
    const { sandbox, store } = story();
    store.settings.change({ admins: [asId('URAVI')] });
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const first = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await minutesOn(121);
    await untilItSays(story(), first, 'newer message');
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says', after: first.ts });
    await minutesOn(60);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'UJON')).toEqual([]);
    await minutesOn(61);
    const deputys = await sandbox.waitForMessage({ in: 'UJON', saying: 'Noor says' });
    await minutesOn(121);
    const admins = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noor says' });
    await sandbox.as('UJON').click(deputys, 'Apply');
    for (const copy of [again, deputys, admins]) await untilItSays(story(), copy, 'Applied by Jon.');
    expect(campaign()?.deadline).toBe('2026-12-09');
  });

  test('stands in the digest until it is decided, without the value or the words', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await story().moveTo(new Date('2026-11-25T09:21:00Z'));
    const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Waiting for a decision' });
    expect(digest.text).toContain('Waiting for a decision: Acme Spring Launch, new date (with Mia).');
    expect(digest.text).not.toContain('9 Dec');
    await sandbox.as('UMIA').click(asked, 'Ignore');
    await sandbox.waitFor(() => !wordsNow(story(), digest).includes('Waiting'));
  });

  test('overnight is asked once in the morning, by a message of its own', async () => {
    const { sandbox } = story();
    await story().moveTo(new Date('2026-11-25T16:30:00Z'));
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const first = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await story().moveTo(new Date('2026-11-26T08:31:00Z'));
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
    await story().moveTo(new Date('2026-11-26T09:45:00Z'));
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says', after: first.ts });
    expect(wordsNow(story(), morning)).not.toContain('Noor says');
    expect(buttonsOf(story(), again)).toEqual(['Apply', 'Ignore', 'Edit…']);
  });

  test('and was repeated stands in the morning message of the days after, with its buttons', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const first = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await minutesOn(121);
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says', after: first.ts });
    await story().moveTo(new Date('2026-11-26T08:31:00Z'));
    const morning = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: '1 change was heard on your campaigns.',
    });
    await sandbox.as('UMIA').click(morning, 'Apply');
    for (const copy of [again, morning])
      await sandbox.waitFor(() => !buttonsOf(story(), copy).includes('Apply'));
    expect(campaign()?.deadline).toBe('2026-12-09');
  });
});
