// Who may is asked on the server, when it happens: of a button that was there once, and of everything that members
// read. Wed 25 Nov 2026, 08:55 in London.
import { asId, type ChangeId, type PersonId } from '../../src/domain/ids.ts';
import { addTask } from '../../src/usecases/add-task.ts';
import { decideChange } from '../../src/usecases/decide-change.ts';
import { campaignForm, saveCampaign } from '../../src/usecases/edit-campaign.ts';
import { changeForm, editChange } from '../../src/usecases/edit-change.ts';
import { personForm, savePerson, saveSettings, settingsForm } from '../../src/usecases/edit-desk.ts';
import { mendTask } from '../../src/usecases/mend-task.ts';
import { showHistory } from '../../src/usecases/show-history.ts';
import { changeAgency } from '../support/change-agency.ts';
import { eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const AMOUNT = /31.?337/;

const story = eachWithBot(() => {
  const agency = changeAgency();
  return {
    ...agency,
    settings: { admins: [asId('UJON')] },
    campaigns: agency.campaigns.map((each) => ({ ...each, budget: 20000, currency: 'GBP' })),
  };
});

const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));
const leadersAre = (accountManager: string, deputy: string | null) => {
  const now = campaign();
  const leaders = {
    accountManager: asId<PersonId>(accountManager),
    deputy: deputy ? asId<PersonId>(deputy) : null,
  };
  if (now) story().store.transact(() => story().store.campaigns.put({ ...now, ...leaders }));
};

async function openChange(): Promise<ChangeId> {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').post('CTEAM', 'Acme launch is now 9 December');
  await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana says' });
  return store.changes.where()[0]?.id ?? asId('none');
}

describe('a member, whatever they send', () => {
  test('opens and saves no form of the desk', () => {
    const { bot, clock, store } = story();
    const [deps, now, noor] = [bot.deps, clock.now(), asId<PersonId>('UNOOR')];
    const mias = campaignForm(deps, asId('UMIA'), asId('campaign_acme'), now);
    const settings = store.settings.read();
    const ravi = personForm(deps, asId('UJON'), asId('URAVI'), now);
    expect(campaignForm(deps, noor, asId('campaign_acme'), now)).toBeNull();
    expect(showHistory(deps, noor, asId('campaign_acme'), now)).toBeNull();
    expect(personForm(deps, noor, noor, now)).toBeNull();
    expect(settingsForm(deps, noor, now)).toBeNull();
    for (const form of [mias, mias && { ...mias, campaign: null }])
      expect(form && saveCampaign(deps, noor, form, now)).toMatchObject({ kind: 'refused' });
    expect(ravi && savePerson(deps, noor, ravi, now)).toMatchObject({ kind: 'refused' });
    const mine = { ...settings, admins: [noor] };
    expect(saveSettings(deps, noor, mine, now)).toMatchObject({ kind: 'refused' });
    expect(store.settings.read()).toEqual(settings);
    expect(store.campaigns.all()).toHaveLength(3);
  });

  test('decides and edits no change', async () => {
    const { bot, clock, store } = story();
    const change = await openChange();
    const [deps, now] = [bot.deps, clock.now()];
    for (const who of ['UDANA', 'UNOOR', 'UNOBODY'].map((id) => asId<PersonId>(id))) {
      for (const decision of [
        { kind: 'apply', campaign: null },
        { kind: 'ignore' },
        { kind: 'undo' },
      ] as const)
        expect(decideChange(deps, who, change, decision, now)).toMatchObject({ kind: 'not_allowed' });
      expect(changeForm(deps, who, change, now)).toMatchObject({ kind: 'not_allowed' });
      const edited = editChange(deps, who, { id: change, seen: '' }, { deadline: null }, now);
      expect(edited).toMatchObject({ kind: 'refused', answer: { kind: 'not_allowed' } });
    }
    expect(store.changes.get(change)?.state).toBe('heard');
    expect(campaign()?.deadline).toBe('2026-12-04');
  });

  test('mends no task of others, and gives no work to them', () => {
    const { bot, clock, store } = story();
    const [deps, now, noor] = [bot.deps, clock.now(), asId<PersonId>('UNOOR')];
    const before = store.tasks.where();
    for (const change of [{ kind: 'done' }, { kind: 'size', hours: 1 }, { kind: 'due', due: null }] as const)
      expect(mendTask(deps, noor, asId('task_film'), change, now)).toMatchObject({ kind: 'not_allowed' });
    const give = { kind: 'someone_else', person: noor } as const;
    expect(mendTask(deps, noor, asId('task_film'), give, now)).toMatchObject({ kind: 'not_allowed' });
    const wish = {
      campaign: asId<never>('campaign_acme'),
      title: 'resize',
      owner: asId<PersonId>('URAVI'),
      due: null,
      sizeHours: 4,
      clientFacing: false,
    };
    expect(addTask(deps, noor, wish, now)).toMatchObject({ kind: 'not_allowed' });
    expect(store.tasks.where()).toEqual(before);
  });

  test('reads no budget, in no place', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Acme budget is now 31337');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: '31,337' });
    expect(campaign()?.budget).toBe(31337);
    await minutesOn(3);
    await untilItSays(story(), receipt, 'has been told');
    await story().moveTo(new Date('2026-11-25T09:31:00Z'));
    await sandbox.waitForMessage({ in: 'CDIGEST', from: 'UBOT' });
    for (const person of ['UNOOR', 'UDANA']) {
      await sandbox.as(person).openHome();
      const home = await sandbox.waitForHome(person);
      await sandbox.as(person).command('/whois-on', 'acme', 'CTEAM');
      const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor(person)[0]);
      for (const read of [JSON.stringify(home.body), JSON.stringify(answer), ...saidIn(story(), person)])
        expect(read).not.toMatch(AMOUNT);
    }
    for (const channel of ['CACME', 'CDIGEST', 'CTEAM'])
      expect(saidIn(story(), channel).join()).not.toMatch(/\b31,?337\b|\b20,?000\b/);
    expect(saidIn(story(), 'CACME').join()).toContain('new budget');
  });
});

