// The command line. Usage errors exit with 2 and the usage, what a command could not do with 1 and a message.
import { Command, CommanderError } from 'commander';
import { CommandFailure, type CommandParts } from './command-parts.ts';
import { registerDraftCommand } from './draft.ts';
import { registerExportCommand } from './export.ts';
import { registerImportCommand } from './import.ts';
import { registerSandboxCommand } from './sandbox.ts';
import { registerStartCommand } from './start.ts';
import { registerUnderstandCommand } from './understand.ts';

const USAGE_ERROR = 2;
const FAILED = 1;

/** Runs the command that the arguments (without node and script) name; resolves to the exit code. */
export async function runProgram(args: readonly string[], parts: CommandParts): Promise<number> {
  try {
    await buildProgram(parts).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    parts.output.writeError(`${messageOf(error)}\n`);
    return FAILED;
  }
}

function buildProgram(parts: CommandParts): Command {
  const program = new Command('understudy')
    .description('Tells account managers who is out, what it touches and who can cover.')
    .usage('<command>')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => parts.output.write(text),
      writeErr: (text) => parts.output.writeError(text),
    })
    .showHelpAfterError()
    .helpCommand(false);
  registerStartCommand(program, parts);
  registerSandboxCommand(program, parts);
  registerImportCommand(program, parts);
  registerExportCommand(program, parts);
  registerDraftCommand(program, parts);
  registerUnderstandCommand(program, parts);
  return program;
}

function messageOf(error: unknown): string {
  if (error instanceof CommandFailure) return error.message;
  return error instanceof Error ? `That went wrong: ${error.message}` : 'That went wrong.';
}
