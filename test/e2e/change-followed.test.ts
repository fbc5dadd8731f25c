// Messages that are edited or deleted, and who is told what when. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const DEADLINE = day('2026-12-04');

function agency() {
  const plain = acme();
  return {
    ...plain,
    campaigns: plain.campaigns.map((campaign) => ({ ...campaign, deadline: DEADLINE })),
  };
}

const story = eachWithBot(agency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const changes = () => story().store.changes.where();
const states = () => changes().map(({ state }) => state);
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

async function miaMoves(words = 'Acme Spring Launch moves to 9 December', channel = 'CTEAM') {
  const { sandbox } = story();
  const said = await sandbox.as('UMIA').post(channel, words);
  const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: '→ Wed 9 Dec.' });
  return { said, receipt };
}

describe('the team is told once, where it works', () => {
  test('not where it was said there', async () => {
    await miaMoves('Acme Spring Launch moves to 9 December', 'CACME');
    await minutesOn(5);
    await story().sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
  });

  test('not before two minutes have passed, then in one line', async () => {
    const { sandbox } = story();
    const { receipt } = await miaMoves();
    expect(receipt.text).toContain('The team is told in 2 minutes.');
    await minutesOn(1);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
    await minutesOn(1);
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.' });
    await untilItSays(story(), receipt, 'The team has been told.');
    await minutesOn(10);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toHaveLength(1);
  });

  test('nothing at all, where it was undone within the two minutes; the digest neither', async () => {
    const { sandbox } = story();
    const { receipt } = await miaMoves();
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    await story().moveTo(new Date('2026-11-25T09:21:00Z'));
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
    expect(saidIn(story(), 'CDIGEST').join()).not.toContain('Changed');
  });

  test('and that it was taken back, where it was undone later', async () => {
    const { sandbox } = story();
    const { receipt } = await miaMoves();
    await minutesOn(2);
    const line = await sandbox.waitForMessage({ in: 'CACME', saying: 'Wed 9 Dec' });
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), line, 'taken back: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.');
  });

  test('it stands in the next digest, without budgets', async () => {
    const { sandbox } = story();
    await miaMoves();
    await sandbox.as('UMIA').post('CTEAM', 'Acme budget is now 30000');
    await sandbox.waitForMessage({ in: 'UMIA', saying: '30,000' });
    await story().moveTo(new Date('2026-11-25T09:21:00Z'));
    const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Changed' });
    expect(digest.text).toContain(
      'Changed: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec; Acme Spring Launch: new budget.',
    );
    expect(digest.text).not.toContain('30');
    expect(saidIn(story(), 'CACME').join()).not.toContain('30,000');
  });

  test("today's digest is not edited before the two minutes are over", async () => {
    const { sandbox } = story();
    const away = story().store;
    await sandbox.as('UDANA').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    await story().moveTo(new Date('2026-11-25T09:21:00Z'));
    const digest = await sandbox.waitForMessage({ in: 'CDIGEST', saying: 'Away' });
    await miaMoves();
    await sandbox.whenIdle();
    expect(wordsNow(story(), digest)).not.toContain('Changed');
    await minutesOn(2);
    await untilItSays(story(), digest, 'Changed: Acme Spring Launch');
    expect(away.changes.where()).toHaveLength(1);
  });
});

