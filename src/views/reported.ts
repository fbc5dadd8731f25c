import type { ReportedContent } from '../domain/contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { presence } from './days.ts';
import { button } from './elements.ts';
import { type Message, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

/** To a person whose absence someone else reported: what is noted, and the way to say no. */
export function renderReported(content: ReportedContent): Message {
  const what = presence(content.span, content.asOf);
  if (content.state === 'withdrawn') {
    return toMessage([{ lines: [say`Taken back: you're no longer noted as ${what}.`] }]);
  }
  const value = encode('absence', { absence: content.absence });
  return toMessage([
    { lines: [say`${content.reporter} says you're ${what}. It's noted; nothing to do if that's right.`] },
    { buttons: [button(ACTION_IDS.notRight, 'Not right', value)] },
  ]);
}
