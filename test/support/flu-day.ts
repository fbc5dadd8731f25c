// Flu day, minute by minute: people write that they are out, account managers answer some time after their last message,
// whoever covers presses Got it. What is counted is new messages: an edit notifies nobody.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minutesOf } from '../../src/domain/plain-date.ts';
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { time } from './builders.ts';
import { CHANNELS, DESIGNERS, fluAgency, MANAGERS, withChannels } from './flu-agency.ts';
import { type RunningBot, runBot } from './running-bot.ts';

const SOLVER = pathToFileURL(join(__dirname, '..', '..', 'dist', 'planning', 'solver-worker.js'));
const MINUTE_MS = 60_000;
const at = (clock: string) => new Date(`2026-11-25T${clock}:00Z`);
// "Mia asks you to cover" matches with Mia, "Mia is out" does not.
const ASKS_YOU = /(\w+) asks you to cover/;

/** Who goes out when, and how long account managers take to answer. */
export interface FluDay {
  /** The time of day, by person. */
  readonly out: Readonly<Record<string, string>>;
  /** Minutes from the n-th message (from 0) to the answer; 30 at most. */
  readonly answersAfter: (manager: string, n: number) => number;
  /** The day is followed until then. */
  readonly until: string;
}

/** What came of it. */
export interface FluCount {
  /** New messages by account manager. */
  readonly managers: Readonly<Record<string, number>>;
  /** New messages by holder and assigning account manager. */
  readonly holders: Readonly<Record<string, number>>;
  /** New lines by channel. */
  readonly channels: Readonly<Record<string, number>>;
  readonly digest: string;
}

const OPENS = '07:30';

/** The agency's bot an hour before work begins, with the real solver. */
export const startFluDay = (): Promise<RunningBot> =>
  runBot(fluAgency(), at(OPENS), { seed: withChannels, solver: SOLVER });

/** Lives through the day, minute by minute, and counts. */
export async function liveThrough(running: RunningBot, day: FluDay): Promise<FluCount> {
  const answer = answering(running, day);
  const asked = new Map<string, string>();
  for (let now = at(OPENS).getTime(); now <= at(day.until).getTime(); now += MINUTE_MS) {
    await running.moveTo(new Date(now));
    for (const [person, clock] of Object.entries(day.out)) {
      if (at(clock).getTime() === now) await sayOut(running, person);
    }
    for (const manager of MANAGERS) await answer(manager, now);
    for (const holder of [...DESIGNERS, ...MANAGERS]) await gotIt(running, holder, asked);
  }
  return count(running, asked);
}

async function sayOut(running: RunningBot, person: string): Promise<void> {
  await running.sandbox.as(person).post('CTEAM', 'out today');
  await quiet(running);
}

/** What an account manager does in a minute: answers all where the time since the last message is up. */
function answering(running: RunningBot, { answersAfter }: FluDay) {
  const answerAt = new Map<string, number>();
  const seen = new Map<string, number>();
  return async (manager: string, now: number): Promise<void> => {
    const messages = messagesTo(running, manager).length;
    if (messages > (seen.get(manager) ?? 0)) {
      answerAt.set(manager, now + answersAfter(manager, messages - 1) * MINUTE_MS);
    }
    seen.set(manager, messages);
    if ((answerAt.get(manager) ?? Number.POSITIVE_INFINITY) > now) return;
    answerAt.delete(manager);
    await answerAll(running, manager);
  };
}

/** All that the person has under way is answered and sent. */
async function quiet({ bot, sandbox }: RunningBot): Promise<void> {
  await bot.settle();
  await sandbox.whenIdle({ quietMs: 20 });
  await bot.settle();
}

const messagesTo = ({ sandbox }: RunningBot, conversation: string): readonly Message[] =>
  sandbox.messagesIn(conversation).filter(({ user }) => user === 'UBOT');

/** Presses what settles all that is asked, in the last message that asks something. */
async function answerAll(running: RunningBot, manager: string): Promise<void> {
  const pressed = new Set<string>();
  for (;;) {
    const [message, action] = buttons(running, manager, /^(?:Give it to|Assign all)/).at(-1) ?? [];
    if (!message || !action || pressed.has(`${message.ts}${JSON.stringify(message.blocks)}`)) return;
    pressed.add(`${message.ts}${JSON.stringify(message.blocks)}`);
    await running.sandbox.as(manager).click(message, action);
    await quiet(running);
  }
}

/** Notes who asks, then presses Got it. */
async function gotIt(running: RunningBot, holder: string, asked: Map<string, string>): Promise<void> {
  for (const message of messagesTo(running, holder)) {
    const by = ASKS_YOU.exec(running.sandbox.wordsOf(message))?.[1];
    if (by) asked.set(message.ts, `${holder} for ${by}`);
  }
  for (const [message, action] of buttons(running, holder, /^Got (?:it|all)/)) {
    await running.sandbox.as(holder).click(message, action);
    await quiet(running);
  }
}

interface Element {
  readonly action_id?: string;
  readonly text?: { readonly text?: string };
}

function buttons(running: RunningBot, person: string, label: RegExp): [Message, string][] {
  return messagesTo(running, person).flatMap((message) =>
    message.blocks
      .flatMap(({ elements }) => (elements ?? []) as readonly Element[])
      .filter(({ text }) => label.test(text?.text ?? ''))
      .map(({ action_id }): [Message, string] => [message, action_id ?? '']),
  );
}

function count(running: RunningBot, asked: ReadonlyMap<string, string>): FluCount {
  const holders: Record<string, number> = {};
  for (const pair of asked.values()) holders[pair] = (holders[pair] ?? 0) + 1;
  const of = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, messagesTo(running, id).length]));
  return {
    managers: of(MANAGERS),
    holders,
    channels: of(CHANNELS),
    digest: messagesTo(running, 'CDIGEST')
      .map((message) => running.sandbox.wordsOf(message))
      .join('\n'),
  };
}

const OPENS_MINUTES = 8.5 * 60;

/** Who is here and has more work due by some hour of the day than there are hours until then, reckoned anew from the tasks. */
export function overbooked({ store }: RunningBot, out: readonly string[]): string[] {
  const covers = store.covers.where("state = 'assigned'");
  return DESIGNERS.filter((person) => !out.includes(person)).filter((person) => {
    const tasks = store.tasks
      .where()
      .filter(
        ({ id, owner }) =>
          owner === person || covers.some((cover) => cover.task === id && cover.holder === person),
      )
      .sort((one, other) => ((one.dueTime ?? '') < (other.dueTime ?? '') ? -1 : 1));
    let hours = 0;
    return tasks.some(({ dueTime, remainingHours }) => {
      hours += remainingHours ?? 0;
      return hours * 60 > minutesOf(dueTime ?? time('17:30')) - OPENS_MINUTES;
    });
  });
}
