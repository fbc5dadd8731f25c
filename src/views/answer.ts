// The answer to a command or a click, for its user alone: what happened, or what was not understood and what to try.
import type { Answer } from '../domain/answers.ts';
import type { SpanLine } from '../domain/lines.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { ACTION_IDS } from './action-ids.ts';
import { presence, untilDay } from './days.ts';
import { button } from './elements.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode } from './payloads.ts';
import { listed, NOTHING, type Phrase, say } from './phrase.ts';
import { usageLines } from './usage.ts';

type Done = Extract<Answer, { kind: 'done' }>['text'];
type NotKnown = Extract<Answer, { kind: 'not_known' }>;
type Reassigned = Extract<Answer, { kind: 'reassigned' }>;
type TaskAnswer = Extract<Answer, { kind: 'task_changed' | 'task_added' }>;
type OverCapacity = Extract<Answer, { kind: 'over_capacity' }>;

const DONE: Readonly<Record<Done, Phrase>> = {
  noted: say`Noted.`,
  undone: say`Undone.`,
  assigned: say`Assigned; whoever covers has been asked.`,
  left: say`Left as it is.`,
  nobody: say`Noted: nobody needed.`,
  accepted: say`Thank you, it's yours.`,
  declined: say`Noted. Only whoever asked you sees it.`,
  shared: say`Shared.`,
};

const NOT_KNOWN: Readonly<Record<NotKnown['what'], string>> = {
  person: 'nobody called',
  task: 'no task called',
  campaign: 'no client or campaign called',
  date: 'no day called',
};

/** One answer as a message; it is never posted, only answered with. */
export function renderAnswer(answer: Answer): Message {
  return toMessage(partsOf(answer));
}

function partsOf(answer: Answer): Part[] {
  switch (answer.kind) {
    case 'done':
      return [{ lines: [DONE[answer.text]] }];
    case 'already':
      return [{ lines: [say`${answer.by} already ${answer.what} at ${answer.at}.`] }];
    case 'undo_blocked':
      return [
        {
          lines: [
            say`${answer.by} changed this again at ${answer.at}, so it can't be undone alone. Undo that first.`,
          ],
        },
      ];
    case 'not_allowed':
      return [{ lines: [say`Only ${listed(answer.who, 6, 'or')} can ${answer.what}.`] }];
    case 'cannot':
      return [{ lines: [say`${answer.name} can't take it: ${answer.why}.`] }];
    case 'past_day':
      return [{ lines: [say`${formatDay(answer.day, answer.asOf)} is over. Pick today or a later day.`] }];
    case 'too_many_hours':
      return [{ lines: [say`No more than ${answer.most} h of it can be given. Empty is all of that.`] }];
    case 'no_such_day':
      return [{ lines: [say`“${answer.asked}” is in no calendar. Try: ${answer.example}`] }];
    case 'gone':
      return [{ lines: [say`This is no longer open, so nothing was changed.`] }];
    case 'cannot_share':
      return [{ lines: [say`People outside the team can read this channel, so nothing was shared.`] }];
    case 'over_capacity':
      return overCapacity(answer);
    case 'not_known':
      return [{ lines: [notKnown(answer)] }];
    case 'proposed':
      return [{ lines: [say`I've asked ${answer.to}; nothing changes before ${answer.to} applies it.`] }];
    case 'will_be_away':
      return [{ lines: [say`${answer.what} is assigned.`, awayLine(answer.span, answer.asOf)] }];
    case 'reassigned':
      return reassigned(answer);
    case 'task_changed':
    case 'task_added':
      return taskParts(answer);
    case 'usage':
      return [{ lines: usageLines(answer.command) }];
    case 'error':
      return [
        {
          lines: [
            say`That went wrong on my side. Try it once more; if it stays so, give an admin this: ${answer.reference}`,
          ],
        },
      ];
  }
}

const awayLine = (span: SpanLine, asOf: IsoDate) => say`Meanwhile ${span.name} is ${presence(span, asOf)}.`;

function reassigned({ what, from, to, until, asOf, awayFor, overHours, undo }: Reassigned): Part[] {
  const work = listed(what, 5);
  const done =
    until === null
      ? say`${to} has ${work} from now on, ${from} no longer.`
      : say`${to} covers ${work} for ${from} ${untilDay(until, asOf)}.`;
  const over = overHours > 0 ? say`⚠ ${to} is ${formatHours(overHours)} over by then.` : NOTHING;
  return [
    { lines: [done, awayFor === null ? NOTHING : awayLine(awayFor, asOf), over] },
    { buttons: [button(ACTION_IDS.undoReassign, 'Undo', encode('act', { act: undo }))] },
  ];
}

function taskParts(answer: TaskAnswer): Part[] {
  const undo = button(ACTION_IDS.undoTask, 'Undo', encode('act', { act: answer.undo }));
  const away =
    answer.kind === 'task_added' && answer.awayFor !== null ? awayLine(answer.awayFor, answer.asOf) : NOTHING;
  return [{ lines: [taskSentence(answer), away] }, { buttons: [undo] }];
}

function taskSentence(answer: TaskAnswer): Phrase {
  if (answer.kind === 'task_added') {
    const owner = answer.owner === null ? NOTHING : say` for ${answer.owner}`;
    const due = answer.due === null ? NOTHING : say`, due ${formatDay(answer.due, answer.asOf)}`;
    return say`Added: ${answer.what}${owner}${due}, ${formatHours(answer.hours)}.`;
  }
  switch (answer.change) {
    case 'done':
      return say`${answer.what}: done.`;
    case 'not_needed':
      return say`${answer.what}: no longer needed.`;
    case 'still_on_it':
      return say`${answer.what}: still on it.`;
    case 'due':
      return answer.due === null
        ? say`${answer.what}: no due date now.`
        : say`${answer.what}: due ${formatDay(answer.due, answer.asOf)} now.`;
    case 'size':
      return say`${answer.what}: ${formatHours(answer.hours ?? 0)} now.`;
  }
}

function notKnown(answer: NotKnown): Phrase {
  const nearest =
    answer.nearest.length === 0 ? NOTHING : say` Did you mean ${listed(answer.nearest, 4, 'or')}?`;
  return say`I know ${NOT_KNOWN[answer.what]} “${answer.asked}”.${nearest} Try: ${answer.example}`;
}

function overCapacity({ name, overHours, again }: OverCapacity): Part[] {
  const line = say`⚠ ${name} would be ${formatHours(overHours)} over by now, so nothing is assigned yet.`;
  if (again === null) return [{ lines: [line] }];
  const { key, revision, need, person } = again;
  return [
    { lines: [line] },
    {
      buttons: [
        button(
          ACTION_IDS.assignAnyway,
          'Assign anyway',
          encode('assign', { key, revision, pairs: [[need, person]] }),
        ),
        button(ACTION_IDS.openChange, 'Choose again…', encode('prompt', { key, revision })),
      ],
    },
  ];
}