describe('whoever led it when the form or message opened, and does no longer', () => {
  test('cannot save the form', async () => {
    const { sandbox } = story();
    leadersAre('UNOOR', null);
    await sandbox.as('UNOOR').openHome();
    await sandbox.waitForHome('UNOOR', (view) => JSON.stringify(view.body).includes('home.campaign'));
    await sandbox.as('UNOOR').choose('home', 'home.campaign', 'Edit…');
    await sandbox.waitForModal('UNOOR', 'campaign.save');
    leadersAre('UMIA', null);
    await sandbox.as('UNOOR').submitModal({ budget: '1' });
    const told = JSON.stringify(sandbox.as('UNOOR').modal().body.blocks);
    expect(told).toContain('can edit this campaign');
    expect(campaign()).toMatchObject({ budget: 20000, accountManager: 'UMIA' });
  });

  test('cannot open it from the menu that is still there', async () => {
    const { sandbox } = story();
    leadersAre('UNOOR', null);
    await sandbox.as('UNOOR').openHome();
    await sandbox.waitForHome('UNOOR', (view) => JSON.stringify(view.body).includes('home.campaign'));
    leadersAre('UMIA', null);
    for (const item of ['Edit…', 'History', 'Add a task…']) {
      await sandbox.as('UNOOR').choose('home', 'home.campaign', item);
      await sandbox.whenIdle();
      expect(JSON.stringify(sandbox.modalsOf('UNOOR'))).not.toMatch(/\b20,?000\b|campaign\.save/);
    }
  });

  test('cannot apply what they were asked', async () => {
    const { sandbox } = story();
    leadersAre('UNOOR', null);
    await sandbox.as('UDANA').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Dana says' });
    leadersAre('UMIA', null);
    await sandbox.as('UNOOR').click(asked, 'Apply');
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UNOOR').some(({ text }) => text.includes('can decide this')),
    );
    expect(campaign()?.deadline).toBe('2026-12-04');
  });

  test('a person who has left can do nothing, though they still lead it by name', async () => {
    const { bot, clock, store } = story();
    const change = await openChange();
    const mia = store.people.get('UMIA');
    if (mia) store.people.put({ ...mia, deactivated: true });
    const now = clock.now();
    const apply = { kind: 'apply', campaign: null } as const;
    expect(decideChange(bot.deps, asId('UMIA'), change, apply, now)).toMatchObject({ kind: 'not_allowed' });
    expect(campaignForm(bot.deps, asId('UMIA'), asId('campaign_acme'), now)).toBeNull();
  });
});
