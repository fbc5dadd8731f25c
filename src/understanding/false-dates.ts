// Words that chrono's kind of parser takes for dates and chat does not: "may", "march", "sat", "sun", "wed", "mar".
import type { DateMention, LocalNow } from './dates.ts';
import type { Token } from './text.ts';

const DOUBTFUL = new Set('may march mar sat sun wed dec sep jan jun jul apr oct mon fri august'.split(' '));
const ASKS_FOR_A_DAY = new Set(
  'in of until through next this early mid late from since by end on before after till back - / , and or & to off out every until ooo pto leave wfh all you everyone yall ya yas both + back tues tue wed thu thursday'.split(
    ' ',
  ),
);
const NEVER_BEFORE = new Set('i you he she we they it just the who also then'.split(' '));
const NUMBER_LIKE = /^\d/; // yes: 2nd · no: next
const DECLARED_LOWER = /^[a-z]/; // yes: sat · no: Sat

/** Drops single words that are more likely a verb or a noun here than a day or a month. */
export function dropWordsThatAreNoDates(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
  _now: LocalNow,
): readonly DateMention[] {
  return mentions.filter((mention) => {
    const token = tokens[mention.start];
    if (mention.end - mention.start !== 1 || token?.kind !== 'word' || !DOUBTFUL.has(token.norm)) return true;
    return isNamed(token, tokens[mention.start - 1], tokens[mention.start + 1]);
  });
}

function isNamed(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (NEVER_BEFORE.has(before?.norm ?? '') && before?.kind === 'word') return false;
  const asked = before !== undefined && ASKS_FOR_A_DAY.has(before.norm);
  if (token.norm === 'may' || token.norm === 'march')
    return asked && before.norm !== ',' && before.norm !== 'and';
  if (!DECLARED_LOWER.test(token.text)) return true;
  const closed = after === undefined || after.kind === 'punctuation' || NUMBER_LIKE.test(after.norm);
  return asked || closed || token.joined === true;
}
