import type { GivenBackContent } from '../domain/contents.ts';
import { type Message, toMessage } from './message.ts';
import { listed, type Phrase, say } from './phrase.ts';

/** To a holder: what went back, and that nothing more is asked. */
export function renderGivenBack(content: GivenBackContent): Message {
  const what = listed(content.what, 8);
  return toMessage([{ lines: [lineOf(content, what)] }]);
}

function lineOf({ stopped, endedBy, absentee, inFrom }: GivenBackContent, what: Phrase): Phrase {
  if (stopped !== null)
    return say`Work on ${stopped} has stopped, so you no longer cover ${what}. Nothing more to do.`;
  if (endedBy !== null)
    return say`${endedBy} has ended your cover of ${what} for ${absentee}. Nothing more to do.`;
  const since = inFrom === null ? 'is back' : `is in from ${inFrom}`;
  return say`${absentee} ${since} and has ${what} again. Thank you for covering; nothing more to do.`;
}
