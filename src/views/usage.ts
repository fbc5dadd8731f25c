import type { Answer } from '../domain/answers.ts';
import { type Phrase, say } from './phrase.ts';

type Command = Extract<Answer, { kind: 'usage' }>['command'];

const USAGE: Readonly<Record<Command, readonly Phrase[]>> = {
  'whois-on': [
    say`Who works on it, who covers, what is due. Only you see the answer.`,
    say`/whois-on acme · /whois-on acme fri · /whois-on @dana next week`,
    say`Days: today, tomorrow, fri, 2026-12-04, next week. Alone, it lists your campaigns.`,
  ],
  reassign: [
    say`Hands a task, or someone's part in a campaign, to someone else: for a while with “until”, for good without.`,
    say`/reassign Acme banners from @dana to @ravi until fri`,
    say`Alone, it opens a form.`,
  ],
  task: [
    say`Adds a task in one line: campaign, what, whose, due, size. Without a name it is yours.`,
    say`/task Acme banners @dana Thu half day`,
    say`Sizes: quick, half day, day, two days, 3h. Alone, it opens a form.`,
  ],
  digest: [say`/digest shows you today's digest now. Nobody else sees it.`],
};

/** How a command is used, with an example to copy. */
export function usageLines(command: Command): readonly Phrase[] {
  return USAGE[command];
}
