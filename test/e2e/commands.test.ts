import { asId } from '../../src/domain/ids.ts';
import type { SandboxSeed } from '../../src/sandbox/seed.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const withGuestChannel = (seed: SandboxSeed): SandboxSeed => ({
  ...seed,
  channels: [...seed.channels, { id: 'CNOBOT', name: 'no-bot', members: ['UMIA', 'URAVI'] }],
});
const story = eachWithBot(undefined, undefined, { seed: withGuestChannel });

const run = async (person: string, command: string, text = '', channel = 'CTEAM') => {
  const { sandbox } = story();
  const before = sandbox.ephemeralsFor(person).length;
  await sandbox.as(person).command(command, text, channel);
  const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor(person)[before]);
  return { answer, words: sandbox.wordsOf(answer) };
};

describe('/whois-on', () => {
  test('an unknown name gets the nearest ones', async () => {
    expect((await run('UMIA', '/whois-on', 'acmee')).words).toMatch(/“?acmee”?.*Did you mean Acme/s);
  });

  test.each(['acme 31 feb', 'acme feb 30', 'acme 2026-02-31', 'acme 31/2', 'acmee 31st of june'])(
    '%s: says that this is no day, and not that it knows no such client',
    async (asked) => {
      const { words } = await run('UMIA', '/whois-on', asked);
      expect(words).toMatch(/^“(31 feb|feb 30|2026-02-31|31\/2|31st of june)” is in no calendar\./);
      expect(words).not.toContain('I know no');
    },
  );

  test('a campaign tells who does what, who is away and who covers', async () => {
    const { sandbox } = story();
    const { morning } = await danaIsOut(story());
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await untilItSays(story(), morning, 'All settled');
    const { words } = await run('UNOOR', '/whois-on', 'acme');
    for (const part of ['Acme Spring Launch', 'Mia', 'Dana', 'away', 'Ravi']) expect(words).toContain(part);
  });

  test('tomorrow, Dana is back on it', async () => {
    await danaIsOut(story());
    expect((await run('UNOOR', '/whois-on', 'acme tomorrow')).words).not.toContain('away');
    expect((await run('UNOOR', '/whois-on', 'acme 2026-11-25')).words).toContain('away');
    expect((await run('UNOOR', '/whois-on', 'acme fri')).words).toContain('Fri 27 Nov');
  });

  test('a client, a person by mention or name, and bare: the caller’s own', async () => {
    expect((await run('UMIA', '/whois-on', 'spring launch')).words).toContain('Dana');
    expect((await run('UMIA', '/whois-on', '@dana')).words).toContain('banners');
    expect((await run('UMIA', '/whois-on', 'dana')).words).toContain('banners');
    expect((await run('UNOOR', '/whois-on')).words).toContain('Acme Spring Launch');
  });

  test('Share posts it where it was asked, and never where outsiders read', async () => {
    const { sandbox } = story();
    const { answer } = await run('UMIA', '/whois-on', 'acme', 'CTEAM');
    await sandbox.as('UMIA').click(answer, 'Share');
    await sandbox.waitForMessage({ in: 'CTEAM', from: 'UBOT', saying: 'Acme Spring Launch' });
    const outside = await run('UMIA', '/whois-on', 'acme', 'CSHARED');
    await sandbox.as('UMIA').click(outside.answer, 'Share');
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => text.includes('nothing was shared')),
    );
    expect(saidIn(story(), 'CSHARED')).toEqual([]);
  });
});

