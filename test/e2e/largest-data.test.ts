// The largest agency the desk promises to hold: 300 people, 60 campaigns, 2,000 tasks. The sandbox refuses what Slack would.
import { asId } from '../../src/domain/ids.ts';
import { aCampaign, aPerson, aTask, day, time } from '../support/builders.ts';
import { type Agency, acme, type RunningBot, runBot } from '../support/running-bot.ts';

const COUNTS = { people: 300, campaigns: 60, tasks: 2000 } as const;
const OUT = 20;
const SKILLS = ['design', 'copy', 'media', 'motion'] as const;

const idOf = (place: number) => `UP${String(place).padStart(3, '0')}`;
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Mia leads all 60 campaigns; the first 20 people have six tasks each due today or tomorrow. */
function largest(): Agency {
  const people = upTo(COUNTS.people - 2).map((place) =>
    aPerson({
      id: asId(idOf(place)),
      name: `Person${place} Of-The-Large-Agency`,
      skills: [SKILLS[place % SKILLS.length] ?? 'design'],
      workStart: time('08:30'),
    }),
  );
  const leads = acme().people.filter(({ id }) => id === 'UMIA' || id === 'UJON');
  const campaigns = upTo(COUNTS.campaigns).map((place) =>
    aCampaign({
      id: asId(`campaign_${place}`),
      client: `Client ${Math.floor(place / 2)}`,
      name: `Campaign ${place} with a name as long as some are`,
      channel: place === 0 ? asId('CACME') : null,
      accountManager: asId('UMIA'),
      deputy: asId('UJON'),
      deadline: day('2026-12-18'),
      members: people
        .filter((_, person) => person % COUNTS.campaigns === place || (place === 0 && person < 100))
        .map(({ id }, person) => ({ person: id, role: SKILLS[person % SKILLS.length] ?? 'design' })),
    }),
  );
  const tasks = upTo(COUNTS.tasks).map((place) => {
    const owner = place < OUT * 6 ? place % OUT : OUT + (place % (people.length - OUT));
    const isUrgent = place < OUT * 6;
    return aTask({
      id: asId(`task_${place}`),
      campaign: asId(`campaign_${owner % COUNTS.campaigns}`),
      title: `Piece of work ${place} for the client to look at`,
      owner: asId(idOf(owner)),
      skill: SKILLS[owner % SKILLS.length] ?? 'design',
      sizeHours: 1,
      due: day(isUrgent ? (place % 2 === 0 ? '2026-11-25' : '2026-11-26') : '2026-12-10'),
      clientFacing: isUrgent,
    });
  });
  return { people: [...leads, ...people], campaigns, tasks, settings: { admins: [asId('UMIA')] } };
}

describe('an agency of 300 people, 60 campaigns and 2,000 tasks', () => {
  let running: RunningBot;
  beforeAll(async () => {
    running = await runBot(largest());
  });
  afterAll(async () => {
    await running.stop();
    expect(running.sandbox.problems).toEqual([]);
  });
  const words = (value: unknown) => JSON.stringify(value);

  test('the Home of who leads all 60 campaigns shows each of them, page after page', async () => {
    const { sandbox } = running;
    const mia = sandbox.as('UMIA');
    await mia.openHome();
    const seen = new Set<string>();
    let home = await sandbox.waitForHome('UMIA');
    for (let page = 0; page < 6; page += 1) {
      const from = page * 10 + 1;
      home = await sandbox.waitForHome('UMIA', (view) =>
        words(view.body).includes(`${from} to ${from + 9} of 60`),
      );
      for (const [name] of words(home.body).matchAll(/Campaign \d+ with/g)) seen.add(name);
      if (page < 5) await mia.click('home', 'More campaigns');
    }
    expect(seen.size).toBe(60);
    expect(home.body.blocks.length).toBeLessThanOrEqual(100);
    expect(words(home.body)).not.toContain('More campaigns');
  });

  test('/whois-on the campaign with a hundred people fits one answer', async () => {
    const { sandbox } = running;
    await sandbox.as('UMIA').command('/whois-on', 'campaign 0 with a name as long as some are', 'CTEAM');
    const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA')[0], { what: 'an answer' });
    expect(sandbox.wordsOf(answer)).toContain('Campaign 0');
  });

  test('twenty are out with 120 pieces of work: each is reachable under Change…, and the digest fits', async () => {
    const { sandbox, bot, moveTo, store } = running;
    await sandbox.as(idOf(0)).post('CTEAM', 'out today and tomorrow');
    await sandbox.waitForMessage({ in: idOf(0), from: 'UBOT' }, { timeoutMs: 20_000 });
    for (const person of upTo(OUT).slice(1)) {
      await sandbox.as(idOf(person)).post('CTEAM', 'out today and tomorrow');
      await sandbox.waitForMessage({ in: idOf(person), from: 'UBOT' }, { timeoutMs: 20_000 });
    }
    expect(store.needs.where("state = 'open'").length).toBeGreaterThanOrEqual(100);
    await bot.settle();
    await moveTo(new Date('2026-11-25T09:15:00Z'));
    const morning = await sandbox.waitForMessage(
      { in: 'UMIA', from: 'UBOT', saying: 'Change…' },
      { timeoutMs: 20_000 },
    );
    expect(sandbox.wordsOf(morning)).toContain('more under Change…');

    await sandbox.whenConnected();
    await sandbox.as('UMIA').click(morning, 'Change…');
    const mentioned = new Set<string>();
    for (let page = 0; page < 20; page += 1) {
      const modal = await sandbox.waitForModal('UMIA', undefined, { timeoutMs: 20_000 });
      for (const [name] of words(modal.body).matchAll(/Piece of work \d+/g)) mentioned.add(name);
      await sandbox.as('UMIA').submitModal({});
      if (sandbox.modalsOf('UMIA').length === 0) break;
    }
    expect(mentioned.size).toBeGreaterThanOrEqual(100);

    await moveTo(new Date('2026-11-25T09:31:00Z'));
    const digest = await sandbox.waitForMessage({ in: 'CDIGEST', from: 'UBOT' }, { timeoutMs: 20_000 });
    expect(sandbox.wordsOf(digest)).toContain('Away');
  });

  test('and in Home with 120 decisions, each of who is away and each gap is reached page by page', async () => {
    const { sandbox } = running;
    const mia = sandbox.as('UMIA');
    await mia.openHome();
    const turned = async (button: string, says: string) => {
      if (button !== '') await mia.click('home', button);
      const home = await sandbox.waitForHome('UMIA', (view) => words(view.body).includes(says), {
        timeoutMs: 20_000,
      });
      expect(home.body.blocks.length).toBeLessThanOrEqual(100);
      return words(home.body);
    };
    const people = [
      await turned('', 'This week: 1 to 15 of 20'),
      await turned('More people', 'This week: 16 to 20 of 20'),
    ];
    const away = new Set(people.flatMap((page) => page.match(/Person\d+(?=: )/g) ?? []));
    expect(away.size).toBe(OUT);
    for (const from of [1, 13, 25, 37, 49]) {
      const to = Math.min(from + 11, 59);
      const page = await turned(from === 1 ? '' : 'More gaps', `For admins: ${from} to ${to} of 59`);
      expect(page).toContain('This week: 16 to 20 of 20');
      expect(page.match(/: no channel/g)).toHaveLength(to - from + 1);
    }
  });
});
