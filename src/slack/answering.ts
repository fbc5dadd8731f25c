// One way to answer a click, a command or a form, and one handler for what goes wrong: the person gets a kind sentence
// with a short reference, the log the rest.
import { randomBytes } from 'node:crypto';
import type { RespondFn } from '@slack/bolt';
import type { Answer } from '../domain/answers.ts';
import { renderAnswer } from '../views/answer.ts';
import type { Message } from '../views/message.ts';
import type { SlackParts } from './parts.ts';

/** Shows something to the acting person alone, leaving the message that was clicked as it is. */
export async function respondPrivately(respond: RespondFn, message: Message): Promise<void> {
  await respond({
    response_type: 'ephemeral',
    replace_original: false,
    text: message.text,
    blocks: [...message.blocks],
  });
}

/** What a click or a command is answered with; null needs no answer. */
export type Outcome = Answer | readonly Answer[] | Message | null;

/** Shows a message to the acting person alone. */
export type Show = (message: Message) => Promise<void>;

/** Does the work and shows what it answers; null needs no answer. */
export async function answering(
  parts: SlackParts,
  show: Show,
  work: () => Outcome | Promise<Outcome>,
): Promise<void> {
  const answer = await orError(parts, work);
  if (answer === null) return;
  const answers = Array.isArray(answer) ? answer : [answer];
  for (const each of answers) await show('blocks' in each ? each : renderAnswer(each));
}

async function orError<Result>(
  parts: SlackParts,
  work: () => Result | Promise<Result>,
): Promise<Result | Answer> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'error', reference: logged(parts, error) };
  }
}

/** Logs the error under a short reference, which it gives. */
export function logged(parts: SlackParts, error: unknown): string {
  const reference = randomBytes(3).toString('hex');
  parts.log.error({ err: error, reference }, 'a request went wrong');
  return reference;
}
