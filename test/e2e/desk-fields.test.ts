// Bad input of every form: told at its field, nothing written. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { aCampaign, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { eachWithBot } from '../support/story.ts';

/** Acme, whose deputy is Jon; Globex, called "gx", in #team; Noor has her last day behind her. */
const story = eachWithBot(() => {
  const agency = acme({ settings: { admins: [asId('UMIA')] } });
  return {
    ...agency,
    people: agency.people.map((each) =>
      each.id === 'UNOOR' ? { ...each, lastDay: day('2026-11-20') } : each,
    ),
    campaigns: [
      ...agency.campaigns,
      aCampaign({
        id: asId('campaign_globex'),
        client: 'Globex',
        name: 'Retargeting',
        aliases: ['gx'],
        channel: asId('CTEAM'),
        accountManager: asId('UJON'),
      }),
    ],
  };
});

const campaign = () => story().store.campaigns.get(asId('campaign_acme'));

async function home(person: string) {
  const { sandbox } = story();
  await sandbox.as(person).openHome();
  return sandbox.waitForHome(person);
}

/** Mia's form of Acme, from the menu beside it: she leads no other. */
async function editAcme() {
  await home('UMIA');
  await story().sandbox.as('UMIA').choose('home', 'home.campaign', 'Edit…');
  await story().sandbox.waitForModal('UMIA', 'campaign.save');
}

describe('the form of a campaign', () => {
  test.each([
    [{ deadline: '2026-11-24' }, { deadline: 'That day is past' }],
    [{ deadline: '2026-12-01', start: '2026-12-07' }, { deadline: 'That is before the start' }],
    [{ budget: '-1' }, { budget: 'A budget cannot be less than nothing' }],
    [{ currency: '€' }, { currency: 'Three letters, such as EUR' }],
    [{ aliases: 'spring; GX' }, { aliases: '“GX” already means Globex Retargeting' }],
    [{ aliases: 'retargeting' }, { aliases: '“retargeting” already means Globex Retargeting' }],
    [{ name: 'gx' }, { name: '“gx” already means Globex Retargeting' }],
    [{ client: 'Globex', name: 'Retargeting' }, { name: 'Globex Retargeting exists already' }],
    [{ channel: 'CTEAM' }, { channel: "That channel is Globex Retargeting's" }],
    [{ deputy: 'UNOOR' }, { deputy: 'Noor Haddad is not on the team' }],
    [{ accountManager: 'UNOOR' }, { accountManager: 'Noor Haddad is not on the team' }],
  ])('with %j says %j', async (values, errors) => {
    const before = campaign();
    await editAcme();
    expect(await story().sandbox.as('UMIA').submitModal(values)).toEqual(errors);
    expect(campaign()).toEqual(before);
    expect(story().store.campaignEdits.where()).toEqual([]);
  });

  test('does not hold up other edits for someone on it who has left since', async () => {
    await editAcme();
    expect(await story().sandbox.as('UMIA').submitModal({ budget: '40000', currency: 'gbp' })).toEqual({});
    expect(campaign()).toMatchObject({ budget: 40000, currency: 'GBP' });
    await story().sandbox.whenIdle();
  });

  test('with everything right writes all of it, each field in the history', async () => {
    await editAcme();
    const values = { aliases: 'spring; launch', deputy: 'URAVI', start: '2026-11-30', status: 'planned' };
    expect(await story().sandbox.as('UMIA').submitModal(values)).toEqual({});
    expect(campaign()).toMatchObject({ aliases: ['spring', 'launch'], deputy: 'URAVI', status: 'planned' });
    await home('UMIA');
    await story().sandbox.as('UMIA').choose('home', 'home.campaign', 'History');
    const shown = JSON.stringify((await story().sandbox.waitForModal('UMIA')).body.blocks);
    for (const line of [
      'Mia: also called with spring, launch',
      'Mia: deputy Jon Bell → Ravi Shah',
      'Mia: start none → Mon 30 Nov',
    ])
      expect(shown).toContain(line);
    await story().sandbox.whenIdle();
  });
});

