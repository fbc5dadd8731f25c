import type { GivenBackContent } from '../domain/contents.ts';
import { type Message, toMessage } from './message.ts';
import { listed, say } from './phrase.ts';

/** To a holder: what went back, and that nothing more is asked. */
export function renderGivenBack(content: GivenBackContent): Message {
  const what = listed(content.what, 8);
  return toMessage([
    {
      lines: [
        say`${content.absentee} is back and has ${what} again. Thank you for covering; nothing more to do.`,
      ],
    },
  ]);
}
