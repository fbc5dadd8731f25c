// What is decided already, each with its way back, and covers whose absence was taken back.
import type { MorningContent } from '../domain/contents.ts';
import type { NeedLine } from '../domain/lines.ts';
import { ACTION_IDS } from './action-ids.ts';
import { button, onButton } from './elements.ts';
import type { Part } from './message.ts';
import { outcomeLine } from './morning-needs.ts';
import { encode } from './payloads.ts';
import { listed, NOTHING, say } from './phrase.ts';

const MOST = { decided: 6, giveBack: 3 };

/** Outcomes with Undo; those that their holder has not seen in time first, with the next name. */
export function decidedParts(content: MorningContent): Part[] {
  const decided = content.needs.filter((need) => need.state !== 'open');
  const inOrder = [...decided.filter(isNotSeen), ...decided.filter((need) => !isNotSeen(need))];
  const parts = inOrder.slice(0, MOST.decided).flatMap((need) => decidedPart(content, need));
  const rest = decided.length - MOST.decided;
  return rest > 0 ? [...parts, { small: say`…and ${rest} more settled.` }] : parts;
}

const isNotSeen = (need: NeedLine) => need.state === 'covered' && need.proposal !== null;

function decidedPart({ key, revision, asOf }: MorningContent, need: NeedLine): Part[] {
  const lines = [outcomeLine(need, asOf)];
  const one = encode('needs', { key, revision, needs: [need.need] });
  const undo = button(ACTION_IDS.undoCover, 'Undo', one);
  const next = isNotSeen(need) ? need.proposal : null;
  if (next === null)
    return [{ lines, beside: need.undo === null ? undefined : undo }, ...adjustPart(need, one)];
  const pairs = [[need.need, next.person] as const];
  const label = `${next.overHours > 0 ? '⚠ ' : ''}Give it to ${onButton(next.name)}`;
  const give = button(ACTION_IDS.assign, label, encode('assign', { key, revision, pairs }));
  return [{ lines }, { buttons: need.undo === null ? [give] : [give, undo] }];
}

/** What can be done with a cover that stands. */
function adjustPart(need: NeedLine, one: string): Part[] {
  if (need.cover === null) return [];
  const note = encode('clientNote', { need: need.need, change: null });
  return [
    {
      buttons: [
        button(ACTION_IDS.adjust, 'Adjust…', one),
        button(ACTION_IDS.clientNote, 'Copy client note…', note),
      ],
    },
  ];
}

/** *Give back* or *Keep*, for covers that began before the absence was taken back. */
export function giveBackParts({ giveBack }: MorningContent): Part[] {
  const rest = giveBack.length - MOST.giveBack;
  return [
    ...giveBack.slice(0, MOST.giveBack).flatMap(giveBackPart),
    { lines: [rest > 0 ? say`…and ${rest} more to give back or keep, after these.` : NOTHING] },
  ];
}

function giveBackPart(each: MorningContent['giveBack'][number]): Part[] {
  const value = encode('cover', { cover: each.cover });
  const also =
    each.alsoWith.length === 0 ? NOTHING : say` Also with ${listed(each.alsoWith)}; the first answer counts.`;
  const since = each.inFrom === null ? 'after all' : `from ${each.inFrom}`;
  return [
    { lines: [say`${each.absentee} is in ${since}; ${each.holder} has begun ${each.what}.${also}`] },
    {
      buttons: [
        button(ACTION_IDS.giveBack, `Give back to ${onButton(each.absentee)}`, value),
        button(ACTION_IDS.keep, `Keep with ${onButton(each.holder)}`, value),
      ],
    },
  ];
}
