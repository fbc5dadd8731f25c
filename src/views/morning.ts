// The AM's morning in one message: who is out, one line per piece of work with a proposal, and one button that
// settles it. Work without known tasks and what is decided already come after, each with its own button.
import type { Button } from '@slack/types';
import type { MorningContent } from '../domain/contents.ts';
import type { NeedLine } from '../domain/lines.ts';
import { ACTION_IDS } from './action-ids.ts';
import { changeSentence, heardButtons } from './change-words.ts';
import { endOf, presence as inWords } from './days.ts';
import { button, onButton } from './elements.ts';
import { LIMITS } from './limits.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { decidedParts, giveBackParts } from './morning-decided.ts';
import { headline, laterLines } from './morning-headline.ts';
import { roleLines, taskLine, workOf } from './morning-needs.ts';
import { unconfirmedParts } from './morning-unconfirmed.ts';
import { encode, fitting } from './payloads.ts';
import { join, link, NOTHING, type Phrase, say } from './phrase.ts';
import { taskMenu } from './task-menu.ts';

// What is read at a glance; the rest is under Change….
const MOST = { tasks: 10, roles: 4, waiting: 3, heard: 4 };

/** The morning message as it stands now; one that was replaced only says where it went on. */
export function renderMorning(content: MorningContent): Message {
  if (content.replacedBy !== null) return renderReplaced(content.replacedBy);
  const open = content.needs.filter((need) => need.state === 'open');
  const tasks = open.filter((need) => need.role === null);
  const roles = open.filter((need) => need.role !== null);
  return toMessage([
    { lines: [headline(content)] },
    ...taskParts(content, tasks),
    ...roles.slice(0, MOST.roles).flatMap((need) => roleParts(content, need)),
    ...andMore(roles.length - MOST.roles, 'role', tasks.length === 0, content),
    ...giveBackParts(content),
    ...decidedParts(content),
    ...unconfirmedParts(content),
    ...heardParts(content),
    { lines: tasks.length === 0 ? [waitingLine(content)] : [] },
    ...laterLines(content.later, content.asOf).map((line) => ({ small: line })),
  ]);
}

/** What stands in a morning message that a newer one replaced; null where its link is not known. */
export function renderReplaced(permalink: string | null): Message {
  const newer = permalink === null ? say`a newer message below` : link(permalink, 'a newer message');
  return toMessage([{ lines: [say`This went on in ${newer}.`] }]);
}

function taskParts(content: MorningContent, tasks: readonly NeedLine[]): Part[] {
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, MOST.tasks);
  const rest = tasks.length - shown.length;
  return [
    ...shown.flatMap((need): Part[] => [
      {
        lines: [taskLine(need, content.asOf)],
        beside: need.task === null ? undefined : taskMenu(need.task),
      },
      ...partButton(content, need),
    ]),
    { lines: rest > 0 ? [say`…and ${rest} more under Change….`] : [] },
    { buttons: taskButtons(content, tasks) },
  ];
}

/** Where someone has a part and the rest is open, that part can still be changed. */
function partButton({ key, revision }: MorningContent, { need, shared }: NeedLine): Part[] {
  const [first] = shared;
  if (!first) return [];
  const value = encode('needs', { key, revision, needs: [need] });
  return [{ buttons: [button(ACTION_IDS.adjust, `Adjust ${onButton(first.holder)}’s part…`, value)] }];
}

function taskButtons(content: MorningContent, tasks: readonly NeedLine[]): Button[] {
  const { key, revision } = content;
  const needs = tasks.map((need) => need.need);
  const left = fitting(needs, (some) => encode('needs', { key, revision, needs: some }), LIMITS.buttonValue);
  const all = left.length === needs.length ? 'all' : 'the first';
  const leave = needs.length === 1 ? 'Leave it' : `Leave ${all} ${left.length}`;
  return [
    ...assignButton(content, tasks),
    openChange(content),
    button(ACTION_IDS.leave, leave, encode('needs', { key, revision, needs: left })),
    button(ACTION_IDS.why, 'Why, and what can wait', encode('prompt', { key, revision })),
  ];
}

const openChange = ({ key, revision }: MorningContent) =>
  button(ACTION_IDS.openChange, 'Change…', encode('prompt', { key, revision }));

/** Only for proposals that fit: nobody is overloaded by one click. */
function assignButton({ key, revision }: MorningContent, tasks: readonly NeedLine[]): Button[] {
  const proposed = tasks.flatMap((need) =>
    need.proposal !== null && need.proposal.overHours === 0 ? [{ need: need.need, ...need.proposal }] : [],
  );
  const value = (some: typeof proposed) =>
    encode('assign', { key, revision, pairs: some.map((each) => [each.need, each.person] as const) });
  const some = fitting(proposed, (items) => value([...items]), LIMITS.buttonValue);
  const [first] = some;
  if (!first) return [];
  const all =
    some.length === proposed.length ? `Assign all ${some.length}` : `Assign the first ${some.length}`;
  const label = proposed.length === 1 ? `Give it to ${onButton(first.name)}` : all;
  return [button(ACTION_IDS.assignAll, label, value([...some]), 'primary')];
}

function roleParts(content: MorningContent, need: NeedLine): Part[] {
  const { key, revision, asOf } = content;
  const span = content.away.find((each) => each.name === need.absentee);
  const presence =
    span && span.from <= asOf
      ? say`away ${endOf(span, asOf)}`
      : span
        ? say`${inWords(span, asOf)}`
        : say`away`;
  const { proposal } = need;
  const label = proposal && [onButton(proposal.name), ...proposal.reasons.slice(0, 1)].join(', ');
  const over = proposal !== null && proposal.overHours > 0 ? '⚠ ' : '';
  const pick =
    proposal &&
    button(
      ACTION_IDS.assign,
      `${over}${label}`,
      encode('assign', { key, revision, pairs: [[need.need, proposal.person]] }),
    );
  const one = encode('needs', { key, revision, needs: [need.need] });
  return [
    { lines: roleLines(need, presence, asOf) },
    {
      buttons: [
        ...(pick ? [pick] : []),
        button(ACTION_IDS.someoneElse, 'Someone else…', one),
        button(ACTION_IDS.nobody, 'Nobody needed', one),
      ],
    },
  ];
}

function andMore(rest: number, noun: string, withButton: boolean, content: MorningContent): Part[] {
  if (rest <= 0) return [];
  const line = say`…and ${rest} more ${rest === 1 ? noun : `${noun}s`} under Change….`;
  return [{ lines: [line] }, ...(withButton ? [{ buttons: [openChange(content)] }] : [])];
}

function heardParts({ heard, asOf }: MorningContent): Part[] {
  const rest = heard.length - MOST.heard;
  return [
    ...heard
      .slice(0, MOST.heard)
      .flatMap((change): Part[] => [
        { lines: [changeSentence(change, asOf)] },
        { buttons: heardButtons(change) },
      ]),
    { lines: [rest > 0 ? say`…and ${rest} more changes, after these.` : NOTHING] },
  ];
}

function waitingLine(content: MorningContent): Phrase {
  if (content.canWait.length === 0) return NOTHING;
  const shown = content.canWait.slice(0, MOST.waiting).map((need) => workOf(need, content.asOf));
  const rest = content.canWait.length - shown.length;
  return say`Can wait: ${join(rest > 0 ? [...shown, say`${rest} more`] : shown, ', ')}.`;
}
