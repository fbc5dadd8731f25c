// To the author, at once: what was understood, that nothing more is to be done, and every way to take it back.
import type { Button } from '@slack/types';
import type { ReceiptContent, ReceiptLine } from '../domain/contents.ts';
import { addDays, formatDay, type IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { presence } from './days.ts';
import { button } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { join, listed, NOTHING, type Phrase, say } from './phrase.ts';

/** The receipt as it stands now. */
export function renderReceipt(content: ReceiptContent): Message {
  if (content.undone) return toMessage([{ lines: [say`Taken back. Nothing of it stands any more.`] }]);
  const { lines } = content;
  const alone = lines.length === 1;
  const parts: Part[] = lines.flatMap((line) => partsOf(line, content, alone));
  parts.push({ lines: content.returns.map((each) => returned(each, content.asOf)) });
  const noted = lines.filter((line) => line.state === 'active');
  if (noted.length > 0) parts.push({ small: say`I keep only ${daysOf(noted)}, not your message.` });
  parts.push({
    buttons: [...(alone ? buttonsOf(lines[0] as ReceiptLine, content.asOf) : []), ...lastButtons(content)],
  });
  return toMessage(parts);
}

function partsOf(line: ReceiptLine, content: ReceiptContent, alone: boolean): Part[] {
  const part: Part = { lines: [sentence(line, content)] };
  return alone ? [part] : [part, { buttons: buttonsOf(line, content.asOf) }];
}

function sentence(line: ReceiptLine, content: ReceiptContent): Phrase {
  const who = line.own ? say`you're` : say`${line.name} is`;
  const what = say`${who} ${presence(line, content.asOf)}`;
  switch (line.state) {
    case 'asked':
      return line.own
        ? say`Will you be ${presence(line, content.asOf)}? I note nothing until you say so.`
        : say`Will ${line.name} be ${presence(line, content.asOf)}? I note nothing until you say so.`;
    case 'active':
      return join([say`Noted: ${what}.`, nextSteps(line, content)], ' ');
    case 'withdrawn':
      return line.own
        ? say`Taken back: ${presence(line, content.asOf)}.`
        : say`Taken back for ${line.name}: ${presence(line, content.asOf)}.`;
    case 'expired':
      return say`No longer asked: ${presence(line, content.asOf)}.`;
  }
}

function nextSteps(line: ReceiptLine, content: ReceiptContent): Phrase {
  if (line.availability === 'remote') return NOTHING;
  if (content.sortedOutBy.length === 0) return say`Nothing more to do.`;
  const whose = line.own ? say`your` : say`${line.name}'s`;
  return say`${listed(content.sortedOutBy, 4)} will sort out ${whose} work; nothing more to do.`;
}

function returned(each: ReceiptContent['returns'][number], asOf: IsoDate): Phrase {
  const who = each.own ? say`you're` : say`${each.name} is`;
  if (each.to === null) return say`Noted: ${who} in again from ${formatDay(each.from, asOf)}.`;
  const days =
    each.from === each.to
      ? formatDay(each.from, asOf)
      : `${formatDay(each.from, asOf)} to ${formatDay(each.to, asOf)}`;
  return say`Noted: ${who} in after all, ${days}.`;
}

const daysOf = (lines: readonly ReceiptLine[]) =>
  lines.every((line) => line.from === line.to) && lines.length === 1 ? 'the day' : 'the days';

function buttonsOf(line: ReceiptLine, asOf: IsoDate): Button[] {
  const { absence } = line;
  if (line.state === 'asked') {
    return [
      button(ACTION_IDS.tentativeYes, 'Yes, note it', encode('absence', { absence }), 'primary'),
      button(ACTION_IDS.tentativeNo, 'No', encode('absence', { absence })),
    ];
  }
  if (line.state !== 'active') return [];
  const change = button(ACTION_IDS.changeAbsence, 'Change…', encode('absence', { absence }));
  if (line.canExtendTo === null) return [change];
  const day = line.canExtendTo === addDays(asOf, 1) ? 'tomorrow' : formatDay(line.canExtendTo, asOf);
  const value = encode('stillOut', { absence, to: line.canExtendTo });
  return [button(ACTION_IDS.stillOut, `Still out ${day}`, value), change];
}

function lastButtons(content: ReceiptContent): Button[] {
  const absences = content.lines.filter((line) => line.state === 'active').map((line) => line.absence);
  const undo =
    content.undo === null
      ? []
      : [button(ACTION_IDS.undoReceipt, 'Undo', encode('act', { act: content.undo }))];
  if (absences.length === 0) return undo;
  return [
    ...undo,
    button(ACTION_IDS.wrong, 'That was wrong', encode('wrong', { act: content.undo, absences })),
  ];
}