describe('an edited message', () => {
  test('with another spelling changes nothing and asks nothing anew', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UNOOR').edit(said, 'The Acme launch is now 9 December');
    await sandbox.whenIdle();
    expect(states()).toEqual(['heard']);
    expect(buttonsOf(story(), asked)).toEqual(['Apply', 'Ignore', 'Edit…']);
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
  });

  test('with another day is asked about again; the old question is closed', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Wed 9 Dec' });
    await sandbox.as('UNOOR').edit(said, 'Acme launch is now 10 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Thu 10 Dec' });
    await untilItSays(story(), asked, 'Taken back');
    expect(states()).toEqual(['undone', 'heard']);
  });

  test("of the account manager's replaces what was applied; receipt and line say the last word only", async () => {
    const { sandbox } = story();
    const { said, receipt } = await miaMoves();
    await minutesOn(1);
    await sandbox.as('UMIA').edit(said, 'Acme Spring Launch moves to 10 December');
    await untilItSays(story(), receipt, 'Acme Spring Launch: Fri 4 Dec → Thu 10 Dec.');
    expect(campaign()?.deadline).toBe('2026-12-10');
    expect(changes()).toMatchObject([{ state: 'applied', was: { deadline: DEADLINE } }]);
    await minutesOn(1);
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Acme Spring Launch: Fri 4 Dec → Thu 10 Dec.' });
    expect(saidIn(story(), 'CACME')).toHaveLength(1);
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    expect(campaign()?.deadline).toBe(DEADLINE);
  });

  test('that no longer says it takes it back', async () => {
    const { sandbox } = story();
    const { said, receipt } = await miaMoves();
    await sandbox.as('UMIA').edit(said, 'Never mind, wrong client');
    await untilItSays(story(), receipt, 'Taken back.');
    await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 0);
    expect(campaign()?.deadline).toBe(DEADLINE);
  });
});

describe('a deleted message', () => {
  test('closes what was only heard', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UNOOR').delete(said);
    await untilItSays(story(), asked, 'Taken back.');
    expect(buttonsOf(story(), asked)).toEqual([]);
    expect(states()).toEqual(['undone']);
  });

  test('undoes what its author applied by it, and the team hears nothing', async () => {
    const { sandbox } = story();
    const { said, receipt } = await miaMoves();
    await sandbox.as('UMIA').delete(said);
    await untilItSays(story(), receipt, 'Taken back.');
    await minutesOn(5);
    await sandbox.whenIdle();
    expect(campaign()?.deadline).toBe(DEADLINE);
    expect(saidIn(story(), 'CACME')).toEqual([]);
  });

  test('leaves what the account manager decided', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UMIA').click(asked, 'Apply');
    await untilItSays(story(), asked, 'Applied by Mia.');
    await sandbox.as('UNOOR').delete(said);
    await sandbox.whenIdle();
    expect(campaign()?.deadline).toBe('2026-12-09');
  });

  test('leaves what something newer stands on', async () => {
    const { sandbox } = story();
    const { said, receipt } = await miaMoves();
    await sandbox.as('UJON').post('CTEAM', 'Acme launch is now 11 December');
    await sandbox.waitForMessage({ in: 'UJON', saying: 'Wed 9 Dec → Fri 11 Dec' });
    await sandbox.as('UMIA').delete(said);
    await sandbox.whenIdle();
    expect(campaign()?.deadline).toBe('2026-12-11');
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => text.includes('Jon changed this again')),
    );
  });
});

describe('where people outside the team read', () => {
  test('what a member says there is a question to the account manager alone', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UMIA').post('CSHARED', 'Acme Spring Launch moves to 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Apply it?' });
    await sandbox.whenIdle();
    expect(campaign()?.deadline).toBe(DEADLINE);
    expect(sandbox.reactionsOn(said)).toEqual([]);
    expect(saidIn(story(), 'CSHARED')).toEqual([]);
    await sandbox.as('UNOOR').post('CSHARED', 'Acme budget is now 30000');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await story().moveTo(new Date('2026-11-25T09:21:00Z'));
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CDIGEST').join()).not.toContain('Acme');
    await sandbox.as('UMIA').click(asked, 'Apply');
    await untilItSays(story(), asked, 'Applied by Mia.');
    expect(campaign()?.deadline).toBe('2026-12-09');
  });

  test('what would have been said there goes to the account manager to copy', async () => {
    const { sandbox, store } = story();
    const shared = campaign();
    if (shared) store.transact(() => store.campaigns.put({ ...shared, channel: asId('CSHARED') }));
    await miaMoves();
    await minutesOn(2);
    const copy = await sandbox.waitForMessage({ in: 'UMIA', saying: 'To copy' });
    expect(copy.text).toContain('Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.');
    expect(saidIn(story(), 'CSHARED')).toEqual([]);
  });
});
