import type { ChannelLineContent } from '../domain/contents.ts';
import type { ChangeLine } from '../domain/lines.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { byWorkdays } from './change-follows.ts';
import { changeForAll } from './change-words.ts';
import { untilDay } from './days.ts';
import { type Message, toMessage } from './message.ts';
import { join, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 8; // covers or changes in one line

/** The one line of a campaign's channel and day: who covers what, and what changed. */
export function renderChannelLine(content: ChannelLineContent): Message {
  return toMessage([{ lines: channelLines(content) }]);
}

/** Its lines alone. */
export function channelLines(content: ChannelLineContent): Phrase[] {
  return [coverLine(content), changeLine(content)];
}

function coverLine({ covers, asOf }: ChannelLineContent): Phrase {
  const each = covers.map(({ holder, absentee, what, until }) => {
    const end = until === null ? NOTHING : say` ${untilDay(until, asOf)}`;
    return say`${holder} covers ${what} for ${absentee}${end}`;
  });
  return sentence(each);
}

function changeLine({ changes, asOf }: ChannelLineContent): Phrase {
  return sentence(changes.map((change) => toldOf(change, asOf)));
}

/** What was told once and no longer stands says so. */
function toldOf(change: ChangeLine, asOf: IsoDate): Phrase {
  const told = changeForAll(change, asOf);
  if (change.state !== 'applied') return say`taken back: ${told}`;
  const { shifted } = change;
  if (shifted === null) return told;
  const tasks = shifted.tasks === 1 ? '1 task moves' : `${shifted.tasks} tasks move`;
  return say`${told}, ${tasks} with it ${byWorkdays(shifted)}`;
}

function sentence(parts: readonly Phrase[]): Phrase {
  if (parts.length === 0) return NOTHING;
  const rest = parts.length - MOST;
  return say`${join(rest > 0 ? [...parts.slice(0, MOST), say`${rest} more`] : parts, '; ')}.`;
}
