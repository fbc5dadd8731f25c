import type { ChangeAskContent } from '../domain/contents.ts';
import type { ChangeLine } from '../domain/lines.ts';
import { changeSentence, heardButtons } from './change-words.ts';
import { type Message, toMessage } from './message.ts';
import { NOTHING, type Phrase, say } from './phrase.ts';

/** To the AM: what someone else said of the campaign, and one question. */
export function renderChangeAsk(content: ChangeAskContent): Message {
  const { change, asOf } = content;
  return toMessage([
    { lines: [changeSentence(change, asOf, content.own)] },
    { lines: [questionOf(content)] },
    { buttons: heardButtons(change, true) },
  ]);
}

function questionOf({ change, decidedBy }: ChangeAskContent): Phrase {
  const by = decidedBy === null ? NOTHING : say` by ${decidedBy}`;
  switch (change.state) {
    case 'heard':
      return openQuestion(change);
    case 'applied':
      return say`Applied${by}.`;
    case 'ignored':
      return say`Left as it was${by}.`;
    case 'undone':
      return say`Taken back${by}.`;
    case 'superseded':
      return say`A newer change took its place.`;
  }
}

function openQuestion({ campaign, candidates, tasks, edit, what }: ChangeLine): Phrase {
  if (campaign === null && candidates.length > 0) return say`Which campaign is it?`;
  if (tasks.length > 0) return say`Is it the campaign’s date, or only that of the task?`;
  if (edit === 'needed') return what === 'budget' ? say`What is the total now?` : say`What is the date now?`;
  return say`Apply it?`;
}
