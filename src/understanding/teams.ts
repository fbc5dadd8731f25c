// Teams and meetings where a person might stand: nobody of ours by name.
import { INTRODUCTIONS } from './grammar.ts';
import type { Token } from './text.ts';

const EVERYONE = new Set(['everyone', 'everybody', 'all']);
const TEAMS = new Set(['team', 'crew', 'squad', 'lot', 'crowd', 'people', 'guys', 'folks']);

/** "Fennimore team OOO": a team of somebody. */
export const isTeamOf = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  if (EVERYONE.has(tokens[at]?.norm ?? '')) return before?.norm === 'is' || before?.norm === 'are';
  return TEAMS.has(tokens[at]?.norm ?? '') && before?.kind === 'word' && !INTRODUCTIONS.has(before.norm);
};

/** "The standup finishes at 4"; "standup: out today" heads a line. */
export const isMeeting = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'standup' && ['the', 'our'].includes(tokens[at - 1]?.norm ?? '');
