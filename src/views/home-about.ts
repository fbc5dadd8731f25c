// What the bot knows about the reader, and the switch for reading their messages.
import type { HomeContent } from '../domain/home-contents.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button } from './elements.ts';
import type { Part } from './message.ts';
import { encode } from './payloads.ts';
import { listed, NOTHING, say } from './phrase.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Everything that is kept about the reader, in a few lines. */
export function aboutParts({ about }: HomeContent): Part[] {
  const skills = about.skills.length === 0 ? NOTHING : say` · ${listed(about.skills, 8)}`;
  const days = about.workdays.map((weekday) => WEEKDAYS[weekday - 1]).join(', ');
  return [
    { title: 'What I know about you' },
    {
      lines: [
        say`${about.name}, ${about.role}${skills}`,
        say`${about.hoursPerWeek} h a week, ${days}, ${about.workStart} to ${about.workEnd} (${about.timeZone})`,
        say`Also your tasks and absences above, and who covered what for whom. Never a message of yours, never why you are away.`,
        about.readingOff
          ? say`I don't read what you write in channels.`
          : say`I read what you write in channels I'm in, for absences and campaign changes only.`,
      ],
    },
    {
      buttons: [
        button(
          ACTION_IDS.reading,
          about.readingOff ? 'Read my messages again' : 'Stop reading my messages',
          encode('reading', { on: about.readingOff }),
        ),
      ],
    },
  ];
}
