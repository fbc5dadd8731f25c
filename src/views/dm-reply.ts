import type { DmReplyContent } from '../domain/contents.ts';
import type { DmReply } from '../domain/notices.ts';
import { type Message, toMessage } from './message.ts';
import { type Phrase, say } from './phrase.ts';

const HELP: readonly Phrase[] = [
  say`Tell me, here or in a channel I'm in: “out tomorrow”, “leaving at 15:00”, “Sam is out until Thursday”.`,
  say`Or what changed: “Acme moved to Wed 9 Dec”, “Globex is on hold”.`,
  say`Commands: /whois-on acme · /task Acme banners @dana Thu · /reassign · /digest`,
  say`What I know about you is in my Home tab. “Stop reading my messages” does just that.`,
];

const REPLIES: Readonly<Record<DmReply, readonly Phrase[]>> = {
  nothing: [
    say`I found no absence and no campaign change in that, so nothing is noted.`,
    say`Try: “out tomorrow”, “in late today”, “Acme moved to Wed 9 Dec”, or /whois-on acme`,
  ],
  stranger: [say`I only work with this agency's own team, so I can't help here.`],
  reading_off: [
    say`Done: I no longer read what you write in channels. What you write to me here, I do.`,
    say`To turn it on again, write “read my messages”.`,
  ],
  reading_on: [
    say`Done: I read your messages in channels I'm in again, for absences and campaign changes only.`,
  ],
  help: HELP,
};

/** The answer to a DM: always one, also where nothing was understood. */
export function renderDmReply(content: DmReplyContent): Message {
  return toMessage([{ lines: REPLIES[content.reply] }]);
}
