const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'it may not be read',
};

/** Why a file can't be read, in words: "there is no such file". */
export function whyUnreadable(error: unknown): string {
  const { code = '', message = 'unknown' } = error as NodeJS.ErrnoException;
  return SENTENCES[code] ?? message;
}
