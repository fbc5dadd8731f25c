// What is new but changes no brief: shown for review, seen on something of the client's, or held on a day.
import { isGathering } from './gatherings.ts';
import type { Piece } from './pieces.ts';

/** "Here's the new hero for review" shows it, and changes nothing yet. */
const isShown = (pieces: readonly Piece[], at: number) =>
  pieces.some(({ norm }, place) => place > at && norm === 'for' && SHOWN.has(pieces[place + 1]?.norm ?? ''));
/** "New logo on the client's van": seen there. */
const isOnTheirs = (pieces: readonly Piece[], at: number) =>
  pieces[at + 1]?.norm === 'on' &&
  pieces
    .slice(at + 2, at + 4)
    .some(({ norm }) => norm === 'their' || norm === 'client' || norm === 'clients');
const SHOWN = new Set(['review', 'approval', 'feedback', 'comments', 'thoughts', 'signoff', 'your']);

/** "The demo is now on Thursday": held, no brief. */
const isHeld = (pieces: readonly Piece[], at: number) =>
  isGathering(pieces[at] as Piece) &&
  pieces.slice(at + 1).some(({ kind }) => kind === 'day' || kind === 'time');

/** True for what is held, only shown, or seen on something of theirs. */
export const isElsewhere = (pieces: readonly Piece[], at: number, isNew: boolean) =>
  isHeld(pieces, at) || (isNew && (isShown(pieces, at) || isOnTheirs(pieces, at)));
