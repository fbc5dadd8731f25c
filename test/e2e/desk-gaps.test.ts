// What admins are told is missing in the data, and that nobody else is. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { aCampaign, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { eachWithBot } from '../support/story.ts';

const globex = (id: string, name: string, channel: string | null, deputy: string | null) =>
  aCampaign({
    id: asId(id),
    client: 'Globex',
    name,
    channel: channel ? asId(channel) : null,
    accountManager: asId('UMIA'),
    deputy: deputy ? asId(deputy) : null,
    deadline: day('2026-12-18'),
  });

/** Jon is the admin; he leads nothing but stands in for Mia on Acme. */
const story = eachWithBot(
  () => {
    const agency = acme({ settings: { admins: [asId('UJON')] } });
    return {
      ...agency,
      campaigns: [
        ...agency.campaigns,
        globex('campaign_film', 'Film', 'CFILM', null),
        globex('campaign_radio', 'Radio', 'CSHARED', 'UJON'),
        globex('campaign_print', 'Print', null, 'UJON'),
        { ...globex('campaign_over', 'Teaser', null, null), status: 'completed' as const },
      ],
    };
  },
  undefined,
  {
    seed: (seed) => ({
      ...seed,
      channels: [...seed.channels, { id: 'CFILM', name: 'film', members: ['UMIA'] }],
    }),
  },
);

async function homeOf(person: string): Promise<string> {
  const { sandbox } = story();
  await sandbox.as(person).openHome();
  const home = await sandbox.waitForHome(person, (view) => JSON.stringify(view.body).includes('What I know'));
  expect(home.body.blocks.length).toBeLessThanOrEqual(100);
  return JSON.stringify(home.body.blocks);
}

describe('gaps in the data', () => {
  test('are told to no account manager and no member', async () => {
    for (const person of ['UMIA', 'UNOOR']) {
      const home = await homeOf(person);
      for (const words of ['For admins', 'no deputy', 'Settings…']) expect(home).not.toContain(words);
    }
  });

  test('are told to an admin, each once, running campaigns alone', async () => {
    const home = await homeOf('UJON');
    for (const gap of [
      'Globex Film: no deputy',
      "Globex Film: I'm not in <#CFILM>, so I hear nothing there",
      'Globex Radio: people outside the team read <#CSHARED>, so I say nothing there',
      'Globex Print: no channel',
    ])
      expect(home).toContain(gap);
    expect(home).not.toContain('Globex Teaser');
    expect(home).not.toContain('Acme Spring Launch: no');
  });

  test('grow by whoever is deactivated, and shrink as they are mended', async () => {
    const { sandbox, store } = story();
    sandbox.changeUser('UNOOR', { isDeleted: true });
    await sandbox.waitFor(() => store.people.get('UNOOR')?.deactivated === true);
    expect(await homeOf('UJON')).toContain('Acme Spring Launch: Noor is no longer on the team');
    sandbox.addMember('CFILM', 'UBOT', 'UMIA');
    await sandbox.waitFor(() => store.channels.get(asId('CFILM')) !== null);
    await sandbox.as('UJON').openHome();
    await sandbox.waitForHome('UJON', (view) => !JSON.stringify(view.body).includes("I'm not in"));
  });
});
