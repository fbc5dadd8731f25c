// How long one transaction takes at the size of a large agency: 300 people, 60 campaigns, 2,000 tasks, a bad morning.
// Prints milliseconds; the first argument is the share of people who are away.

import { asId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/open.ts';
import { createStore } from '../../src/store/store.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { describeNotice } from '../../src/usecases/describe-notice.ts';
import { noteMessage } from '../../src/usecases/note-message.ts';
import { createStoreReader } from '../../src/usecases/reading.ts';
import { readScene } from '../../src/usecases/scene.ts';
import { tick } from '../../src/usecases/tick.ts';
import { anAgency, BAD_MORNING } from '../support/agency-cases.ts';

const write = (line: string) => process.stdout.write(`${line}\n`);

/** Measures one step. */
function timed(name: string, work: () => void): void {
  const from = performance.now();
  work();
  write(`${name.padEnd(44)} ${(performance.now() - from).toFixed(0).padStart(6)} ms`);
}

const facts = anAgency(1, { people: 300, campaigns: 60, tasks: 2000, away: Number(process.argv[2]) || 0.1 });
const store = createStore(openDatabase(':memory:'));
const deps: Deps = { store, reader: createStoreReader(store), wake: () => {} };
const minute = (count: number) => new Date(BAD_MORNING.getTime() + count * 60_000);

timed('seed', () =>
  store.transact(() => {
    for (const person of facts.people.values()) store.people.put(person);
    for (const campaign of facts.campaigns.values()) store.campaigns.put({ ...campaign, channel: null });
    for (const task of facts.tasks.values()) store.tasks.put(task);
    for (const absence of facts.absences) store.absences.put(absence);
    store.settings.change({ timeZone: 'Europe/London' });
  }),
);
timed('first tick', () => tick(deps, minute(0)));
write(`needs ${store.needs.where().length}, due ${store.outbox.due(minute(9), 1000).length}`);
timed('second tick', () => tick(deps, minute(1)));
timed('read the facts', () => void readScene(store, minute(1)));

// What delivery does with each: described, then known as posted.
timed('describe all that is due', () => {
  for (const entry of store.outbox.due(minute(2), 1000)) {
    describeNotice(readScene(store, minute(2)), entry.notice);
    store.outbox.sent(entry, minute(2));
  }
});

const people = [...facts.people.keys()];
for (const [index, text] of ['good morning', 'out today', 'out tomorrow', 'thanks!', 'wfh today'].entries()) {
  timed(`message: ${text}`, () => {
    const ts = asId<never>(`${1_795_600_000 + index}.000100`);
    const author = people[100 + index] ?? asId<never>('U0000');
    const message = {
      channel: asId<never>('C1'),
      ts,
      author,
      text,
      sentAt: minute(3),
      threadTs: null,
      audience: 'team' as const,
      eventKeys: [`Ev${index}`],
    };
    noteMessage(deps, message, minute(3));
  });
}
timed('a later tick', () => tick(deps, minute(10)));
