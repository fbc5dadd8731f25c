// How a story of the bot is told: a bot of its own for each test, and nothing that Slack would refuse at the end.
import type { Message } from '../../src/sandbox/workspace/model.ts';
import { type Agency, type RunningBot, type RunOptions, runBot } from './running-bot.ts';

// Longer than what is waited for in vain, so that the reason is told.
/** The bot of the test under way. */
export type Story = () => RunningBot;

/** Starts a bot before each test and stops it after, when everything sent must have been right. */
export function eachWithBot(agency?: () => Agency, startsAt?: Date, options?: RunOptions): Story {
  let running: RunningBot;
  beforeEach(async () => {
    running = await runBot(agency?.(), startsAt, options);
  });
  afterEach(async () => {
    const { problems } = running.sandbox;
    await running.stop();
    expect(problems).toEqual([]);
  });
  return () => running;
}

/** The labels of the buttons that a message shows now. */
export function buttonsOf({ sandbox }: RunningBot, message: Pick<Message, 'channel' | 'ts'>): string[] {
  const now = sandbox.conversation(message.channel).messages.find(({ ts }) => ts === message.ts);
  return labelsIn(now?.blocks ?? []);
}

/** What a message says now. */
export function wordsNow({ sandbox }: RunningBot, { channel, ts }: Pick<Message, 'channel' | 'ts'>): string {
  const now = sandbox.conversation(channel).messages.find((each) => each.ts === ts);
  return now ? sandbox.wordsOf(now) : '(gone)';
}

/** Everything that the bot has said in a conversation, one message after the other. */
export function saidIn({ sandbox }: RunningBot, conversation: string): string[] {
  return sandbox
    .messagesIn(conversation)
    .filter(({ user }) => user === 'UBOT')
    .map((message) => sandbox.wordsOf(message));
}

/** Waits until a message reads as it should. */
export async function untilItSays(
  running: RunningBot,
  message: Pick<Message, 'channel' | 'ts'>,
  words: string | RegExp,
): Promise<void> {
  const reads = () => {
    const now = wordsNow(running, message);
    return typeof words === 'string' ? now.includes(words) : words.test(now);
  };
  await running.sandbox
    .waitFor(reads, { timeoutMs: 8000 })
    .catch(() => expect(wordsNow(running, message)).toMatch(words));
}

function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'button' && 'text' in value) {
    return [(value.text as { text: string }).text];
  }
  return Object.values(value).flatMap(labelsIn);
}

/** Dana posts that she is out today; Mia's message of the morning stands. */
export async function danaIsOut(
  { sandbox }: RunningBot,
  words = 'out today',
): Promise<{ said: Message; receipt: Message; morning: Message }> {
  const said = await sandbox.as('UDANA').post('CTEAM', words);
  const receipt = await sandbox.waitForMessage({ in: 'UDANA', saying: 'Noted' });
  const morning = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Dana is out' });
  return { said, receipt, morning };
}
