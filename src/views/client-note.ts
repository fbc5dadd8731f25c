// A line for the client, to be copied and sent by the account manager: who looks after what and that the date stands, or the
// new date. Nobody's absence is in it; nothing is sent or kept. Slack gives an app no way to copy: people do that themselves.
import type { KnownBlock, ModalView } from '@slack/types';
import type { ClientNote } from '../domain/cover-forms.ts';
import { formatDay } from '../domain/plain-date.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { context } from './elements.ts';
import { INPUT, input, modal } from './forms.ts';
import { clip, LIMITS } from './limits.ts';
import { listed, say } from './phrase.ts';

const MOST_NAMES = 4;
const MOST_TEXT = 1_000;

/** The form with the sentence in it; *Done* only closes it. */
export function renderClientNote(note: ClientNote): ModalView {
  return modal({
    callback: CALLBACK_IDS.clientNote,
    title: 'For the client',
    submit: 'Done',
    close: 'Close',
    metadata: '',
    blocks: [
      ...unconfirmed(note),
      input(
        'note',
        'Copy it and send it yourself',
        {
          type: 'plain_text_input',
          action_id: INPUT,
          multiline: true,
          initial_value: clip(sentence(note), MOST_TEXT),
        },
        { optional: true, hint: 'I send nothing to clients, and keep nothing of this.' },
      ),
    ],
  });
}

/** A promise to a client can wait for whoever is to keep it. */
function unconfirmed(note: ClientNote): KnownBlock[] {
  if (note.kind !== 'who' || note.unconfirmed.length === 0) return [];
  const verb = note.unconfirmed.length > 1 ? 'have' : 'has';
  return [context(say`${listed(note.unconfirmed, MOST_NAMES)} ${verb} not said yet that they have it.`)];
}

function sentence(note: ClientNote): string {
  const campaign = name(note.campaign);
  if (note.kind === 'new_date') {
    return note.date === null
      ? `The date of ${campaign} is open for now; we'll come back to you with a new one.`
      : `The new date for ${campaign} is ${formatDay(note.date, note.asOf)}.`;
  }
  const who = named(note.holders.map(name));
  const verb = note.holders.length > 1 ? 'are' : 'is';
  const doing = note.unconfirmed.length > 0 ? 'will look after' : `${verb} looking after`;
  const stands = note.date === null ? '' : ` The date stands: ${formatDay(note.date, note.asOf)}.`;
  const what = note.what === null ? campaign : `${name(note.what)} (${campaign})`;
  const now = note.unconfirmed.length > 0 ? '' : ' now';
  return `${who} ${doing} ${what} for you${now}.${stands}`;
}

const name = (text: string) => clip(text.replace(/\s+/g, ' ').trim(), LIMITS.name);

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  return shown.length < 2 ? (shown[0] ?? 'The team') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
