import { distance } from 'fastest-levenshtein';

/** The names nearest to what was typed, best first; none that differs in more than about a third of its letters. */
export function nearestNames(typed: string, names: readonly string[], limit: number): string[] {
  const asked = typed.toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, slips: slipsTo(asked, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(name.length, asked.length) / 3)))
    .sort((one, other) => one.slips - other.slips)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** To the whole name or to one of its words, whichever is nearer; a name that begins so is one slip away. */
function slipsTo(asked: string, name: string): number {
  if (name.startsWith(asked)) return 1;
  return Math.min(...[name, ...name.split(' ')].map((part) => distance(asked, part)));
}
