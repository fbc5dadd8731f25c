// New channels and people who leave.
import { asId } from '../../src/domain/ids.ts';
import { day } from '../support/builders.ts';
import { acme, type RunningBot, runBot } from '../support/running-bot.ts';

describe('invited to a channel that no campaign has', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot();
    running.sandbox.removeMember('CTEAM', 'UBOT');
    running.sandbox.removeMember('CDIGEST', 'UBOT');
  });
  afterAll(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  test('it introduces itself there, and asks the inviter privately', async () => {
    const { sandbox, store } = running;
    sandbox.addMember('CTEAM', 'UBOT', 'UMIA');
    await sandbox.waitForMessage({ in: 'CTEAM', from: 'UBOT' });
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Is it a campaign' });
    await sandbox.as('UMIA').click(asked, 'Yes, add it…');
    await sandbox.waitForModal('UMIA', 'campaign.save');
    expect(await sandbox.as('UMIA').submitModal({ name: 'Autumn' })).toEqual({});
    await sandbox.waitFor(() =>
      store.campaigns
        .all()
        .some((each) => each.client === 'Team' && each.name === 'Autumn' && each.channel === 'CTEAM'),
    );
    await sandbox.waitForMessage({ in: 'UMIA', saying: "is Team Autumn's channel" });
  });

  test('"No" is the end of it', async () => {
    const { sandbox } = running;
    sandbox.addMember('CDIGEST', 'UBOT', 'UJON');
    const asked = await sandbox.waitForMessage({ in: 'UJON', saying: 'Is it a campaign' });
    await sandbox.as('UJON').click(asked, 'No');
    await sandbox.waitForMessage({ in: 'UJON', saying: "is no campaign's" });
  });
});

describe('added to a channel by nobody that Slack names', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot(acme({ settings: { admins: [asId('URAVI'), asId('UNOOR')] } }));
    running.sandbox.removeMember('CTEAM', 'UBOT');
    running.sandbox.removeMember('CSHARED', 'UBOT');
  });
  afterAll(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  test('it asks the admins, and the first answer settles every copy', async () => {
    const { sandbox, store } = running;
    sandbox.addMember('CTEAM', 'UBOT');
    const [one, other] = [
      await sandbox.waitForMessage({ in: 'URAVI', saying: 'Is it a campaign' }),
      await sandbox.waitForMessage({ in: 'UNOOR', saying: 'Is it a campaign' }),
    ];
    await sandbox.as('UNOOR').click(other, 'No');
    for (const person of ['UNOOR', 'URAVI'])
      await sandbox.waitForMessage({ in: person, saying: "is no campaign's" });
    expect(one.channel).not.toBe(other.channel);
    expect(store.campaigns.all()).toHaveLength(1);
    expect(sandbox.messagesIn('UMIA')).toHaveLength(0);
  });

  test('where people outside read it says nothing there, and tells the admins so', async () => {
    const { sandbox } = running;
    sandbox.addMember('CSHARED', 'UBOT');
    for (const person of ['UNOOR', 'URAVI'])
      await sandbox.waitForMessage({ in: person, saying: 'People from outside the team' });
    expect(sandbox.messagesIn('CSHARED').filter(({ subtype }) => subtype === null)).toEqual([]);
  });
});

describe('someone who is deactivated in Slack', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot();
  });
  afterAll(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });

  test('leaves the candidates at once; their AM hands on what is left, until nothing is', async () => {
    const { sandbox, store } = running;
    sandbox.changeUser('UDANA', { isDeleted: true });
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is no longer on the team' });
    expect(sandbox.wordsOf(asked)).toContain('Acme banners');
    await sandbox.as('UMIA').click(asked, 'Hand it on…');
    await sandbox.waitForModal('UMIA', 'reassign.save');
    expect(await sandbox.as('UMIA').submitModal({ to: 'URAVI' })).toEqual({});
    expect(store.tasks.get('task_banners')?.owner).toBe('URAVI');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'everything of theirs with you is handed on' });
  });

  test('is proposed for nothing from then on', async () => {
    const { sandbox, store } = running;
    const banners = store.tasks.get('task_banners');
    if (banners) store.tasks.put({ ...banners, skill: 'design' });
    await sandbox.as('URAVI').post('CTEAM', 'out today');
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi is out' });
    await sandbox.as('UMIA').click(morning, 'Change…');
    const form = await sandbox.waitForModal('UMIA', 'plan.assign');
    expect(JSON.stringify([morning.blocks, form.body])).not.toContain('UDANA');
  });
});

describe('a last day', () => {
  let running: RunningBot;
  beforeAll(async () => {
    const agency = acme();
    running = await runBot({
      ...agency,
      people: agency.people.map((person) =>
        person.id === asId('UJON') ? { ...person, lastDay: day('2026-11-25') } : person,
      ),
    });
  });
  afterAll(() => running.stop());

  test('opens the hand-over on the day after, deputy roles included', async () => {
    const { sandbox } = running;
    expect(sandbox.messagesIn('UMIA')).toHaveLength(0);
    await running.moveTo(new Date('2026-11-26T08:45:00Z'));
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Jon is no longer on the team' });
    expect(sandbox.wordsOf(asked)).toContain('deputy');
  });
});
