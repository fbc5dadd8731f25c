const WORDS = ['help', '?', '--help'];

/** True where a command's text asks how the command is used. */
export const asksForHelp = (text: string): boolean => WORDS.includes(text.trim().toLowerCase());
