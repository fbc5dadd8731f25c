// After *Edit…* the message that asked shows what was settled, not what was said. Wed 25 Nov 2026, 08:55 in London.
import { changeAgency } from '../support/change-agency.ts';
import { buttonsOf, eachWithBot, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot(changeAgency);

test('what was in doubt is settled: nobody is said to have said the date that was filled in', async () => {
  const running = story();
  const { sandbox } = running;
  await sandbox.as('URAVI').post('CTEAM', 'Acme might move to Tuesday 8 December');
  const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Tue 8 Dec. Not settled yet.' });
  await sandbox.as('UMIA').click(asked, 'Edit…');
  await sandbox.waitForModal('UMIA', 'change.save');
  await sandbox.as('UMIA').submitModal({ 'New date': '2026-12-10' });
  await untilItSays(
    running,
    asked,
    'Acme Spring Launch: Fri 4 Dec → Thu 10 Dec. Ravi said: “Acme might move to Tuesday 8 December”\nApplied by Mia.',
  );
  expect(wordsNow(running, asked)).not.toContain('Ravi says');
  expect(wordsNow(running, asked)).not.toContain('Not settled yet');
  expect(buttonsOf(running, asked)).toEqual([]);
});

test('what was in doubt and is left as it was is no longer called unsettled', async () => {
  const running = story();
  const { sandbox } = running;
  await sandbox.as('URAVI').post('CTEAM', 'Acme might move to Tuesday 8 December');
  const asked = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Not settled yet.' });
  await sandbox.as('UMIA').click(asked, 'Ignore');
  await untilItSays(running, asked, 'Left as it was by Mia.');
  expect(wordsNow(running, asked)).not.toContain('Not settled yet');
});
