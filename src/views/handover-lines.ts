// What a holder finds of someone's work without asking them: who runs it, what changed lately, where it was last spoken of.
import type { CoverRequestContent } from '../domain/contents.ts';
import type { HandoverLine } from '../domain/lines.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { changeForAll } from './change-words.ts';
import type { Part } from './message.ts';
import { join, link, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 4; // absentees and campaigns

/** A few lines for each absentee and campaign, and nothing where there is nothing to tell. */
export function handoverParts({ handovers, asOf }: CoverRequestContent): Part[] {
  return handovers.slice(0, MOST).map((each) => ({ lines: linesOf(each, asOf) }));
}

function linesOf(line: HandoverLine, asOf: IsoDate): Phrase[] {
  const { name, campaign, accountManager, changed, links } = line;
  const there = links.filter(({ url }) => url !== '').map(({ url, sent }) => link(url, sent));
  return [
    accountManager === null ? NOTHING : say`${campaign} is ${accountManager}'s.`,
    changed.length === 0
      ? NOTHING
      : say`Lately: ${join(
          changed.map((change) => changeForAll(change, asOf)),
          '; ',
        )}.`,
    there.length === 0 ? NOTHING : say`${name} wrote there last: ${listed(there)}.`,
  ];
}
