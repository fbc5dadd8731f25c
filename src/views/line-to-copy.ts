import type { LineToCopyContent } from '../domain/contents.ts';
import { channelLines } from './channel-line.ts';
import { type Message, toMessage } from './message.ts';
import { channelLink, say } from './phrase.ts';

/** To the AM: what the channel would have been told, had nobody from outside been in it. */
export function renderLineToCopy({ channel, line }: LineToCopyContent): Message {
  return toMessage([
    {
      lines: [
        say`Not only the team may read ${channelLink(channel)}, so I said nothing there. To copy, if they should know:`,
      ],
    },
    { lines: channelLines(line) },
  ]);
}
