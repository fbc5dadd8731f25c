// What is one's own in Home: tasks, and absences with the ways to add, correct and delete them.
import type { Button } from '@slack/types';
import type { HomeContent, HomeTask } from '../domain/home-contents.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { ACTION_IDS } from './action-ids.ts';
import { dueIn, presence } from './days.ts';
import { button, plain } from './elements.ts';
import type { Part } from './message.ts';
import { pageOf, turnButtons } from './pages.ts';
import { encode } from './payloads.ts';
import { NOTHING, type Phrase, say } from './phrase.ts';
import { taskMenu } from './task-menu.ts';

const PER_PAGE = { tasks: 15, absences: 8 };

/** The reader's own tasks and what they cover, in the order given. */
export function taskParts({ tasks, asOf, pages }: HomeContent): Part[] {
  const page = pageOf(tasks, pages.tasks, PER_PAGE.tasks);
  return [
    { title: `My tasks${page.count}` },
    ...page.items.map((task): Part => ({ lines: [taskLine(task, asOf)], beside: taskMenu(task.task) })),
    { lines: tasks.length === 0 ? [say`No open tasks.`] : [] },
    { buttons: turnButtons(page, pages, 'tasks') },
  ];
}

function taskLine(task: HomeTask, asOf: IsoDate): Phrase {
  const covers = task.coversFor === null ? NOTHING : say`, for ${task.coversFor}`;
  const covered = task.coveredBy === null ? NOTHING : say`, ${task.coveredBy} covers`;
  const old =
    task.notConfirmedSince === null
      ? NOTHING
      : say` · not confirmed since ${formatDay(task.notConfirmedSince, asOf)}`;
  return say`${task.what} (${dueIn(task.due, task.dueTime, asOf)})${covers}${covered}${old}`;
}

/** The reader's own absences, each with *Change…* and *Delete*. */
export function absenceParts({ absences, asOf, pages }: HomeContent): Part[] {
  const page = pageOf(absences, pages.absences, PER_PAGE.absences);
  return [
    { title: `My absences${page.count}` },
    ...page.items.flatMap((each): Part[] => [
      { lines: [say`You're ${presence(each, asOf)}.`] },
      {
        buttons: [
          button(ACTION_IDS.changeAbsence, 'Change…', encode('absence', { absence: each.absence })),
          deleteButton(encode('absence', { absence: each.absence })),
        ],
      },
    ]),
    { lines: absences.length === 0 ? [say`None known.`] : [] },
    { buttons: turnButtons(page, pages, 'absences') },
    { buttons: [button(ACTION_IDS.addAbsence, 'Add absence…', encode('absenceForm', { absence: null }))] },
  ];
}

function deleteButton(value: string): Button {
  return {
    ...button(ACTION_IDS.deleteAbsence, 'Delete', value),
    confirm: {
      title: plain('Delete this absence?', 100),
      text: plain(
        'Covers that have not begun go back to you. Your account manager decides about the others.',
        300,
      ),
      confirm: plain('Delete it', 30),
      deny: plain('Keep it', 30),
    },
  };
}