describe('the form of a task', () => {
  const open = async () => {
    await story().sandbox.as('UMIA').command('/task', '', 'CACME');
    await story().sandbox.waitForModal('UMIA', 'task.add');
  };

  test.each([
    [
      { title: 'resize', owner: 'UNOOR', due: '2026-11-27' },
      { owner: "Noor can't take it: not on the team any more." },
    ],
    [
      { title: 'resize', owner: 'URAVI', due: '2026-11-20' },
      { due: 'Fri 20 Nov is over. Pick today or a later day.' },
    ],
  ])('with %j says %j', async (values, errors) => {
    await open();
    expect(await story().sandbox.as('UMIA').submitModal(values)).toEqual(errors);
    expect(story().store.tasks.where("title = 'resize'")).toEqual([]);
  });

  test('filled in right adds it, and Undo in its place takes it back', async () => {
    const { sandbox, store } = story();
    await open();
    await sandbox.as('UMIA').submitModal({ title: 'resize', owner: 'URAVI', due: '2026-11-27' });
    expect(store.tasks.where("title = 'resize'")).toMatchObject([{ owner: 'URAVI', due: '2026-11-27' }]);
    await sandbox.as('UMIA').click('modal', 'Undo');
    await sandbox.waitFor(() => store.tasks.where("title = 'resize'").length === 0);
  });

  test('a due date that is over is refused at its field, a person who left at theirs', async () => {
    const { sandbox, store } = story();
    await home('UDANA');
    await sandbox.as('UDANA').choose('home', 'task.mend', 'Due…');
    await sandbox.waitForModal('UDANA', 'task.save');
    expect(await sandbox.as('UDANA').submitModal({ due: '2026-11-24' })).toEqual({
      due: 'Tue 24 Nov is over. Pick today or a later day.',
    });
    await sandbox.as('UDANA').closeModal();
    await sandbox.as('UDANA').choose('home', 'task.mend', 'Someone else has it…');
    await sandbox.waitForModal('UDANA', 'task.save');
    expect(await sandbox.as('UDANA').submitModal({ owner: 'UNOOR' })).toEqual({
      owner: "Noor can't take it: not on the team any more.",
    });
    expect(store.tasks.get('task_banners')).toMatchObject({ due: '2026-11-25', owner: 'UDANA' });
  });
});

describe('the form of a reassignment', () => {
  test.each([
    [{ to: 'UNOOR' }, "Noor can't take it: not on the team any more."],
    [{ to: 'UDANA' }, 'Pick someone other than who has it now'],
  ])('with %j says so at the field', async (values, error) => {
    const { sandbox, store } = story();
    await sandbox.as('UMIA').command('/reassign', '', 'CACME');
    await sandbox.waitForModal('UMIA', 'reassign.save');
    const [found] = await sandbox.as('UMIA').suggestions('modal', 'reassign.find_work', 'banners');
    const work = found && 'value' in found ? found.value : '';
    expect(await sandbox.as('UMIA').submitModal({ work, from: 'UDANA', ...values })).toEqual({ to: error });
    expect(store.tasks.get('task_banners')?.owner).toBe('UDANA');
  });
});

describe("an admin's forms", () => {
  test.each([
    [{ name: ' ' }, ['name']],
    [{ hoursPerWeek: '200' }, ['hoursPerWeek']],
    [{ workStart: '18:00' }, ['workEnd']],
    [{ timeZone: 'London' }, ['timeZone']],
    [{ country: 'England' }, ['country']],
  ])('a person with %j is refused at %j', async (values, fields) => {
    const { sandbox, store } = story();
    const before = store.people.get('UDANA');
    await home('UMIA');
    await sandbox.as('UMIA').click('home', 'Edit a person…');
    await sandbox.waitForModal('UMIA', 'person.pick');
    await sandbox.as('UMIA').submitModal({ person: 'UDANA' });
    await sandbox.waitForModal('UMIA', 'person.save');
    expect(Object.keys(await sandbox.as('UMIA').submitModal(values))).toEqual(fields);
    expect(store.people.get('UDANA')).toEqual(before);
  });

  test.each([
    [{ timeZone: 'London' }, ['timeZone']],
    [{ workStart: '18:00' }, ['workEnd']],
    [{ retentionDays: '0' }, ['retentionDays']],
    [{ defaultSizeHours: '-4' }, ['defaultSizeHours']],
    [{ changeReaction: ':memo:' }, ['changeReaction']],
    [{ closures: '25 December' }, ['closures']],
  ])('settings with %j are refused at %j', async (values, fields) => {
    const { sandbox, store } = story();
    const before = store.settings.read();
    await home('UMIA');
    await sandbox.as('UMIA').click('home', 'Settings…');
    await sandbox.waitForModal('UMIA', 'settings.save');
    expect(Object.keys(await sandbox.as('UMIA').submitModal(values))).toEqual(fields);
    expect(store.settings.read()).toEqual(before);
  });
});
