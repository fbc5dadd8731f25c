// A change of a campaign in words: was → is. Budgets and kept words only where the reader may see them.
import type { Button } from '@slack/types';
import type { Change } from '../domain/interpretations.ts';
import type { ChangeLine } from '../domain/lines.ts';
import { formatDay, type IsoDate, parseIsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS, numbered } from './action-ids.ts';
import { button, onButton } from './elements.ts';
import { encode } from './payloads.ts';
import { isEmpty, listed, NOTHING, type Phrase, quoted, say } from './phrase.ts';

const MOST_CAMPAIGNS = 6;

/** What kind of change it is, in two words. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  deadline: 'new date',
  paused: 'paused',
  resumed: 'resumed',
  cancelled: 'cancelled',
  launched: 'launched',
  completed: 'completed',
  budget: 'new budget',
  scope: 'scope changed',
  brief: 'brief changed',
  contact: 'new contact',
  staffing: 'new staffing',
};

/** "Acme Spring Launch: Fri 4 Dec → Wed 9 Dec", budgets included: only for AMs, deputies and admins. */
export function changeInFull(change: ChangeLine, asOf: IsoDate): Phrase {
  return change.what === 'budget' && change.becomes !== null
    ? say`${campaignOf(change)}: budget ${wasToIs(change, asOf)}`
    : changeForAll(change, asOf);
}

/** As `changeInFull`, without amounts: fit for everyone. */
export function changeForAll(change: ChangeLine, asOf: IsoDate): Phrase {
  if (change.what === 'deadline') return say`${campaignOf(change)}: ${wasToIs(change, asOf)}`;
  const words = say`${campaignOf(change)}: ${CHANGE_WORDS[change.what]}`;
  return change.what === 'staffing' && change.becomes !== null
    ? say`${words}, ${wasToIs(change, asOf)}`
    : words;
}

/**
 * What was heard, with its words: "Sam says: Acme Spring Launch: paused. “…”". Once it is applied, what was settled comes
 * first, whatever was said: "Acme Spring Launch: Fri 4 Dec → Thu 10 Dec. Sam said: “…”"
 */
export function changeSentence(change: ChangeLine, asOf: IsoDate, own = false): Phrase {
  const full = changeInFull(change, asOf);
  const who = own ? 'You' : change.saidBy;
  if (change.state === 'applied')
    return change.words === null ? say`${full}.` : say`${full}. ${who} said: ${quoted(change.words)}`;
  const words = change.words === null ? NOTHING : say` ${quoted(change.words)}`;
  const isOpen = change.state === 'heard' && change.certainty === 'tentative';
  return say`${who} ${own ? 'say' : 'says'}: ${full}.${isOpen ? ' Not settled yet.' : ''}${words}`;
}

/** *Apply*, *Ignore*, *Edit…*; or a button for each campaign, or each date, that it may be about. */
export function heardButtons(change: ChangeLine, withEdit = false): Button[] {
  if (change.state !== 'heard') return [];
  const value = encode('change', { change: change.change, campaign: null });
  const ignore = button(ACTION_IDS.ignoreChange, 'Ignore', value);
  if (change.campaign === null && change.candidates.length > 0) {
    const each = change.candidates
      .slice(0, MOST_CAMPAIGNS)
      .map(({ campaign, name }, index) =>
        button(
          numbered(ACTION_IDS.applyChange, index),
          onButton(name),
          encode('change', { change: change.change, campaign }),
        ),
      );
    return [...each, ignore];
  }
  if (change.tasks.length > 0) {
    const each = change.tasks.map(({ task, name }, index) =>
      button(
        numbered(ACTION_IDS.applyToTask, index),
        onButton(name),
        encode('changeTask', { change: change.change, task }),
      ),
    );
    return [button(ACTION_IDS.applyChange, 'The campaign’s date', value), ...each, ignore];
  }
  if (change.edit === 'needed') return [button(ACTION_IDS.editChange, 'Edit…', value, 'primary'), ignore];
  const edit = withEdit && change.edit === 'offered' ? [button(ACTION_IDS.editChange, 'Edit…', value)] : [];
  return [button(ACTION_IDS.applyChange, 'Apply', value, 'primary'), ignore, ...edit];
}

function campaignOf(change: ChangeLine): Phrase {
  if (change.campaign !== null) return say`${change.campaign}`;
  return listed(
    change.candidates.map((each) => each.name),
    MOST_CAMPAIGNS,
    'or',
  );
}

function wasToIs(change: ChangeLine, asOf: IsoDate): Phrase {
  const becomes = shownValue(change.becomes, asOf);
  const is = isEmpty(becomes) ? say`to be confirmed` : becomes;
  const was = shownValue(change.was, asOf);
  return isEmpty(was) ? is : say`${was} → ${is}`;
}

/** A value of a field comes as text; days among them are shown as days. */
function shownValue(value: string | null, asOf: IsoDate): Phrase {
  const day = value === null ? null : parseIsoDate(value);
  return day === null ? say`${value ?? ''}` : say`${formatDay(day, asOf)}`;
}
