import { asId } from '../../domain/ids.ts';
import type { IsoDate, TimeOfDay } from '../../domain/plain-date.ts';
import { TASK_STATUSES, type Task, type TaskStatus } from '../../domain/tasks.ts';
import {
  cleanDay,
  cleanDayAndTime,
  cleanNumber,
  cleanSize,
  cleanText,
  cleanUrl,
  cleanWord,
  cleanYesNo,
  formatHundredths,
  formatSize,
  sizeHours,
  tidy,
} from './clean-cells.ts';
import type { Column } from './column.ts';

const MOST_HOURS = 2000;

/** The columns of tasks.csv; `campaign` holds the id that its client and campaign cells mean. */
export const TASK_COLUMNS: readonly Column<Task>[] = [
  {
    name: 'ref',
    clean: cleanText,
    read: (task) => task.ref ?? '',
    write: (task, text) => ({ ...task, ref: text || null }),
  },
  {
    name: 'campaign',
    clean: cleanText,
    read: (task) => task.campaign,
    write: (task, text) => ({ ...task, campaign: asId(text) }),
    show: (text, book) => book.nameOf(text),
  },
  {
    name: 'title',
    required: true,
    clean: cleanText,
    read: (task) => tidy(task.title),
    write: (task, title) => ({ ...task, title }),
  },
  {
    name: 'owner',
    clean: (text, book) => book.cleanPerson(text),
    read: (task) => task.owner ?? '',
    write: (task, text) => ({ ...task, owner: text ? asId(text) : null }),
    show: (text, book) => book.nameOf(text),
  },
  {
    name: 'skill',
    clean: cleanText,
    read: (task) => tidy(task.skill ?? ''),
    write: (task, text) => ({ ...task, skill: text || null }),
  },
  {
    name: 'size',
    clean: cleanSize,
    read: (task) => formatSize(task.sizeHours),
    write: (task, text) => ({ ...task, sizeHours: sizeHours(text) }),
    fallback: (_task, { settings }) => formatSize(settings.defaultSizeHours),
  },
  {
    name: 'status',
    clean: (text) => cleanWord(text, TASK_STATUSES),
    read: (task) => task.status,
    write: (task, text) => ({ ...task, status: text as TaskStatus }),
    fallback: () => 'todo',
  },
  {
    name: 'remaining',
    clean: (text) => cleanNumber(text, MOST_HOURS),
    read: (task) => formatHundredths(task.remainingHours),
    write: (task, text) => ({ ...task, remainingHours: Number(text) }),
    fallback: (task) => (task.status === 'done' ? '0' : formatHundredths(task.sizeHours)),
  },
  {
    name: 'start',
    clean: cleanDay,
    read: (task) => task.start ?? '',
    write: (task, text) => ({ ...task, start: (text || null) as IsoDate | null }),
  },
  {
    name: 'due',
    clean: cleanDayAndTime,
    read: (task) => [task.due, task.dueTime].filter((part) => part !== null).join(' '),
    write: (task, text) => {
      const [due = '', dueTime = ''] = text.split(' ');
      return {
        ...task,
        due: (due || null) as IsoDate | null,
        dueTime: (dueTime || null) as TimeOfDay | null,
      };
    },
  },
  {
    name: 'client_facing',
    clean: cleanYesNo,
    read: (task) => (task.clientFacing ? 'yes' : 'no'),
    write: (task, text) => ({ ...task, clientFacing: text === 'yes' }),
    fallback: () => 'no',
  },
  {
    name: 'url',
    clean: cleanUrl,
    read: (task) => task.url ?? '',
    write: (task, text) => ({ ...task, url: text || null }),
  },
];

/** A task of which nothing is known yet. */
export function blankTask(now: Date): Task {
  return {
    id: asId(''),
    ref: null,
    campaign: asId(''),
    title: '',
    owner: null,
    skill: null,
    sizeHours: 0,
    remainingHours: 0,
    start: null,
    due: null,
    dueTime: null,
    clientFacing: false,
    status: 'todo',
    url: null,
    confirmedAt: now,
  };
}
