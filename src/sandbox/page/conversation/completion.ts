import type { CommandInfo, Conversation, Person, Snapshot } from '../../protocol.ts';
import { parseCommand } from './command-line.ts';

/** Something to complete with. */
export interface Completion {
  readonly key: string;
  /** What takes the place of what was typed. */
  readonly insert: string;
  readonly name: string;
  readonly detail: string;
}

/** What fits the word before the caret, and where that word begins. */
export interface Completions {
  readonly from: number;
  readonly found: readonly Completion[];
}

/** As many as a glance takes in. */
const MOST = 8;
// "@da", "see @", "(#acme" end with a name begun; "a@b" does not.
const NAME_BEGUN = /(?:^|[\s(])([@#])([\p{L}\p{N}._-]*)$/u;
// "/whois" is a command begun, "/whois-on a" and "a /b" are not.
const COMMAND_BEGUN = /^\/(\S*)$/;

/** Completions for what stands before the caret; null where nothing is begun or nothing fits. */
export function completionsAt(before: string, snapshot: Snapshot): Completions | null {
  const command = COMMAND_BEGUN.exec(before);
  if (command !== null) {
    return offer(0, snapshot.commands.filter((each) => each.command.startsWith(before)).map(ofCommand));
  }
  const name = NAME_BEGUN.exec(before);
  if (name === null) return null;
  const typed = (name[2] ?? '').toLowerCase();
  const from = before.length - typed.length - 1;
  if (name[1] === '@') {
    return offer(from, snapshot.people.filter((person) => isNamed(person, typed)).map(ofPerson));
  }
  const channels = snapshot.conversations.filter(({ kind, isArchived }) => kind !== 'im' && !isArchived);
  return offer(from, channels.filter((channel) => channel.name.includes(typed)).map(ofChannel));
}

/** The command that a text begins with, for showing how it is used. */
export function commandOf(text: string, commands: readonly CommandInfo[]): CommandInfo | undefined {
  const parsed = parseCommand(text);
  return commands.find(({ command }) => command === parsed?.command);
}

function offer(from: number, all: readonly Completion[]): Completions | null {
  return all.length === 0 ? null : { from, found: all.slice(0, MOST) };
}

function isNamed({ name, displayName, realName, isDeleted }: Person, typed: string): boolean {
  if (isDeleted) return false;
  const words = `${name} ${displayName} ${realName}`.toLowerCase().split(/\s+/);
  return words.some((word) => word.startsWith(typed));
}

function ofCommand({ command, description, usageHint }: CommandInfo): Completion {
  return { key: command, insert: `${command} `, name: `${command} ${usageHint}`.trim(), detail: description };
}

function ofPerson({ id, name, displayName, title }: Person): Completion {
  return { key: id, insert: `@${name} `, name: displayName, detail: title };
}

function ofChannel({ id, name, topic }: Conversation): Completion {
  return { key: id, insert: `#${name} `, name: `#${name}`, detail: topic };
}
