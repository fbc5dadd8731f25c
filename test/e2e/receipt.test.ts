import { buttonsOf, danaIsOut, eachWithBot, saidIn, untilItSays, wordsNow } from '../support/story.ts';

const story = eachWithBot();

const absences = () =>
  story()
    .store.absences.where()
    .map(({ from, to, state }) => `${from}..${to} ${state}`);

test('nobody but the author can use the buttons of a receipt', async () => {
  const { sandbox } = story();
  const { receipt } = await danaIsOut(story());
  await expect(sandbox.as('URAVI').click(receipt, 'Undo')).rejects.toThrow('not in');
});

test('nobody is asked whether they are still out on a day they already said', async () => {
  const { sandbox } = story();
  await sandbox.as('UDANA').post('CTEAM', 'out today and tomorrow');
  const receipt = await sandbox.waitForMessage({ in: 'UDANA', from: 'UBOT' });
  expect(wordsNow(story(), receipt)).not.toContain('Still out tomorrow');
  expect(wordsNow(story(), receipt)).toContain('Still out Fri 27 Nov');
});

test('"Still out tomorrow" adds the next working day, and the AM reads it', async () => {
  const { sandbox } = story();
  const { receipt, morning } = await danaIsOut(story());
  await sandbox.as('UDANA').click(receipt, 'Still out tomorrow');
  await untilItSays(story(), receipt, 'Thu 26 Nov');
  await untilItSays(story(), morning, 'Thu 26 Nov');
  expect(absences()).toEqual(['2026-11-25..2026-11-26 active']);
});

test('"Still out tomorrow" pressed twice adds one day', async () => {
  const { sandbox } = story();
  const { receipt } = await danaIsOut(story());
  const { blocks } = receipt;
  await sandbox.as('UDANA').click(receipt, 'Still out tomorrow', { asSeen: blocks });
  await sandbox.as('UDANA').click(receipt, 'Still out tomorrow', { asSeen: blocks });
  await sandbox.whenIdle();
  expect(absences()).toEqual(['2026-11-25..2026-11-26 active']);
});

test('Undo takes the longer absence back first, then the rest', async () => {
  const { sandbox } = story();
  const { receipt } = await danaIsOut(story());
  await sandbox.as('UDANA').click(receipt, 'Still out tomorrow');
  await untilItSays(story(), receipt, 'Thu 26 Nov');
  await sandbox.as('UDANA').click(receipt, 'Undo');
  await untilItSays(story(), receipt, "you're away today, Wed 25 Nov.");
  await sandbox.as('UDANA').click(receipt, 'Undo');
  await untilItSays(story(), receipt, 'Taken back');
  expect(absences()).toEqual(['2026-11-25..2026-11-25 withdrawn']);
});

test('Undo takes the reaction off, closes the AM message and leaves no button', async () => {
  const { sandbox } = story();
  const { said, receipt, morning } = await danaIsOut(story());
  await sandbox.as('UDANA').click(receipt, 'Undo');
  await untilItSays(story(), receipt, 'Taken back');
  await untilItSays(story(), morning, 'Nobody on your campaigns is away');
  await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 0);
  expect(buttonsOf(story(), receipt)).toEqual([]);
  expect(buttonsOf(story(), morning)).toEqual([]);
});

test('Undo pressed twice says that it is undone already', async () => {
  const { sandbox } = story();
  const { receipt } = await danaIsOut(story());
  const asSeen = receipt.blocks;
  await sandbox.as('UDANA').click(receipt, 'Undo', { asSeen });
  await untilItSays(story(), receipt, 'Taken back');
  await sandbox.as('UDANA').click(receipt, 'Undo', { asSeen });
  const [answer] = await sandbox.waitFor(() => {
    const all = sandbox.ephemeralsFor('UDANA');
    return all.length > 0 && all;
  });
  expect(answer?.text).toMatch(/^Dana already undid this at 08:5\d\.$/);
});

test('"That was wrong" withdraws, and counts one doubt of the rule', async () => {
  const { sandbox, store, db } = story();
  const { said, receipt } = await danaIsOut(story());
  const [source] = store.sources.standingAtMessage(said.channel as never, said.ts as never);
  const rule = source?.source.kind === 'message' ? source.source.rule : '';
  await sandbox.as('UDANA').click(receipt, 'That was wrong');
  await untilItSays(story(), receipt, 'Taken back');
  await sandbox.waitFor(() => sandbox.reactionsOn(said).length === 0);
  expect(rule).not.toBe('');
  expect(db.prepare('SELECT rule, count FROM rule_doubt').all()).toEqual([{ rule, count: 1 }]);
});

test('Change… refuses a last day before the first and changes nothing', async () => {
  const { sandbox } = story();
  const { receipt } = await danaIsOut(story());
  await sandbox.as('UDANA').click(receipt, 'Change…');
  await sandbox.waitForModal('UDANA');
  const errors = await sandbox.as('UDANA').submitModal({ 'Last day': '2026-11-20' });
  expect(Object.values(errors)).toEqual(['The last day is before the first']);
  expect(absences()).toEqual(['2026-11-25..2026-11-25 active']);
});

test('Change… corrects by hand, and no later edit of the message corrects it again', async () => {
  const { sandbox } = story();
  const { said, receipt } = await danaIsOut(story());
  await sandbox.as('UDANA').click(receipt, 'Change…');
  await sandbox.waitForModal('UDANA');
  expect(await sandbox.as('UDANA').submitModal({ 'Last day': '2026-11-27' })).toEqual({});
  await untilItSays(story(), receipt, 'Fri 27 Nov');
  await sandbox.as('UDANA').edit(said, 'out today and tomorrow');
  await sandbox.whenIdle();
  expect(absences()).toEqual(['2026-11-25..2026-11-27 active']);
  expect(wordsNow(story(), receipt)).toContain('Fri 27 Nov');
});

test('nothing of what was understood is posted where it was said', async () => {
  const { sandbox } = story();
  await danaIsOut(story());
  await sandbox.whenIdle();
  expect(saidIn(story(), 'CTEAM')).toEqual([]);
  expect(saidIn(story(), 'CACME')).toEqual([]);
});

test('an account manager who reports somebody is not told that she will sort it out herself', async () => {
  const { sandbox } = story();
  await sandbox.as('UMIA').post('CTEAM', "Dana's out today");
  const receipt = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Noted: Dana is' });
  expect(receipt.text).toContain('What it touches of yours is in your morning message.');
  expect(receipt.text).not.toContain('Mia will sort out');
});
