// To whoever covers: what, for whom, until when, how much, and a no that only the asker sees.
import type { Button } from '@slack/types';
import type { CoverRequestContent } from '../domain/contents.ts';
import type { HeldLine } from '../domain/lines.ts';
import { addDays, formatDay, type IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { ACTION_IDS } from './action-ids.ts';
import { dayInShort, partOfDay } from './days.ts';
import { button } from './elements.ts';
import { handoverParts } from './handover-lines.ts';
import { LIMITS } from './limits.ts';
import { type Message, type Part, toMessage } from './message.ts';
import { encode, fitting } from './payloads.ts';
import { channelLink, join, NOTHING, type Phrase, say } from './phrase.ts';
import { taskMenu } from './task-menu.ts';

const MOST = 12; // lines with a button of their own

/** All that one account manager asks of one holder on one day. */
export function renderCoverRequest(content: CoverRequestContent): Message {
  const { covers } = content;
  const asked = covers.filter((each) => each.state === 'asked');
  const only = covers.length === 1 ? covers[0] : undefined;
  const parts: Part[] = only
    ? [{ lines: [single(only, content), moreOf(only, content)], beside: menuOf(only) }]
    : several(content);
  return toMessage([
    ...parts,
    ...handoverParts(content),
    { buttons: buttonsOf(content, asked) },
    { small: asked.length > 0 ? say`If you can't, only ${content.askedBy} sees it.` : NOTHING },
  ]);
}

function single(held: HeldLine, content: CoverRequestContent): Phrase {
  const what = say`${held.absentee} ${until(held, content.asOf)}: ${workOf(held, content.asOf)}`;
  return held.state === 'asked'
    ? say`${content.askedBy} asks you to cover for ${what}.`
    : say`Covering for ${what}. ${stateOf(held)}`;
}

function moreOf(held: HeldLine, content: CoverRequestContent): Phrase {
  if (held.state !== 'asked' && held.state !== 'accepted') return NOTHING;
  const where = held.channel === null ? NOTHING : say`Work so far: ${channelLink(held.channel)}.`;
  return join([where, say`Questions to ${content.askedBy}.`], ' ');
}

function several(content: CoverRequestContent): Part[] {
  const lines = content.covers.slice(0, MOST).map((held): Part => {
    const state = held.state === 'asked' ? NOTHING : say` ${stateOf(held)}`;
    const line = say`For ${held.absentee} ${until(held, content.asOf)}: ${workOf(held, content.asOf)}.${state}`;
    return { lines: [line], beside: held.state === 'asked' ? cantTake(content, held) : menuOf(held) };
  });
  const rest = content.covers.length - lines.length;
  return [
    { lines: [say`${content.askedBy} asks you to cover ${content.covers.length} things.`] },
    ...lines,
    ...(rest > 0 ? [{ lines: [say`…and ${rest} more.`] }] : []),
    { lines: [say`Questions to ${content.askedBy}.`] },
  ];
}

/** What can be mended of the task while it is theirs. */
const menuOf = (held: HeldLine) =>
  held.task !== null && (held.state === 'asked' || held.state === 'accepted')
    ? taskMenu(held.task)
    : undefined;

/** "Acme banners, due 15:00, about half a day"; a role as "media on Globex Retargeting". */
function workOf(held: HeldLine, asOf: IsoDate): Phrase {
  const launch = held.due === null ? NOTHING : say`launch ${formatDay(held.due, asOf)}`;
  if (held.role !== null) return join([say`${held.role} on ${held.what}`, partOf(held), launch], ', ');
  return join(
    [held.what, partOf(held), dueOf(held, asOf), held.hours > 0 ? formatHours(held.hours) : NOTHING],
    ', ',
  );
}

const partOf = (held: HeldLine) => say`${partOfDay(held)}`;

function dueOf(held: HeldLine, asOf: IsoDate): Phrase {
  if (held.due === null) return NOTHING;
  if (held.due === asOf && held.dueTime !== null) return say`due ${held.dueTime}`;
  const time = held.dueTime === null ? '' : ` ${held.dueTime}`;
  return say`due ${dayInShort(held.due, asOf)}${time}`;
}

function until(held: HeldLine, asOf: IsoDate): Phrase {
  if (held.from > asOf) {
    const to = held.until === null || held.until === held.from ? '' : ` to ${formatDay(held.until, asOf)}`;
    return say`${formatDay(held.from, asOf)}${to}`;
  }
  if (held.until === null) return say`until they're back`;
  if (held.until === asOf) return say`today`;
  return held.until === addDays(asOf, 1)
    ? say`today and tomorrow`
    : say`until ${formatDay(held.until, asOf)}`;
}

function stateOf(held: HeldLine): Phrase {
  switch (held.state) {
    case 'asked':
      return say`Not answered yet.`;
    case 'accepted':
      return say`You've got it.`;
    case 'declined':
      return say`You can't take it; that's noted.`;
    case 'withdrawn':
      return say`No longer needed.`;
    case 'ended':
      return held.endedBy === null
        ? say`Over: it went back to ${held.absentee}.`
        : say`Over: ${held.endedBy} ended it.`;
  }
}

function buttonsOf(content: CoverRequestContent, asked: readonly HeldLine[]): Button[] {
  const { key } = content;
  const [first] = asked;
  if (!first) return [];
  const ids = asked.map((each) => each.cover);
  const covers = fitting(ids, (some) => encode('covers', { key, covers: some }), LIMITS.buttonValue);
  const label = covers.length === 1 ? 'Got it' : `Got all ${covers.length}`;
  const got = button(ACTION_IDS.gotIt, label, encode('covers', { key, covers }), 'primary');
  return content.covers.length === 1 ? [got, cantTake(content, first)] : [got];
}

const cantTake = ({ key }: CoverRequestContent, held: HeldLine) =>
  button(ACTION_IDS.cantTake, "Can't take it", encode('covers', { key, covers: [held.cover] }));
