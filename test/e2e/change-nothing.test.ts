// A change that is so already is no change: nobody is asked, told or answered. Wed 25 Nov 2026, 08:55 in London.

import type { CampaignStatus } from '../../src/domain/campaigns.ts';
import { asId } from '../../src/domain/ids.ts';
import { changeAgency } from '../support/change-agency.ts';
import { eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const story = eachWithBot(changeAgency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const changes = () =>
  story()
    .store.changes.where()
    .map(({ change, state }) => `${change} ${state}`);
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

function becomes(status: CampaignStatus): void {
  const now = campaign();
  if (now) story().store.transact(() => story().store.campaigns.put({ ...now, status }));
}

/** Posts it and waits for the time in which anything would have come of it. */
async function saidAndPassed(person: string, words: string) {
  const { sandbox } = story();
  const said = await sandbox.as(person).post('CTEAM', words);
  await sandbox.whenIdle();
  await minutesOn(5);
  await sandbox.whenIdle();
  return said;
}

describe('a change that is so already', () => {
  test.each([
    ['a member', 'UNOOR', 'Acme launch is now 4 December', 'active'],
    ['the account manager', 'UMIA', 'Acme launch is now 4 December', 'active'],
    ['a member', 'UNOOR', 'Acme is on hold', 'paused'],
    ['the deputy', 'UJON', 'Acme is on hold', 'paused'],
    ['a member', 'UNOOR', 'Acme is cancelled', 'cancelled'],
  ] as const)('said by %s (%s: "%s") does nothing at all', async (_, person, words, status) => {
    becomes(status);
    const before = campaign();
    const said = await saidAndPassed(person, words);
    for (const place of ['UMIA', 'UJON', person, 'CACME', 'CTEAM'])
      expect(saidIn(story(), place)).toEqual([]);
    expect(story().sandbox.reactionsOn(said)).toEqual([]);
    expect(changes()).toEqual([]);
    expect(campaign()).toEqual(before);
  });

  test('said once more by the account manager changes nothing a second time', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch moves to 9 December');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Fri 4 Dec → Wed 9 Dec' });
    await minutesOn(3);
    await untilItSays(story(), receipt, 'The team has been told.');
    await saidAndPassed('UMIA', 'Acme Spring Launch moves to 9 December');
    await saidAndPassed('UNOOR', 'Acme launch is now 9 December');
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
    expect(saidIn(story(), 'CACME')).toHaveLength(1);
    expect(changes()).toEqual(['deadline applied']);
  });

  test('a change of staff said once more neither', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', '@noor takes over design on Acme from @ravi from Monday');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'new staffing' });
    await saidAndPassed('UMIA', '@noor takes over design on Acme from @ravi from Monday');
    await saidAndPassed('UDANA', '@noor takes over design on Acme from @ravi');
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
    expect(changes()).toEqual(['staffing applied']);
  });

  test('said by who leads it, it answers an open question about another value', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await sandbox.as('UMIA').post('CTEAM', 'Acme launch is now 4 December');
    await untilItSays(story(), asked, 'A newer change took its place.');
    expect(saidIn(story(), 'UMIA')).toHaveLength(1);
    expect(changes()).toEqual(['deadline superseded']);
    expect(campaign()?.deadline).toBe('2026-12-04');
  });

  test('said by a member, it leaves the question open', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    await saidAndPassed('URAVI', 'Acme launch is now 4 December');
    expect(changes()).toEqual(['deadline heard']);
  });
});
