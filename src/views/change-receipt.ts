import type { Button } from '@slack/types';
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
    { lines: [join([say`${changeInFull(change, asOf)}.`, byWhom(content), stateOf(content)], ' ')] },
    { lines: follows === null ? [] : followLines(follows, asOf) },
    {
      buttons: [
        ...(follows === null ? [] : followButtons(follows, change.change)),
        ...undo,
        ...noteButton(content),
      ],
    },
  ]);
}

function byWhom({ by, change }: ChangeReceiptContent): Phrase {
  if (by === null) return NOTHING;
  return change.state === 'undone' ? say`Taken back by ${by}.` : say`Applied by ${by}.`;
}

/** A new date is something that a client waits for. */
function noteButton({ change }: ChangeReceiptContent): Button[] {
  if (change.state !== 'applied' || change.what !== 'deadline' || isSame(change)) return [];
  const value = encode('clientNote', { need: null, change: change.change });
  return [button(ACTION_IDS.clientNote, 'Copy client note…', value)];
}

function stateOf({ change, announced, by }: ChangeReceiptContent): Phrase {
  if (change.state === 'applied' && isSame(change)) return say`That is what it was already.`;
  switch (change.state) {
    case 'applied':
      if (announced === 'soon') return say`The team is told in 2 minutes.`;
      return announced === 'done' ? say`The team has been told.` : NOTHING;
    case 'heard':
      return say`Not applied yet: the account manager decides.`;
    case 'ignored':
      return say`Not applied.`;
    case 'undone':
      return by === null ? say`Taken back.` : NOTHING;
    case 'superseded':
      return say`A newer change took its place.`;
  }
}

const isSame = ({ was, becomes }: ChangeReceiptContent['change']) => was !== null && was === becomes;
