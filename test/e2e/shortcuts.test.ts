// What stands in Slack's own menus: *I'm out…* anywhere, and three things to make of a message. Wed 25 Nov 2026, 08:55.
import { asId } from '../../src/domain/ids.ts';
import { changeAgency } from '../support/change-agency.ts';
import { eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const story = eachWithBot(changeAgency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const filledIn = (person: string) => JSON.stringify(story().sandbox.as(person).modal().body.blocks);

describe("I'm out…", () => {
  test('with a last day before the first is refused at its field', async () => {
    const { sandbox, store } = story();
    await sandbox.as('UDANA').globalShortcut('absence.new');
    await sandbox.waitForModal('UDANA', 'absence.save');
    const errors = await sandbox.as('UDANA').submitModal({ from: '2026-11-27', to: '2026-11-26' });
    expect(Object.keys(errors)).toEqual(['to']);
    expect(store.absences.where()).toEqual([]);
  });

  test('notes the absence, as if it had been said', async () => {
    const { sandbox, store } = story();
    await sandbox.as('UDANA').globalShortcut('absence.new');
    await sandbox.waitForModal('UDANA', 'absence.save');
    expect(await sandbox.as('UDANA').submitModal({ from: '2026-11-25', to: '2026-11-25' })).toEqual({});
    expect(store.absences.where()).toMatchObject([{ person: 'UDANA', from: '2026-11-25', state: 'active' }]);
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
  });
});

describe('Log as campaign change', () => {
  const open = async (person: string, words: string) => {
    const { sandbox } = story();
    const said = await sandbox.as('URAVI').post('CACME', words);
    await sandbox.as(person).messageShortcut(said, 'change.from_message');
    await sandbox.waitForModal(person, 'change.log');
  };

  test('with a date that is over is refused at its field', async () => {
    const { sandbox, store } = story();
    await open('UMIA', 'the client wants more time, I think');
    const errors = await sandbox.as('UMIA').submitModal({ new_date: '2026-11-20' });
    expect(errors).toHaveProperty('new_date');
    expect(store.changes.where()).toEqual([]);
  });

  test('is prefilled with the campaign, applied where its account manager logs it, and kept without words', async () => {
    const { sandbox, store } = story();
    await open('UMIA', 'the client wants more time, I think');
    expect(filledIn('UMIA')).toContain('Acme Spring Launch');
    expect(await sandbox.as('UMIA').submitModal({ new_date: '2026-12-09' })).toEqual({});
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Fri 4 Dec → Wed 9 Dec' });
    expect(campaign()?.deadline).toBe('2026-12-09');
    expect(store.changes.where()).toMatchObject([{ state: 'applied', saidBy: 'UMIA', words: null }]);
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    expect(campaign()?.deadline).toBe('2026-12-04');
  });

  test('is asked of the account manager where a member logs it', async () => {
    const { sandbox, store } = story();
    await open('UNOOR', 'the client wants more time, I think');
    expect(await sandbox.as('UNOOR').submitModal({ new_date: '2026-12-09' })).toEqual({});
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    expect(campaign()?.deadline).toBe('2026-12-04');
    await sandbox.as('UMIA').click(asked, 'Apply');
    await untilItSays(story(), asked, 'Applied by Mia.');
    expect(campaign()?.deadline).toBe('2026-12-09');
    expect(store.changes.where()).toMatchObject([{ state: 'applied', saidBy: 'UNOOR', decidedBy: 'UMIA' }]);
  });
});

describe('a campaign in a form', () => {
  test('is found by typing, those that are over left out', async () => {
    const { sandbox, store } = story();
    const film = store.campaigns.get(asId('campaign_globex_1'));
    if (film) store.transact(() => store.campaigns.put({ ...film, status: 'completed' }));
    await sandbox.as('UMIA').command('/task', '', 'CTEAM');
    await sandbox.waitForModal('UMIA', 'task.add');
    const found = async (typed: string) =>
      JSON.stringify(await sandbox.as('UMIA').suggestions('modal', 'Campaign', typed));
    expect(await found('zzz')).toBe('[]');
    expect(await found('glo')).toContain('Globex Retargeting');
    expect(await found('glo')).not.toContain('Brand Film');
    expect(await found('')).toContain('Acme Spring Launch');
  });
});

describe('Make this a task', () => {
  test('is prefilled with campaign, owner and date as understood', async () => {
    const { sandbox, store } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme resize @ravi Thu half day');
    await sandbox.as('UMIA').messageShortcut(said, 'task.from_message');
    await sandbox.waitForModal('UMIA', 'task.add');
    const form = filledIn('UMIA');
    for (const part of ['Acme Spring Launch', '"initial_user":"URAVI"', '"initial_date":"2026-11-26"'])
      expect(form).toContain(part);
    expect(await sandbox.as('UMIA').submitModal({})).toEqual({});
    expect(store.tasks.where("title = 'resize'")).toMatchObject([
      { owner: 'URAVI', due: '2026-11-26', sizeHours: 4 },
    ]);
    expect(saidIn(story(), 'CTEAM')).toEqual([]);
    await sandbox.whenIdle();
  });
});
