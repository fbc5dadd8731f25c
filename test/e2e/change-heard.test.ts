// A change of a campaign said in chat, by those who may decide and by others. Wed 25 Nov 2026, 08:55 in London.
import { asId } from '../../src/domain/ids.ts';
import { changeAgency, DEADLINE } from '../support/change-agency.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot(changeAgency);
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const changes = () => story().store.changes.where();
const states = () => changes().map(({ state }) => state);
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

describe('what nobody may apply by saying it', () => {
  test('something tentative is asked about, even where the account manager says it', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'The Acme launch might slip to 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Not settled yet' });
    expect(asked.text).toContain('You say: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.');
    expect(campaign()?.deadline).toBe(DEADLINE);
    await sandbox.as('UMIA').click(asked, 'Ignore');
    await untilItSays(story(), asked, 'Left as it was by Mia.');
    expect(states()).toEqual(['ignored']);
  });

  test("a member's word is the account manager's to apply; the member sees a reaction and nothing more", async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    expect(asked.text).toContain('“Acme launch is now 9 December”');
    await sandbox.waitFor(() => sandbox.reactionsOn(said)[0]?.name === 'memo');
    expect(campaign()?.deadline).toBe(DEADLINE);
    await sandbox.as('UMIA').click(asked, 'Apply');
    await untilItSays(story(), asked, 'Applied by Mia.');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'The team is told in 2 minutes.' });
    expect(campaign()?.deadline).toBe('2026-12-09');
    expect(saidIn(story(), 'UNOOR')).toEqual([]);
  });

  test('a second click on an old look is told what the first one did', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    const asSeen = [...asked.blocks];
    await sandbox.as('UMIA').click(asked, 'Apply');
    await untilItSays(story(), asked, 'Applied by Mia.');
    await sandbox.as('UMIA').click(asked, 'Ignore', { asSeen });
    await sandbox.waitFor(() =>
      sandbox
        .ephemeralsFor('UMIA')
        .some(({ text }) => text.includes('Mia already changed this to Wed 9 Dec')),
    );
    expect(states()).toEqual(['applied']);
  });

  test('nobody but those who lead it can press the button', async () => {
    const { sandbox, bot } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme is on hold');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noor says' });
    const { decideChange } = await import('../../src/usecases/decide-change.ts');
    const [change] = changes();
    const answer = decideChange(
      bot.deps,
      asId('UNOOR'),
      change?.id ?? asId('none'),
      { kind: 'apply', campaign: null },
      story().clock.now(),
    );
    expect(answer).toMatchObject({ kind: 'not_allowed' });
    expect(campaign()?.status).toBe('active');
  });
});

