// Messages in, what they say out, one line each in order. No database and no network; what --explain says goes only to
// the terminal of whoever gave the text (product rule 7).
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { interpretWith } from '../usecases/interpret-text.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { explain } from './explain.ts';
import { readContext, readMessage } from './message-input.ts';
import { whyUnreadable } from './why-unreadable.ts';

interface UnderstandOptions {
  readonly context: string;
  readonly explain?: true;
}

/** Adds `understand`. */
export function registerUnderstandCommand(program: Command, parts: CommandParts): void {
  program
    .command('understand')
    .description('say what messages mean: JSON lines in, one line {"id","interpretations":[…]} each out')
    .requiredOption('--context <file>', 'the people and campaigns to read against, as JSON')
    .option('--explain', 'say on standard error which words decided, by which rule, and what was assumed')
    .addHelpText('after', '\nExample: understudy understand --context context.json < messages.jsonl')
    .action((options: UnderstandOptions) => understand(options, parts));
}

async function understand(options: UnderstandOptions, parts: CommandParts): Promise<void> {
  const interpret = interpretWith(readContext(options.context, await readText(options.context)));
  let number = 0;
  for await (const line of linesOf(parts.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const message = readMessage(number, line);
    const reading = interpret(message);
    const { interpretations, questions, offers } = reading;
    const answer = {
      id: message.id,
      interpretations,
      ...(questions.length > 0 ? { questions } : {}),
      ...(offers.length > 0 ? { offers } : {}),
    };
    parts.output.write(`${JSON.stringify(answer)}\n`);
    if (options.explain) parts.output.writeError(explain(message, reading));
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CommandFailure(`${file} can’t be read: ${whyUnreadable(cause)}`, { cause });
  }
}

async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
