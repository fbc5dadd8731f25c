import type { CommandParts } from '../../src/commands/command-parts.ts';
import { runProgram } from '../../src/commands/program.ts';

/** What one run of the command line wrote, and its exit code. */
export interface ProgramRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with what it may touch handed in. */
export async function run(args: readonly string[], over: RunParts = {}): Promise<ProgramRun> {
  const written = { out: '', err: '' };
  const code = await runProgram(args, {
    env: over.env ?? {},
    input: pieces(over.input ?? ''),
    output: {
      write: (text) => {
        written.out += text;
      },
      writeError: (text) => {
        written.err += text;
      },
    },
    project: process.cwd(),
    clock: { now: () => over.now ?? new Date('2026-11-25T08:55:00Z') },
  });
  return { code, ...written };
}

interface RunParts {
  readonly env?: CommandParts['env'];
  /** Standard input. */
  readonly input?: string;
  readonly now?: Date;
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
