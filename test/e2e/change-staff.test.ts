// "@noor takes over copy from @ravi", said by a member: asked, applied, confirmed, in the store. Wed 25 Nov 2026, 08:55.
import { asId } from '../../src/domain/ids.ts';
import { aTask, day } from '../support/builders.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const confirmedAt = new Date('2026-11-24T10:00:00Z');
const ravis = (id: string, title: string, skill: string) =>
  aTask({ id: asId(id), owner: asId('URAVI'), title, skill, due: day('2026-12-10'), confirmedAt });

/** Ravi has a design task and two of copy on Acme. */
const story = eachWithBot(() =>
  acme({
    tasks: [
      ...acme().tasks,
      ravis('task_page', 'landing page', 'design'),
      ravis('task_ads', 'ad lines', 'copy'),
      ravis('task_mail', 'newsletter', 'copy'),
    ],
  }),
);

const owners = () =>
  Object.fromEntries(
    ['task_page', 'task_ads', 'task_mail'].map((id) => [id, story().store.tasks.get(id)?.owner]),
  );
const rolesOn = () =>
  Object.fromEntries(
    (story().store.campaigns.get(asId('campaign_acme'))?.members ?? []).map(({ person, role }) => [
      person,
      role,
    ]),
  );
const ALL_RAVIS = { task_page: 'URAVI', task_ads: 'URAVI', task_mail: 'URAVI' };

async function danaSays(words: string) {
  const { sandbox } = story();
  const said = await sandbox.as('UDANA').post('CTEAM', words);
  const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana says' });
  return { said, asked };
}

describe('a change of staff that a member says', () => {
  test('moves nothing, and is told to nobody, before the account manager applies it', async () => {
    const { sandbox, store } = story();
    const { said, asked } = await danaSays('@noor takes over copy on Acme from @ravi');
    expect(asked.text).toContain('Acme Spring Launch: new staffing, Ravi → Noor (copy).');
    expect(buttonsOf(story(), asked)).toEqual(['Apply', 'Ignore', 'Edit…']);
    await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 1);
    await sandbox.as('UMIA').click(asked, 'Ignore');
    await untilItSays(story(), asked, 'Left as it was by Mia.');
    expect(owners()).toEqual(ALL_RAVIS);
    expect(store.changes.where().map(({ state }) => state)).toEqual(['ignored']);
    for (const other of ['UNOOR', 'URAVI', 'UDANA', 'CACME']) expect(saidIn(story(), other)).toEqual([]);
  });

  test('applied, is a reassignment ready to confirm: only the work of the role that was named', async () => {
    const { sandbox, moveTo } = story();
    const { asked } = await danaSays('@noor takes over copy on Acme from @ravi');
    await sandbox.as('UMIA').click(asked, 'Apply');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi still has' });
    expect(receipt.text).toContain('Ravi still has 2 open tasks of copy on it. Does Noor take them over?');
    expect(owners()).toEqual(ALL_RAVIS);

    await sandbox.as('UMIA').click(receipt, 'Give 2 tasks to Noor');
    await untilItSays(story(), receipt, 'Noor has Ravi’s part now, 2 open tasks.');
    expect(owners()).toEqual({ task_page: 'URAVI', task_ads: 'UNOOR', task_mail: 'UNOOR' });
    expect(rolesOn()).toMatchObject({ URAVI: 'design', UNOOR: 'media' });
    await sandbox.waitForMessage({ in: 'UNOOR', saying: 'newsletter' });
    await sandbox.waitForMessage({ in: 'URAVI', saying: 'newsletter' });
    await moveTo(new Date('2026-11-25T08:58:00Z'));
    await sandbox.waitForMessage({
      in: 'CACME',
      saying: 'Acme Spring Launch: new staffing, Ravi → Noor (copy).',
    });

    await sandbox.as('UMIA').click(receipt, 'Give it back');
    await untilItSays(story(), receipt, 'Does Noor take them over?');
    expect(owners()).toEqual(ALL_RAVIS);
  });

  test('of all that someone has, is all of it and their place on the campaign', async () => {
    const { sandbox } = story();
    const { asked } = await danaSays('@noor replaces @ravi on Acme permanently');
    await sandbox.as('UMIA').click(asked, 'Apply');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi still has 3 open tasks' });
    await sandbox.as('UMIA').click(receipt, 'Give 3 tasks to Noor');
    await untilItSays(story(), receipt, 'Noor has Ravi’s part now, 3 open tasks.');
    expect(Object.values(owners())).toEqual(['UNOOR', 'UNOOR', 'UNOOR']);
    expect(rolesOn()).not.toHaveProperty('URAVI');
  });

  test('edited, is what the account manager says it is; who has no part in it, or is nobody of the team, is told at the field', async () => {
    const { sandbox, store } = story();
    const { asked } = await danaSays('@noor takes over copy on Acme from @ravi');
    await sandbox.as('UMIA').click(asked, 'Edit…');
    await sandbox.waitForModal('UMIA');
    const mia = sandbox.as('UMIA');
    expect(await mia.submitModal({ 'Who hands over': 'UJON' })).toEqual({
      change_from: 'Has no part in this campaign. Pick somebody who has.',
    });
    expect(await mia.submitModal({ 'Who hands over': 'URAVI', 'Who takes over': 'URAVI' })).toEqual({
      change_to: 'Pick somebody else than who hands over.',
    });
    expect(await mia.submitModal({ 'Who takes over': 'UBOT' })).toEqual({
      change_to: 'Is not on the team. Pick somebody who is.',
    });
    expect(store.changes.where().map(({ state }) => state)).toEqual(['heard']);
    expect(await mia.submitModal({ 'Who takes over': 'UDANA', 'Which part': 'copy' })).toEqual({});
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Does Dana take them over?' });
    expect(receipt.text).toContain('Ravi → Dana (copy)');
    expect(store.changes.where()).toMatchObject([
      { state: 'applied', handOver: { from: 'URAVI', to: 'UDANA', role: 'copy' } },
    ]);
    expect(owners()).toEqual(ALL_RAVIS);
  });

  test.each(['Ravi is off Acme, Noor takes over copy', 'On Acme we swap Ravi for Noor on copy'])(
    '“%s” names who goes and who comes',
    async (words) => {
      const { asked } = await danaSays(words);
      expect(asked.text).toContain('Ravi → Noor');
    },
  );

  test('in a role that they do not have there, offers nothing of theirs', async () => {
    const { sandbox } = story();
    const { asked } = await danaSays('@noor takes over media on Acme from @ravi');
    await sandbox.as('UMIA').click(asked, 'Apply');
    const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'The team is told in 2 minutes' });
    expect(buttonsOf(story(), receipt)).not.toContain('Give 1 task to Noor');
    expect(receipt.text).not.toContain('Ravi still has');
    expect(owners()).toEqual(ALL_RAVIS);
  });

  test('only whoever leads it can confirm', async () => {
    const { sandbox, bot, clock, store } = story();
    const { asked } = await danaSays('@noor takes over copy on Acme from @ravi');
    await sandbox.as('UMIA').click(asked, 'Apply');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Ravi still has' });
    const { handOverWork } = await import('../../src/usecases/follow-change.ts');
    const [change] = store.changes.where();
    const answer = handOverWork(bot.deps, asId('UDANA'), change?.id ?? asId('none'), clock.now());
    expect(answer).toMatchObject({ kind: 'not_allowed' });
    expect(owners()).toEqual(ALL_RAVIS);
  });
});
