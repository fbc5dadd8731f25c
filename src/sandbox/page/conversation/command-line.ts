// "/whois-on acme fri" matches with its two parts, "/ a" and "see /b" do not.
const COMMAND = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/;

/** The command and its text, if what was typed is a command. */
export function parseCommand(typed: string): { readonly command: string; readonly text: string } | null {
  const match = COMMAND.exec(typed.trim());
  return match === null ? null : { command: match[1] ?? '', text: match[2] ?? '' };
}
