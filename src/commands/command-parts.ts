// What a command may touch of the machine. main.ts hands in the real things, tests hand in their own.
import type { Clock } from '../clock.ts';

/** Where a command writes: results, and apart from them what is said to the person who ran it. */
export interface Output {
  /** To standard output, as it is. */
  write(text: string): void;
  /** To standard error, as it is. */
  writeError(text: string): void;
}

export interface CommandParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, in pieces of text. */
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly output: Output;
  readonly clock: Clock;
  /** The project's folder, with manifest.yml and data/ in it. */
  readonly project: string;
}

/** A command that cannot do what was asked, with the sentence that says why; shown without a stack trace, exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