describe('/reassign', () => {
  test('until a day that is over, or that there is none of, is refused by its name', async () => {
    const until = (day: string) => run('UMIA', '/reassign', `banners from @dana to @ravi until ${day}`);
    expect((await until('3 Dec 2025')).words).toContain('Wed 3 Dec 2025 is over. Pick today or a later day.');
    expect((await until('31 Nov')).words).toContain('“31 Nov” is in no calendar.');
    expect(story().store.covers.where()).toEqual([]);
  });

  const owner = () => story().store.tasks.where()[0]?.owner;

  test('what it does not understand gets the usage or the nearest name, and changes nothing', async () => {
    expect((await run('UMIA', '/reassign', 'banners to ravi')).words).toContain('/reassign');
    expect((await run('UMIA', '/reassign', 'bannrs from @dana to @ravi')).words).toContain('no task called');
    expect((await run('UMIA', '/reassign', 'banners from @dana to @nobody')).words).toContain(
      'nobody called',
    );
    expect((await run('UMIA', '/reassign', 'banners from @dana to @ravi until soonish')).words).toContain(
      'no day called',
    );
    expect(owner()).toBe('UDANA');
  });

  test('without an end it changes the owner, tells both, and Undo gives it back', async () => {
    const { sandbox } = story();
    const { answer, words } = await run('UMIA', '/reassign', 'banners from @dana to @ravi');
    expect(words).toContain('Ravi has Acme banners from now on');
    expect(owner()).toBe('URAVI');
    const told = await sandbox.waitForMessage({ in: 'URAVI', saying: 'banners' });
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'banners' });
    await sandbox.as('UMIA').click(answer, 'Undo');
    await sandbox.waitFor(() => owner() === 'UDANA');
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').some(({ text }) => text.includes('Undone')));
    await untilItSays(story(), told, /undone|taken back|again|not yours/i);
  });

  test('with an end it is a cover until then: the holder and the channel are told, and it ends by itself', async () => {
    const { sandbox, store, moveTo } = story();
    const { words } = await run('UMIA', '/reassign', 'banners from @dana to @ravi until fri');
    expect(words).toContain('Fri 27 Nov');
    expect(owner()).toBe('UDANA');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Ravi covers' });
    await moveTo(new Date('2026-11-27T20:00:00Z'));
    expect(store.covers.where().map(({ state }) => state)).toEqual(['assigned']);
    await moveTo(new Date('2026-11-30T08:31:00Z'));
    expect(store.covers.where().map(({ state }) => state)).toEqual(['ended']);
  });

  test('someone without a say in it is told who can', async () => {
    const { words } = await run('UNOOR', '/reassign', 'banners from @dana to @ravi');
    expect(words).toContain("Only Acme's account manager (Mia) or the deputy (Jon) can reassign");
    expect(owner()).toBe('UDANA');
  });

  test('one’s own task is proposed, and nothing changes before the AM applies it', async () => {
    const { sandbox } = story();
    const { words } = await run('UDANA', '/reassign', 'banners from @dana to @ravi');
    expect(words).toContain("I've asked Mia");
    expect(owner()).toBe('UDANA');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'banners' });
    const asSeen = asked.blocks;
    await sandbox.as('UMIA').click(asked, 'Give it to Ravi');
    await sandbox.waitFor(() => owner() === 'URAVI');
    await sandbox.as('UMIA').click(asked, 'Give it to Ravi', { asSeen });
    await sandbox.waitFor(() =>
      sandbox.ephemeralsFor('UMIA').some(({ text }) => /already|does not have/.test(text)),
    );
  });

  test('a proposal that was ignored can be made again', async () => {
    const { sandbox } = story();
    await run('UDANA', '/reassign', 'banners from @dana to @ravi');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'banners' });
    await sandbox.as('UMIA').click(asked, 'Leave it with Dana');
    await sandbox.whenIdle();
    expect(owner()).toBe('UDANA');
    await run('UDANA', '/reassign', 'banners from @dana to @ravi');
    const again = await sandbox.waitForMessage({ in: 'UMIA', saying: 'banners', after: asked.ts });
    await sandbox.as('UMIA').click(again, 'Give it to Ravi');
    await sandbox.waitFor(() => owner() === 'URAVI');
  });

  test('nobody is given work who is away', async () => {
    const { sandbox } = story();
    await sandbox.as('URAVI').post('CTEAM', 'out today');
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noted' });
    expect((await run('UMIA', '/reassign', 'banners from @dana to @ravi')).words).toContain(
      "Ravi can't take it: away",
    );
    expect(owner()).toBe('UDANA');
  });

  test('bare, it is a form with the same fields', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').command('/reassign', '', 'CTEAM');
    await sandbox.waitForModal('UMIA', 'reassign.save');
    const found = await sandbox.as('UMIA').suggestions('modal', 'reassign.find_work', 'bann');
    const [option] = found;
    const value = option && 'value' in option ? String(option.value) : '';
    expect(JSON.stringify(option)).toContain('Acme banners');
    const blocks = sandbox.as('UMIA').modal().body.blocks;
    const people = blocks
      .filter((block) => JSON.stringify(block).includes('users_select'))
      .map((block) => block.block_id ?? '');
    const errors = await sandbox.as('UMIA').submitModal({
      'reassign.find_work': value,
      [people[0] ?? '']: 'UDANA',
      [people[1] ?? '']: 'URAVI',
    });
    expect(errors).toEqual({});
    expect(owner()).toBe('URAVI');
  });
});

describe('help and strangers', () => {
  test('help, said to the bot, names every command', async () => {
    const { sandbox } = story();
    await sandbox.as('URAVI').dmBot('help');
    const answer = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Home tab' });
    for (const command of ['/whois-on', '/task', '/reassign', '/digest'])
      expect(sandbox.wordsOf(answer)).toContain(command);
  });

  test.each(['/whois-on', '/reassign', '/digest', '/task'])(
    '%s help tells how to use it',
    async (command) => {
      const { words } = await run('URAVI', command, 'help');
      expect(words).toContain(command);
      expect(words).not.toContain('I know no');
    },
  );

  test('commands work where the bot is not', async () => {
    expect((await run('UMIA', '/whois-on', 'acme', 'CNOBOT')).words).toContain('Acme Spring Launch');
    expect(acme().people.some(({ id }) => id === asId('UMIA'))).toBe(true);
    expect(wordsNow(story(), { channel: 'CNOBOT', ts: 'none' })).toBe('(gone)');
  });
});
