import type { Absence } from '../../domain/absences.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import type { Availability } from '../../domain/interpretations.ts';
import type { IsoDate, TimeOfDay } from '../../domain/plain-date.ts';
import { cleanDay, cleanTime, cleanWord } from './clean-cells.ts';
import type { Cleaned, Column } from './column.ts';

/** What `to` says where the end is open. */
export const OPEN_END = 'open';

function cleanLastDay(text: string): Cleaned {
  return text.toLowerCase() === OPEN_END ? { text: OPEN_END } : cleanDay(text);
}

/** The columns of absences.csv but for the person. There is none for why, and never will be. */
export const ABSENCE_COLUMNS: readonly Column<Absence>[] = [
  {
    name: 'from',
    required: true,
    clean: cleanDay,
    read: (absence) => absence.from,
    write: (absence, text) => ({ ...absence, from: text as IsoDate }),
  },
  {
    name: 'to',
    clean: cleanLastDay,
    read: (absence) => absence.to ?? OPEN_END,
    write: (absence, text) => ({ ...absence, to: text === OPEN_END ? null : (text as IsoDate) }),
    fallback: (absence) => absence.from,
  },
  {
    name: 'start_time',
    clean: cleanTime,
    read: (absence) => absence.startTime ?? '',
    write: (absence, text) => ({ ...absence, startTime: (text || null) as TimeOfDay | null }),
  },
  {
    name: 'end_time',
    clean: cleanTime,
    read: (absence) => absence.endTime ?? '',
    write: (absence, text) => ({ ...absence, endTime: (text || null) as TimeOfDay | null }),
  },
  {
    name: 'availability',
    clean: (text) => cleanWord(text, ['away', 'remote']),
    read: (absence) => absence.availability,
    write: (absence, text) => ({ ...absence, availability: text as Availability }),
    fallback: () => 'away',
  },
];

/** A person's absence before its days are known, stated in their own zone. */
export function blankAbsence(person: PersonId, zone: string, now: Date): Absence {
  return {
    id: asId(''),
    person,
    availability: 'away',
    from: '' as IsoDate,
    to: null,
    startTime: null,
    endTime: null,
    part: null,
    certainty: 'stated',
    zone,
    endAssumed: false,
    state: 'active',
    handCorrected: false,
    heardAt: now,
    coverBy: [],
  };
}
