// Which change it is when this is done to that. An empty place is no change: pausing one advert, moving a call.
import type { Change } from '../../domain/interpretations.ts';
import type { Act } from './act-words.ts';
import type { Theme } from './theme-words.ts';

type Row = Readonly<Partial<Record<Theme, Change>>>;

const DATES: Row = { whole: 'deadline', pronoun: 'deadline', date: 'deadline' };

const MATRIX: Readonly<Record<Act, Row>> = {
  move: DATES,
  delay: DATES,
  advance: DATES,
  extend: DATES,
  schedule: { ...DATES, part: 'deadline' },
  stop: { whole: 'paused', pronoun: 'paused', money: 'paused', date: 'paused' },
  resume: { whole: 'resumed', pronoun: 'resumed', money: 'resumed', date: 'resumed' },
  cancel: { whole: 'cancelled', pronoun: 'cancelled', date: 'cancelled' },
  launch: { whole: 'launched', pronoun: 'launched', part: 'launched' },
  finish: { whole: 'completed', pronoun: 'completed' },
  raise: { money: 'budget', whole: 'budget', pronoun: 'budget', scope: 'scope' },
  cut: { money: 'budget', whole: 'budget', pronoun: 'budget', scope: 'scope' },
  add: { part: 'scope', scope: 'scope' },
  drop: { part: 'scope', scope: 'scope' },
  change: {
    brief: 'brief',
    part: 'scope',
    scope: 'scope',
    date: 'deadline',
    money: 'budget',
    contact: 'contact',
  },
};

/** The change that the deed makes of the thing, or undefined for none. */
export const changeOf = (act: Act, theme: Theme): Change | undefined => MATRIX[act][theme];
