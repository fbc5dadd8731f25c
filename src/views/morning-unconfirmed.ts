// Cover that runs on because nobody said when its owner is back: the one thing that an account manager may end unasked.
import type { MorningContent } from '../domain/contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import type { Part } from './message.ts';
import { encode } from './payloads.ts';
import { listed, say } from './phrase.ts';

const MOST = 4;

/** *End cover tonight* for each, or who did so with Undo. */
export function unconfirmedParts({ unconfirmed }: MorningContent): Part[] {
  return unconfirmed.slice(0, MOST).map(({ absence, absentee, covers, ended }) => {
    const held = listed(covers.map(({ holder, what }) => say`${holder} (${what})`));
    if (ended === null) {
      return {
        lines: [say`${absentee}: back not said, so cover runs on: ${held}.`],
        beside: button(ACTION_IDS.endTonight, 'End cover tonight', encode('absence', { absence })),
      };
    }
    return {
      lines: [say`Cover for ${absentee} ends tonight: ${held}. ${ended.by}, ${ended.at}.`],
      beside: button(ACTION_IDS.undoReceipt, 'Undo', encode('act', { act: ended.undo })),
    };
  });
}
