// The lexicon that readers use unless they are given another: the tables of absences and of campaign changes.
import { CHANGE_ENTRIES } from './changes-lexicon.ts';
import { COVER_ENTRIES } from './cover-words.ts';
import type { Lexicon } from './lexicon.ts';
import { AWAY_ENTRIES } from './lexicon-absences.ts';
import { AILING_ENTRIES } from './lexicon-ailing.ts';
import { ARRIVAL_ENTRIES } from './lexicon-arrivals.ts';
import { DOUBT_ENTRIES } from './lexicon-doubts.ts';
import { ELSEWHERE_ENTRIES } from './lexicon-elsewhere.ts';
import { EVENT_ENTRIES } from './lexicon-events.ts';
import { FOREIGN_ENTRIES } from './lexicon-foreign.ts';
import { LEAVE_WORD_ENTRIES } from './lexicon-leave-words.ts';
import { LEAVING_ENTRIES } from './lexicon-leaving.ts';
import { MOVE_ENTRIES } from './lexicon-moves.ts';
import { ODD_ENTRIES } from './lexicon-odd.ts';
import { PLACE_ENTRIES } from './lexicon-places.ts';
import { PLIGHT_ENTRIES } from './lexicon-plights.ts';
import { RECOVERY_ENTRIES } from './lexicon-recoveries.ts';
import { REQUEST_ENTRIES } from './lexicon-requests.ts';
import { RETURN_ENTRIES } from './lexicon-returns.ts';
import { ROUNDABOUT_ENTRIES } from './lexicon-roundabout.ts';
import { SIGN_ENTRIES } from './lexicon-signs.ts';
import { STAY_ENTRIES } from './lexicon-stays.ts';
import { STORY_ENTRIES } from './lexicon-stories.ts';
import { UNREACHABLE_ENTRIES } from './lexicon-unreachable.ts';
import { WORD_FOR_WORD_ENTRIES } from './lexicon-word-for-word.ts';

/** Every table together. */
export const LEXICON: Lexicon = {
  entries: [
    ...AWAY_ENTRIES,
    ...MOVE_ENTRIES,
    ...LEAVING_ENTRIES,
    ...ARRIVAL_ENTRIES,
    ...UNREACHABLE_ENTRIES,
    ...ODD_ENTRIES,
    ...AILING_ENTRIES,
    ...EVENT_ENTRIES,
    ...STORY_ENTRIES,
    ...PLIGHT_ENTRIES,
    ...LEAVE_WORD_ENTRIES,
    ...PLACE_ENTRIES,
    ...REQUEST_ENTRIES,
    ...DOUBT_ENTRIES,
    ...ELSEWHERE_ENTRIES,
    ...ROUNDABOUT_ENTRIES,
    ...FOREIGN_ENTRIES,
    ...RETURN_ENTRIES,
    ...RECOVERY_ENTRIES,
    ...STAY_ENTRIES,
    ...WORD_FOR_WORD_ENTRIES,
    ...SIGN_ENTRIES,
    ...COVER_ENTRIES,
    ...CHANGE_ENTRIES,
  ],
};
