import type { ChangeReceiptContent } from '../domain/contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { followButtons, followLines } from './change-follows.ts';
import { changeInFull } from './change-words.ts';
import { button } from './elements.ts';
import { type Message, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { join, NOTHING, type Phrase, say } from './phrase.ts';

/** To whoever applied a change: was → is, when the team hears it, what follows from it, and Undo. */
export function renderChangeReceipt(content: ChangeReceiptContent): Message {
  const { change, asOf, follows } = content;
  const undo =
    change.state === 'applied' && change.undo !== null
      ? [button(ACTION_IDS.undoChange, 'Undo', encode('change', { change: change.change, campaign: null }))]
      : [];
  return toMessage([
    { lines: [join([say`${changeInFull(change, asOf)}.`, stateOf(content)], ' ')] },
    { lines: follows === null ? [] : followLines(follows, asOf) },
    { buttons: [...(follows === null ? [] : followButtons(follows, change.change)), ...undo] },
  ]);
}

function stateOf({ change, announced }: ChangeReceiptContent): Phrase {
  switch (change.state) {
    case 'applied':
      if (announced === 'soon') return say`The team is told in 2 minutes.`;
      return announced === 'done' ? say`The team has been told.` : NOTHING;
    case 'heard':
      return say`Not applied yet: the account manager decides.`;
    case 'ignored':
      return say`Not applied.`;
    case 'undone':
      return say`Taken back.`;
    case 'superseded':
      return say`A newer change took its place.`;
  }
}
