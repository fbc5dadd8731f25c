// What follows from a change, in as few lines as there are things to decide; nothing where nothing collides.
import type { Button } from '@slack/types';
import type { ChangeConsequences, Shift } from '../domain/change-contents.ts';
import type { ChangeId } from '../domain/ids.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button, onButton } from './elements.ts';
import { encode } from './payloads.ts';
import { join, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = 5; // people or tasks in one line
const MOST_DAYS = 4;

/** One line each: the tasks' dates, who is away or over, what nobody has, whose hours come free, what was done. */
export function followLines(follows: ChangeConsequences, asOf: IsoDate): Phrase[] {
  return [
    doneLine(follows),
    datesLine(follows, asOf),
    dueAfterLine(follows, asOf),
    overLine(follows),
    handOverLine(follows),
    freeLine(follows),
    uncoveredLine(follows),
  ];
}

/** What the reader can have done about it. */
export function followButtons(follows: ChangeConsequences, change: ChangeId): Button[] {
  const { campaign, shift, handOver, done, prompt } = follows;
  const [over] = follows.over;
  const value = encode('change', { change, campaign: null });
  return [
    ...(shift
      ? [
          button(ACTION_IDS.shiftTasks, `Move ${tasks(shift.tasks)} ${byWorkdays(shift)}`, value, 'primary'),
          button(ACTION_IDS.chooseShift, 'Choose…', value),
        ]
      : []),
    ...(handOver
      ? [
          button(
            ACTION_IDS.handOver,
            `Give ${handOverWhat(handOver.tasks)} to ${onButton(handOver.to)}`,
            value,
            'primary',
          ),
        ]
      : []),
    ...(over
      ? [button(ACTION_IDS.reassign, 'Reassign…', encode('reassign', { campaign, from: over.person }))]
      : []),
    ...(prompt ? [button(ACTION_IDS.openChange, 'Arrange cover…', encode('prompt', prompt))] : []),
    ...(done
      ? [
          button(
            ACTION_IDS.undoFollowUp,
            done.kind === 'shifted' ? 'Put the dates back' : 'Give it back',
            value,
          ),
        ]
      : []),
  ];
}

/** "by 3 working days", "3 working days earlier". */
export function byWorkdays({ workdays, some }: Pick<Shift, 'workdays' | 'some'>): string {
  const days = Math.abs(workdays) === 1 ? '1 working day' : `${Math.abs(workdays)} working days`;
  const most = some === true ? `up to ${days}` : days;
  return workdays < 0 ? `${most} earlier` : `by ${most}`;
}

const tasks = (count: number) => (count === 1 ? '1 task' : `${count} tasks`);
const openTasks = (count: number) => (count === 1 ? '1 open task' : `${count} open tasks`);
const handOverWhat = (count: number) => (count === 0 ? 'the role' : tasks(count));
function doneLine({ done }: ChangeConsequences): Phrase {
  if (done === null) return NOTHING;
  if (done.kind === 'shifted') return say`${tasks(done.tasks)} moved ${byWorkdays(done)}.`;
  return done.tasks === 0
    ? say`${done.to} has ${done.from}’s part now.`
    : say`${done.to} has ${done.from}’s part now, ${openTasks(done.tasks)}.`;
}

/** "6 open tasks still have the old dates; Dana is away Mon 7 and Tue 8 Dec." */
function datesLine({ shift, away }: ChangeConsequences, asOf: IsoDate): Phrase {
  const old =
    shift === null
      ? NOTHING
      : say`${openTasks(shift.tasks)} still ${shift.tasks === 1 ? 'has its old date' : 'have the old dates'}`;
  const people = away.map(({ name, days }) => say`${name} is away ${daysAway(days, asOf)}`);
  const parts = join([old, ...(people.length > 0 ? [listed(people, MOST)] : [])], '; ');
  return shift === null && people.length === 0 ? NOTHING : say`${parts}.`;
}

function daysAway(days: readonly IsoDate[], asOf: IsoDate): Phrase {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return NOTHING;
  if (days.length > MOST_DAYS) return say`${formatDay(first, asOf)} to ${formatDay(last, asOf)}`;
  return listed(days.map((day) => formatDay(day, asOf)));
}

function dueAfterLine({ dueAfter }: ChangeConsequences, asOf: IsoDate): Phrase {
  if (dueAfter.length === 0) return NOTHING;
  const each = dueAfter.map(({ what, due }) => say`${what} (${formatDay(due, asOf)})`);
  return say`Due after the new date: ${listed(each, MOST)}.`;
}

function overLine({ over }: ChangeConsequences): Phrase {
  if (over.length === 0) return NOTHING;
  const each = over.map(({ name, hours }) => say`⚠ ${name} ${formatHours(hours)}`);
  return say`Over their hours before it: ${listed(each, MOST)}.`;
}

function handOverLine({ handOver }: ChangeConsequences): Phrase {
  if (handOver === null) return NOTHING;
  const { from, to, role, tasks: count } = handOver;
  const what = role === null ? openTasks(count) : `${openTasks(count)} of ${role}`;
  return count === 0
    ? say`${from} still has the role; nothing of it is recorded as work. Does ${to} take it over?`
    : say`${from} still has ${what} on it. Does ${to} take ${count === 1 ? 'it' : 'them'} over?`;
}

function freeLine({ free }: ChangeConsequences): Phrase {
  if (free.length === 0) return NOTHING;
  const each = free.map(({ name, hours }) => say`${name} ${formatHours(hours)}`);
  return say`Hours that come free: ${listed(each, MOST)}.`;
}

function uncoveredLine({ uncovered }: ChangeConsequences): Phrase {
  if (uncovered.length === 0) return NOTHING;
  const each = uncovered.map(({ what, absentee, proposed }) => {
    const who = proposed === null ? 'nobody has the hours' : `${proposed} is proposed`;
    return say`${what} (${absentee} is away; ${who})`;
  });
  return say`Not assigned yet: ${listed(each, MOST)}.`;
}
