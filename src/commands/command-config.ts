import { type Config, readConfig } from '../config.ts';
import { CommandFailure, type CommandParts } from './command-parts.ts';

/** The configuration of the environment; fails with every problem of it. */
export function configOf(parts: CommandParts): Config {
  const read = readConfig(parts.env);
  if ('config' in read) return read.config;
  throw new CommandFailure(['The configuration is wrong:', ...read.problems].join('\n  '));
}
