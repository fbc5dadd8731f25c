// No reason for an absence and no word of such a message is kept anywhere: not in a table, not in a log line.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { RunningBot } from '../support/running-bot.ts';
import { eachWithBot, untilItSays } from '../support/story.ts';

const lines: string[] = [];
const buffer = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const story = eachWithBot(undefined, undefined, { log: pino({ level: 'trace' }, buffer) });

/** Words that no feature of ours would ever write by itself. */
const WORDS = ['migraine', 'zebra', 'orthodontist', 'funeral', 'Quokka'];

function everythingKept({ db }: RunningBot): string {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return tables.map((name) => JSON.stringify(db.prepare(`SELECT * FROM ${name}`).all())).join('\n');
}

function expectNoWords(): void {
  const kept = everythingKept(story());
  for (const word of WORDS) {
    expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
    expect(lines.join('\n').toLowerCase()).not.toContain(word.toLowerCase());
  }
}

test('what was said of an absence leaves no word behind, through receipt, cover, edit and undo', async () => {
  const { sandbox } = story();
  const said = await sandbox.as('UDANA').post('CTEAM', 'out today, migraine, and then the Quokka funeral');
  const receipt = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Give it to Ravi' });
  await sandbox.as('UMIA').click(morning, 'Give it to Ravi');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Mia asks you' });
  expectNoWords();
  await sandbox.as('UDANA').edit(said, 'out today and tomorrow, orthodontist with my zebra');
  await untilItSays(story(), receipt, 'Thu 26 Nov');
  expectNoWords();
  await sandbox.as('UDANA').delete(said);
  await untilItSays(story(), receipt, 'Taken back');
  expectNoWords();
});

test('an absence and a change in one message: the change is kept without its words', async () => {
  const { sandbox, store } = story();
  await sandbox
    .as('URAVI')
    .post('CACME', 'out tomorrow for a funeral. Acme Spring Launch moves to 11 December, the zebra said');
  await sandbox.waitForMessage({ in: 'URAVI', saying: 'Noted' });
  await sandbox.whenIdle();
  expectNoWords();
  for (const { words, ts, channel } of store.changes.where()) {
    expect([words, ts, channel]).toEqual([null, null, null]);
  }
});

test('a DM, an error and what was not understood leave no word either', async () => {
  const { sandbox, store } = story();
  await sandbox.as('UDANA').dmBot('my zebra has a migraine');
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'I found no absence' });
  const real = store.seenEvents.remember;
  let failures = 1;
  (store.seenEvents as { remember: typeof real }).remember = (keys, at) => {
    if (failures-- > 0) throw new Error('the disk is full');
    return real(keys, at);
  };
  await sandbox.as('UDANA').attempt({ type: 'post', channel: 'CTEAM', text: 'out today: orthodontist' });
  sandbox.redeliver();
  await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  expectNoWords();
  expect(lines.join()).toContain('the disk is full');
  sandbox.server.workspace.problems.length = 0;
});