describe('what the account manager states is so', () => {
  test('with a reaction, a receipt and Undo; the campaign is as before after it', async () => {
    const { sandbox } = story();
    const said = await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch moves to 9 December');
    const receipt = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: 'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.',
    });
    await sandbox.waitFor(() => sandbox.reactionsOn(said)[0]?.name === 'memo');
    expect(campaign()?.deadline).toBe('2026-12-09');
    await sandbox.as('UMIA').click(receipt, 'Undo');
    await untilItSays(story(), receipt, 'Taken back.');
    await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 0);
    expect(campaign()?.deadline).toBe(DEADLINE);
    expect(states()).toEqual(['undone']);
  });

  test('the deputy too; no date given is "to be confirmed"', async () => {
    const { sandbox } = story();
    await sandbox.as('UJON').post('CTEAM', 'Acme launch is pushed, no new date yet');
    await sandbox.waitForMessage({ in: 'UJON', saying: 'Fri 4 Dec → to be confirmed.' });
    expect(campaign()?.deadline).toBeNull();
  });

  test.each([
    ['Acme is on hold', 'paused'],
    ['Acme is cancelled', 'cancelled'],
    ['Acme Spring Launch is complete', 'completed'],
  ])('"%s" sets the status', async (words, status) => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', words);
    await sandbox.waitForMessage({ in: 'UMIA', saying: `Acme Spring Launch: ${status}.` });
    expect(campaign()?.status).toBe(status);
  });

  test('launched makes a planned campaign active', async () => {
    const { sandbox, store } = story();
    const planned = campaign();
    if (planned) store.transact(() => store.campaigns.put({ ...planned, status: 'planned' }));
    await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch is live');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'launched' });
    expect(campaign()?.status).toBe('active');
  });

  test('brief, scope and contact move no field, and are recorded and told', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'The Acme brief has changed, they want video now');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'brief changed' });
    await minutesOn(2);
    await sandbox.waitForMessage({ in: 'CACME', saying: 'Acme Spring Launch: brief changed.' });
    expect(changes()).toMatchObject([{ change: 'brief', state: 'applied', was: null, becomes: null }]);
  });

  test.each([
    ['The scope for Acme has changed, three more banners', 'scope', 'scope changed'],
    ['The Acme brief has changed, they want video now', 'brief', 'brief changed'],
    ['New contact at Acme: Lea Brandt instead of Tom', 'contact', 'new contact'],
  ])('"%s" by a member waits, and is told once it was applied', async (words, change, told) => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', words);
    const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: told });
    expect(buttonsOf(story(), morning)).toEqual(['Apply', 'Ignore']);
    await minutesOn(3);
    expect(saidIn(story(), 'CACME')).toEqual([]);
    await sandbox.as('UMIA').click(morning, 'Apply');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'The team is told in 2 minutes.' });
    expect(changes()).toMatchObject([{ change, state: 'applied', saidBy: 'UNOOR', decidedBy: 'UMIA' }]);
    await minutesOn(3);
    await sandbox.waitForMessage({ in: 'CACME', saying: `Acme Spring Launch: ${told}.` });
  });

  test('what is so already is said to be, in a direct message, and told to nobody', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').dmBot('Acme Spring Launch is now 4 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'That is what it was already.' });
    await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch is now 4 December');
    await minutesOn(3);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
    expect(campaign()?.deadline).toBe(DEADLINE);
  });

  test('words beside an absence are not kept, nor where they stood', async () => {
    const { sandbox } = story();
    await sandbox.as('UMIA').post('CTEAM', 'I am out tomorrow. Acme Spring Launch moves to 9 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Fri 4 Dec → Wed 9 Dec' });
    expect(changes()).toMatchObject([{ state: 'applied', words: null, channel: null, ts: null }]);
  });
});

describe('a newer change of the same field', () => {
  test('closes the older question, also where it is only heard itself', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    const older = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Wed 9 Dec' });
    await sandbox.as('URAVI').post('CTEAM', 'Acme launch is now 10 December');
    const newer = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Thu 10 Dec' });
    await untilItSays(story(), older, 'A newer change took its place.');
    expect(buttonsOf(story(), older)).toEqual([]);
    await sandbox.as('UJON').post('CTEAM', 'Acme launch is now 11 December');
    await untilItSays(story(), newer, 'A newer change took its place.');
    expect(states()).toEqual(['superseded', 'superseded', 'applied']);
    expect(wordsNow(story(), newer)).not.toContain('Apply it?');
  });

  test('what makes no message of its own stands in the morning message', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme budget is now 30000');
    const morning = await sandbox.waitForMessage({
      in: 'UMIA',
      saying: '1 change was heard on your campaigns.',
    });
    expect(buttonsOf(story(), morning)).toEqual(['Apply', 'Ignore']);
    await sandbox.as('UMIA').click(morning, 'Apply');
    await sandbox.waitForMessage({
      in: 'UMIA',
      saying: 'budget not set → 30,000. The team is told in 2 minutes.',
    });
    expect(campaign()?.budget).toBe(30000);
    expect(saidIn(story(), 'UMIA')).toHaveLength(2);
  });

  test('the same said once more by someone else is no second question', async () => {
    const { sandbox } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 9 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Wed 9 Dec' });
    const again = await sandbox.as('URAVI').post('CTEAM', 'Acme launch is now 9 December');
    await sandbox.waitFor(() => sandbox.reactionsOn(again).length === 1);
    expect(states()).toEqual(['heard']);
  });
});
