const drafts = new Map<string, string>();

/** What was begun under that key and not sent yet. */
export function draftOf(key: string): string {
  return drafts.get(key) ?? '';
}

/** Keeps what was begun until the page closes. */
export function keepDraft(key: string, text: string): void {
  if (text === '') drafts.delete(key);
  else drafts.set(key, text);
}
