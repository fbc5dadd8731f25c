// Handover without work for whoever is away: what the holder's message says beside the work itself.
import { asId } from '../../src/domain/ids.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { acme } from '../support/running-bot.ts';
import { danaIsOut, eachWithBot, wordsNow } from '../support/story.ts';

async function askedOfRavi(running: RunningBot): Promise<Message> {
  const { sandbox } = running;
  const { morning } = await danaIsOut(running);
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  return sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover for Dana today' });
}

describe('what the holder reads', () => {
  const story = eachWithBot();

  test('has links to what Dana wrote in the channel, and to none that says she is away', async () => {
    const running = story();
    const { sandbox } = running;
    const words = await sandbox.as('UDANA').post('CACME', 'second draft of the banners is in the folder');
    const away = await sandbox.as('UDANA').post('CACME', 'dentist at 4, leaving early today');
    await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
    const asked = wordsNow(running, await askedOfRavi(running));
    expect(asked).toContain('Dana wrote there last: Wed 25 Nov 08:55');
    expect(asked).toContain(`p${words.ts.replace('.', '')}`);
    expect(asked).not.toContain(`p${away.ts.replace('.', '')}`);
    expect(JSON.stringify(running.db.prepare('SELECT * FROM outbox').all())).not.toContain('https://');
    expect(JSON.stringify(running.db.prepare('SELECT * FROM prompt').all())).not.toContain('https://');
  });

  test('tells what changed of the campaign lately', async () => {
    const running = story();
    const { sandbox } = running;
    await sandbox.as('UMIA').dmBot('Acme Spring Launch moves to Monday 21 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Mon 21 Dec' });
    const asked = wordsNow(running, await askedOfRavi(running));
    expect(asked).toContain('Lately: Acme Spring Launch: Fri 18 Dec → Mon 21 Dec');
  });
});

describe('no links', () => {
  const off = eachWithBot(() => {
    const agency = acme();
    const people = agency.people.map((each) => (each.id === 'UDANA' ? { ...each, readingOff: true } : each));
    return { ...agency, people };
  });

  test('where Dana switched reading off', async () => {
    const running = off();
    const { sandbox } = running;
    await sandbox.as('UDANA').post('CACME', 'second draft of the banners is in the folder');
    await sandbox.as('UDANA').dmBot('out today');
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    const asked = await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you to cover' });
    expect(wordsNow(running, asked)).not.toContain('wrote there last');
  });
});

describe('no links and no channel', () => {
  const story = eachWithBot(undefined, undefined, {
    seed: (usual) => ({
      ...usual,
      channels: usual.channels.map((each) =>
        each.id === 'CACME'
          ? { ...each, members: (each.members ?? []).filter((id) => id !== 'URAVI') }
          : each,
      ),
    }),
  });

  test('where Ravi is not in it', async () => {
    const running = story();
    await running.sandbox.as('UDANA').post('CACME', 'second draft of the banners is in the folder');
    const asked = wordsNow(running, await askedOfRavi(running));
    expect(asked).not.toContain('wrote there last');
    expect(asked).not.toContain('CACME');
  });
});

describe('no links where a client reads the channel', () => {
  const story = eachWithBot(() => {
    const agency = acme();
    return { ...agency, campaigns: agency.campaigns.map((each) => ({ ...each, channel: asId('CSHARED') })) };
  });

  test('of what Dana wrote there', async () => {
    const running = story();
    await running.sandbox.as('UDANA').post('CSHARED', 'second draft of the banners is in the folder');
    expect(wordsNow(running, await askedOfRavi(running))).not.toContain('wrote there last');
  });
});
