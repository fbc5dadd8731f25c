// The desk in App Home: campaigns, people, settings, history.
import { asId } from '../../src/domain/ids.ts';
import { acme, type RunningBot, runBot } from '../support/running-bot.ts';

describe('the desk in App Home', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot(acme({ settings: { admins: [asId('UMIA')] } }));
  });
  afterAll(async () => {
    await running.sandbox.whenIdle();
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  const campaign = () => running.store.campaigns.get(asId('campaign_acme'));
  const openEdit = async (person: string) => {
    await running.sandbox.as(person).openHome();
    await running.sandbox.waitForHome(person);
    await running.sandbox.as(person).choose('home', 'home.campaign', 'Edit…');
    await running.sandbox.waitForModal(person, 'campaign.save');
  };

  test('a member has no buttons for campaigns, people or settings', async () => {
    await running.sandbox.as('UDANA').openHome();
    const home = await running.sandbox.waitForHome('UDANA');
    const words = JSON.stringify(home.body.blocks);
    for (const label of ['Add campaign', 'Settings', 'Edit a person', 'home.campaign'])
      expect(words).not.toContain(label);
  });

  test('a deadline in the past and a negative budget are told at their fields, nothing is written', async () => {
    await openEdit('UMIA');
    const errors = await running.sandbox.as('UMIA').submitModal({ deadline: '2026-11-01', budget: '-5' });
    expect(errors).toEqual({ deadline: 'That day is past', budget: 'A budget cannot be less than nothing' });
    expect(campaign()?.deadline).toBe('2026-12-18');
    await running.sandbox.as('UMIA').closeModal();
  });

  test('a new deadline is kept as a change, and the channel is told', async () => {
    await openEdit('UMIA');
    expect(await running.sandbox.as('UMIA').submitModal({ deadline: '2026-12-21' })).toEqual({});
    await running.sandbox.waitFor(() => campaign()?.deadline === '2026-12-21');
    const [change] = running.store.changes.where("change = 'deadline'");
    expect(change).toMatchObject({
      state: 'applied',
      decidedBy: 'UMIA',
      was: { deadline: '2026-12-18' },
      becomes: { deadline: '2026-12-21' },
    });
    await running.sandbox.as('UMIA').choose('home', 'home.campaign', 'History');
    await running.sandbox.waitForModal('UMIA');
    expect(JSON.stringify(running.sandbox.modalsOf('UMIA').at(-1)?.body.blocks)).toContain('Mon 21 Dec');
    await running.sandbox.as('UMIA').closeModal();
  });

  test('two who edit at once: other fields are merged, the same field is told to the second', async () => {
    await openEdit('UMIA');
    await openEdit('UJON');
    expect(await running.sandbox.as('UJON').submitModal({ budget: '70000', aliases: 'spring' })).toEqual({});
    await running.sandbox.waitFor(() => campaign()?.budget === 70000);
    await running.sandbox.as('UMIA').submitModal({ budget: '80000' });
    const again = running.sandbox.as('UMIA').modal();
    expect(JSON.stringify(again.body.blocks)).toContain('Budget was changed to 70000 meanwhile');
    expect(campaign()).toMatchObject({ budget: 70000, aliases: ['spring'] });
    await running.sandbox.as('UMIA').submitModal({});
    await running.sandbox.waitFor(() => campaign()?.budget === 80000);
    expect(campaign()?.aliases).toEqual(['spring']);
  });

  test('days away that follow one another are one line of this week', async () => {
    const { sandbox } = running;
    await sandbox.as('UNOOR').post('CTEAM', 'out today and tomorrow');
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Noted' });
    await sandbox.as('UMIA').openHome();
    const home = await sandbox.waitForHome('UMIA', (view) =>
      JSON.stringify(view.body).includes('Noor: away'),
    );
    expect(JSON.stringify(home.body).match(/Noor: away[^"\\\\]*/g)).toEqual([
      'Noor: away Wed 25 Nov to Thu 26 Nov',
    ]);
  });

  test('a campaign is added; an alias and a channel of another are refused at their fields', async () => {
    await running.sandbox.as('UMIA').openHome();
    await running.sandbox.waitForHome('UMIA');
    await running.sandbox.as('UMIA').click('home', 'Add campaign…');
    const form = await running.sandbox.waitForModal('UMIA', 'campaign.save');
    expect(form.body).toMatchObject({ submit: { text: 'Add it' }, close: { text: 'Never mind' } });
    const errors = await running.sandbox
      .as('UMIA')
      .submitModal({ client: 'Globex', name: 'Teaser', aliases: 'spring', channel: 'CACME' });
    expect(Object.keys(errors).sort()).toEqual(['aliases', 'channel']);
    expect(await running.sandbox.as('UMIA').submitModal({ aliases: 'glob', channel: 'CTEAM' })).toEqual({});
    await running.sandbox.waitFor(() =>
      running.store.campaigns.all().some((each) => each.client === 'Globex'),
    );
  });

  test('an admin edits a person and the settings', async () => {
    const { sandbox, store } = running;
    await sandbox.as('UMIA').click('home', 'Edit a person…');
    await sandbox.waitForModal('UMIA', 'person.pick');
    await sandbox.as('UMIA').submitModal({ person: 'UDANA' });
    await sandbox.waitForModal('UMIA', 'person.save');
    expect(await sandbox.as('UMIA').submitModal({ timeZone: 'Nowhere/Land' })).toEqual({
      timeZone: 'A zone such as Europe/London',
    });
    expect(
      await sandbox.as('UMIA').submitModal({ timeZone: 'Europe/Paris', skills: 'design; motion' }),
    ).toEqual({});
    expect(store.people.get('UDANA')).toMatchObject({
      timeZone: 'Europe/Paris',
      skills: ['design', 'motion'],
    });

    await sandbox.as('UMIA').click('home', 'Settings…');
    await sandbox.waitForModal('UMIA', 'settings.save');
    expect(Object.keys(await sandbox.as('UMIA').submitModal({ closures: 'Christmas' }))).toEqual([
      'closures',
    ]);
    expect(await sandbox.as('UMIA').submitModal({ closures: '2026-12-24 25:00 Eve' })).toEqual({
      closures: '“25:00” is no time such as 12:00',
    });
    const lines = '2026-12-24 12:00 Christmas Eve\n2026-12-25 Christmas';
    expect(await sandbox.as('UMIA').submitModal({ closures: lines })).toEqual({});
    expect(store.settings.read().closures).toEqual([
      { day: '2026-12-24', from: '12:00', name: 'Christmas Eve' },
      { day: '2026-12-25', name: 'Christmas' },
    ]);
  });
});
