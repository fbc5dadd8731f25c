// A line for the client: for the account manager to copy, without a word of who is away or why.
import type { View } from '../../src/sandbox/workspace/model.ts';
import { ravisGotIt } from '../support/covered-by-ravi.ts';
import { danaIsOut, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const noteIn = (view: View) => /"initial_value":"([^"]*)"/.exec(JSON.stringify(view.body))?.[1];

describe('a client note', () => {
  const story = eachWithBot();

  test('says who looks after what and that the date stands; it is sent nowhere and kept nowhere', async () => {
    const running = story();
    const { sandbox, db } = running;
    const { morning } = await danaIsOut(running, 'out sick');
    await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
    await untilItSays(running, morning, 'Ravi covers Acme banners');
    const shared = saidIn(running, 'CSHARED').length;
    await sandbox.as('UMIA').click(morning, 'Copy client note…');
    const view = await sandbox.waitForModal('UMIA', 'client_note.copied');
    expect(noteIn(view)).toBe(
      'Ravi will look after Acme banners (Acme Spring Launch) for you. The date stands: Wed 25 Nov.',
    );
    expect(JSON.stringify(view.body)).toContain('Ravi has not said yet that they have it.');
    expect(JSON.stringify(view.body)).not.toContain('Copied');
    expect(JSON.stringify(view.body)).not.toMatch(/Dana|sick|away/);
    expect(await sandbox.as('UMIA').submitModal({ note: 'Words of Mia to the client' })).toEqual({});
    await sandbox.whenIdle();
    expect(saidIn(running, 'CSHARED')).toHaveLength(shared);
    expect(db.serialize().includes('Words of Mia')).toBe(false);
  });

  test('says that they are looking after it once they have said so', async () => {
    const running = story();
    const { sandbox } = running;
    const { morning } = await ravisGotIt(running);
    await sandbox.as('UMIA').click(morning, 'Copy client note…');
    const view = await sandbox.waitForModal('UMIA', 'client_note.copied');
    expect(noteIn(view)).toBe(
      'Ravi is looking after Acme banners (Acme Spring Launch) for you now. The date stands: Wed 25 Nov.',
    );
    expect(JSON.stringify(view.body)).not.toContain('has not said yet');
  });

  test('says the new date of a deadline that was applied', async () => {
    const running = story();
    const { sandbox } = running;
    await sandbox.as('UMIA').dmBot('Acme Spring Launch moves to Monday 21 December');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Mon 21 Dec' });
    await sandbox.as('UMIA').click(receipt, 'Copy client note…');
    const view = await sandbox.waitForModal('UMIA', 'client_note.copied');
    expect(noteIn(view)).toBe('The new date for Acme Spring Launch is Mon 21 Dec.');
  });
});
