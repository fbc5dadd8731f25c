import type { IntroductionContent } from '../domain/contents.ts';
import { type Message, toMessage } from './message.ts';
import { channelLink, say } from './phrase.ts';

/** Said once where the bot joined: what it reads, what it keeps, how to opt out; of an outside channel, to a person. */
export function renderIntroduction(content: IntroductionContent): Message {
  if (content.about !== null) {
    return toMessage([
      {
        lines: [
          say`People from outside the team are in ${channelLink(content.about)}, so I say nothing there and read no absences there.`,
          say`If someone of the team says there that a campaign changes, I ask its account manager, privately.`,
        ],
      },
    ]);
  }
  return toMessage([
    {
      lines: [
        say`I read here for who is away or remote and for changes to campaigns, and keep only the days and the change, never why and never your message.`,
        say`Not for you? Write me “stop reading my messages”, or press it in my Home tab, where you also see what I know about you.`,
      ],
    },
  ]);
}
