import { eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const story = eachWithBot();
const at = (clock: string) => new Date(`2026-11-25T${clock}:00Z`);
const deadline = () => story().store.campaigns.all()[0]?.deadline;
const status = () => story().store.campaigns.all()[0]?.status;

describe('the AM says that a date moved', () => {
  const say = async (channel = 'CTEAM') => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post(channel, 'Acme Spring Launch moves to Wed 9 December');
    return sandbox.waitForMessage({ in: 'UMIA', saying: 'Wed 9 Dec' });
  };

  test('it is applied, and the team is told after two minutes, not before', async () => {
    const { sandbox, moveTo } = story();
    const receipt = await say();
    expect(sandbox.wordsOf(receipt)).toContain('Fri 18 Dec');
    expect(deadline()).toBe('2026-12-09');
    await moveTo(at('08:56'));
    expect(saidIn(story(), 'CACME')).toEqual([]);
    await moveTo(at('08:58'));
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Wed 9 Dec' });
    await untilItSays(story(), receipt, /team (?:has been|was) told/i);
  });

  test('said in the campaign’s own channel, it is not said there again', async () => {
    const { sandbox, moveTo } = story();
    await say('CACME');
    await moveTo(at('09:05'));
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
  });

  test('Undo within two minutes: the date is back and the team never hears of it', async () => {
    const { sandbox, moveTo } = story();
    const receipt = await say();
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back');
    expect(deadline()).toBe('2026-12-18');
    await moveTo(at('09:05'));
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
  });
});

describe('someone else says so', () => {
  const say = async () => {
    const { sandbox } = story();
    const said = await sandbox.as('URAVI').post('CTEAM', 'Acme Spring Launch is on hold');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi' });
    return { said, asked };
  };

  test('nothing changes; the AM is asked by DM and the message gets a reaction', async () => {
    const { sandbox } = story();
    const { said } = await say();
    expect(status()).toBe('active');
    await sandbox.waitFor(() => sandbox.reactionsOn(said).some(({ name }) => name === 'memo'));
  });

  test('Apply applies it; a second click says that she did', async () => {
    const { sandbox } = story();
    const { asked } = await say();
    const asSeen = asked.blocks;
    await sandbox.as('UMIA').click(asked, 'Apply', { asSeen });
    await sandbox.waitFor(() => status() === 'paused');
    await sandbox.as('UMIA').click(asked, 'Apply', { asSeen });
    await sandbox.waitFor(() => sandbox.ephemeralsFor('UMIA').length > 0);
    expect(sandbox.ephemeralsFor('UMIA')[0]?.text).toMatch(/^Mia already .* at 08:5\d\.$/);
  });

  test('Ignore leaves all as it is', async () => {
    const { sandbox } = story();
    const { asked } = await say();
    await sandbox.as('UMIA').click(asked, 'Ignore');
    await untilItSays(story(), asked, /Left as it was|Ignored/);
    expect(status()).toBe('active');
  });
});
