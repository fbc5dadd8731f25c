// To the author, at once: what was understood, that nothing more is to be done, and every way to take it back.
import type { Button } from '@slack/types';
import type { ReceiptContent } from '../domain/contents.ts';
import type { ReceiptLine } from '../domain/lines.ts';
import { addDays, formatDay, type IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { partOfDay, presence } from './days.ts';
import { button } from './elements.ts';
import { LIMITS } from './limits.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode, fitting } from './payloads.ts';
import { join, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 15; // absences of one message that have buttons of their own

/** The receipt as it stands now. */
export function renderReceipt(content: ReceiptContent): Message {
  if (content.undone) return toMessage([{ lines: [say`Taken back. Nothing of it stands any more.`] }]);
  const { lines, asOf } = content;
  const [only] = lines.length === 1 ? lines : [];
  return toMessage([
    ...(only
      ? [{ lines: [join([sentence(only, asOf), nextSteps(content)], ' ')] }]
      : [...several(lines, asOf), { lines: [nextSteps(content)] }]),
    { lines: content.returns.map((each) => returned(each, asOf)) },
    { small: keptOf(content) },
    { buttons: [...(only ? buttonsOf(only, asOf) : []), ...lastButtons(content)] },
  ]);
}

function several(lines: readonly ReceiptLine[], asOf: IsoDate): Part[] {
  const shown = lines
    .slice(0, MOST)
    .flatMap((line): Part[] => [{ lines: [sentence(line, asOf)] }, { buttons: buttonsOf(line, asOf) }]);
  const rest = lines.length - MOST;
  return rest > 0 ? [...shown, { lines: [say`…and ${rest} more, noted too.`] }] : shown;
}

function sentence(line: ReceiptLine, asOf: IsoDate): Phrase {
  const what = presence(line, asOf);
  const who = line.own ? say`you` : say`${line.name}`;
  switch (line.state) {
    case 'asked':
      return say`Will ${who} be ${what}? I note nothing until you say so.`;
    case 'active':
      return line.own ? say`Noted: you're ${what}.` : say`Noted: ${line.name} is ${what}.`;
    case 'withdrawn':
      return line.own ? say`Taken back: ${what}.` : say`Taken back for ${line.name}: ${what}.`;
    case 'expired':
      return say`No longer asked: ${what}.`;
  }
}

/** Said once, whoever's absences they are. */
function nextSteps({ lines, sortedOutBy, sortedOutByReader = false }: ReceiptContent): Phrase {
  const away = lines.filter((line) => line.state === 'active' && line.availability === 'away');
  const [first] = away;
  if (!first) return NOTHING;
  const yours = say`What it touches of yours is in your morning message.`;
  if (sortedOutBy.length === 0) return sortedOutByReader ? yours : say`Nothing more to do.`;
  if (sortedOutByReader) return say`${yours} The rest is with ${listed(sortedOutBy, 4)}.`;
  const alike = away.every((line) => line.own === first.own && line.name === first.name);
  const own = first.own ? say`your` : say`${first.name}'s`;
  return say`${listed(sortedOutBy, 4)} will sort out ${alike ? own : say`the`} work; nothing more to do.`;
}

function keptOf({ lines }: ReceiptContent): Phrase {
  const noted = lines.filter((line) => line.state === 'active');
  if (noted.length === 0) return NOTHING;
  const oneDay = noted.length === 1 && noted.every((line) => line.from === line.to);
  return say`I keep only ${oneDay ? 'the day' : 'the days'}, not your message.`;
}

function returned(each: ReceiptContent['returns'][number], asOf: IsoDate): Phrase {
  const who = each.own ? say`you're` : say`${each.name} is`;
  const { from: since = null, to: until = null } = each.hours ?? {};
  const hours = partOfDay({ startTime: since, endTime: until });
  if (each.to === null)
    return say`Noted: ${who} in again from ${formatDay(each.from, asOf)}${since === null ? '' : ` at ${since}`}.`;
  const days =
    each.from === each.to
      ? formatDay(each.from, asOf)
      : `${formatDay(each.from, asOf)} to ${formatDay(each.to, asOf)}`;
  return say`Noted: ${who} in after all, ${hours === '' ? days : `${days}, ${hours}`}.`;
}

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
  const active = content.lines.filter((line) => line.state === 'active').map((line) => line.absence);
  const wrong = (absences: typeof active) => encode('wrong', { act: content.undo, absences });
  const absences = [...fitting(active, (some) => wrong([...some]), LIMITS.buttonValue)];
  const undo =
    content.undo === null
      ? []
      : [button(ACTION_IDS.undoReceipt, 'Undo', encode('act', { act: content.undo }))];
  if (absences.length === 0) return undo;
  return [...undo, button(ACTION_IDS.wrong, 'That was wrong', wrong(absences))];
}
