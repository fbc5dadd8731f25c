import { asId } from '../../domain/ids.ts';
import type { Person, PersonKind } from '../../domain/people.ts';
import { type IsoDate, minutesOf, type TimeOfDay } from '../../domain/plain-date.ts';
import {
  canonicalLocale,
  cleanCountry,
  cleanDay,
  cleanList,
  cleanLocale,
  cleanNumber,
  cleanText,
  cleanTimeSpan,
  cleanWord,
  cleanYesNo,
  cleanZone,
  formatHundredths,
  formatList,
  parseList,
  tidy,
} from './clean-cells.ts';
import { cleanWorkdays, formatWorkdays, parseWorkdays } from './clean-workdays.ts';
import type { Cleaned, Column } from './column.ts';

const HOURS_OF_A_WEEK = 168;
const LUNCH_FROM_MINUTES = 360;
const LUNCH_MINUTES = 30;
const USER_ID = /^[UW][A-Z0-9_]{2,}$/; // yes: U024BE7LH · no: mia
const EMAIL = /^[^\s@;]+@[^\s@;]+\.[^\s@;]+$/; // yes: mia@agency.example · no: mia@

function cleanUserId(text: string): Cleaned {
  const id = text.toUpperCase();
  return USER_ID.test(id) ? { text: id } : { problem: `“${text}” is no Slack id; it looks like U024BE7LH` };
}

function cleanEmail(text: string): Cleaned {
  const email = text.toLowerCase();
  return EMAIL.test(email) ? { text: email } : { problem: `“${text}” is no e-mail address` };
}

/** The columns of people.csv. */
export const PEOPLE_COLUMNS: readonly Column<Person>[] = [
  {
    name: 'slack_id',
    required: true,
    clean: cleanUserId,
    read: (person) => person.id,
    write: (person, text) => ({ ...person, id: asId(text) }),
  },
  {
    name: 'name',
    required: true,
    clean: cleanText,
    read: (person) => tidy(person.name),
    write: (person, name) => ({ ...person, name }),
  },
  {
    name: 'also_called',
    clean: cleanList,
    read: (person) => formatList(person.alsoCalled),
    write: (person, text) => ({ ...person, alsoCalled: parseList(text) }),
  },
  {
    name: 'email',
    clean: cleanEmail,
    read: (person) => (person.email ?? '').toLowerCase(),
    write: (person, text) => ({ ...person, email: text || null }),
  },
  {
    name: 'role',
    clean: cleanText,
    read: (person) => tidy(person.role),
    write: (person, role) => ({ ...person, role }),
    fallback: () => 'team member',
  },
  {
    name: 'skills',
    clean: cleanList,
    read: (person) => formatList(person.skills),
    write: (person, text) => ({ ...person, skills: parseList(text) }),
  },
  {
    name: 'learning',
    clean: cleanList,
    read: (person) => formatList(person.learning),
    write: (person, text) => ({ ...person, learning: parseList(text) }),
  },
  {
    name: 'workdays',
    clean: cleanWorkdays,
    read: (person) => formatWorkdays(person.workdays),
    write: (person, text) => ({ ...person, workdays: parseWorkdays(text) }),
    fallback: () => 'Mon-Fri',
  },
  {
    name: 'work_hours',
    clean: cleanTimeSpan,
    read: (person) => `${person.workStart}-${person.workEnd}`,
    write: (person, text) => {
      const [workStart, workEnd] = text.split('-') as [TimeOfDay, TimeOfDay];
      return { ...person, workStart, workEnd };
    },
    fallback: (_person, { settings }) => `${settings.workStart}-${settings.workEnd}`,
  },
  {
    name: 'hours_per_week',
    clean: (text) => cleanNumber(text, HOURS_OF_A_WEEK),
    read: (person) => formatHundredths(person.hoursPerWeek),
    write: (person, text) => ({ ...person, hoursPerWeek: Number(text) }),
    fallback: (person) => formatHundredths(ordinaryHours(person)),
  },
  {
    name: 'time_zone',
    clean: cleanZone,
    read: (person) => person.timeZone,
    write: (person, timeZone) => ({ ...person, timeZone }),
    fallback: (_person, { settings }) => settings.timeZone,
  },
  {
    name: 'locale',
    clean: cleanLocale,
    read: (person) => canonicalLocale(person.locale),
    write: (person, locale) => ({ ...person, locale }),
    fallback: () => 'en-GB',
  },
  {
    name: 'country',
    clean: cleanCountry,
    read: (person) => person.country ?? '',
    write: (person, text) => ({ ...person, country: text || null }),
  },
  {
    name: 'kind',
    clean: (text) => cleanWord(text, ['staff', 'freelancer']),
    read: (person) => person.kind,
    write: (person, text) => ({ ...person, kind: text as PersonKind }),
    fallback: () => 'staff',
  },
  {
    name: 'last_day',
    clean: cleanDay,
    read: (person) => person.lastDay ?? '',
    write: (person, text) => ({ ...person, lastDay: (text || null) as IsoDate | null }),
  },
  {
    name: 'admin',
    clean: cleanYesNo,
    read: (person) => (person.admin ? 'yes' : 'no'),
    write: (person, text) => ({ ...person, admin: text === 'yes' }),
    fallback: () => 'no',
  },
];

/** The hours that the workdays add up to, half an hour's break taken off days of six hours or more. */
function ordinaryHours(person: Person): number {
  const presence = minutesOf(person.workEnd) - minutesOf(person.workStart);
  const minutes = presence >= LUNCH_FROM_MINUTES ? presence - LUNCH_MINUTES : presence;
  return (minutes * person.workdays.length) / 60;
}

/** A person of whom nothing is known yet. */
export const BLANK_PERSON: Person = {
  id: asId(''),
  name: '',
  alsoCalled: [],
  email: null,
  role: '',
  skills: [],
  learning: [],
  hoursPerWeek: 0,
  workdays: [],
  workStart: '00:00' as TimeOfDay,
  workEnd: '00:00' as TimeOfDay,
  timeZone: 'UTC',
  locale: 'en-GB',
  country: null,
  kind: 'staff',
  lastDay: null,
  admin: false,
  deactivated: false,
  guest: false,
  readingOff: false,
};
