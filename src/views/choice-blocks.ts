// One open need as a question: the three best and why, nobody, or anyone else, with the answer why they are not
// among the three.
import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { LookedAt, NeedChoice } from '../domain/cover-forms.ts';
import type { PersonId } from '../domain/ids.ts';
import type { NeedLine, ProposalLine } from '../domain/lines.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { ACTION_IDS } from './action-ids.ts';
import { dueIn } from './days.ts';
import { context, onButton, option } from './elements.ts';
import { asName } from './escape.ts';
import { type FormValues, INPUT, input, pickedOption, pickedPerson } from './forms.ts';
import { NOTHING, say } from './phrase.ts';

/** What was chosen for one need. */
export interface Choice {
  readonly need: string;
  readonly choice:
    | { readonly kind: 'person'; readonly person: PersonId }
    | { readonly kind: 'not'; readonly person: PersonId }
    | { readonly kind: 'leave' }
    | { readonly kind: 'nobody' };
}

const PICK = 'pick:';
const ELSE = 'else:';
const LEAVE = 'leave';
const NOBODY = 'nobody';
const PERSON = 'person:';
const NOT = 'not:';

/** At most three blocks. */
export function choiceBlocks(choice: NeedChoice, asOf: IsoDate): KnownBlock[] {
  const { need, lookedAt } = choice;
  const options = [
    ...choice.candidates.slice(0, 3).map(candidateOption),
    ...notProposed(need),
    need.role === null
      ? option('Leave it', LEAVE, `Until ${onButton(need.absentee)} is back`)
      : option('Nobody needed', NOBODY),
  ];
  const initial = options.find((each) => each.value === `${PERSON}${need.proposal?.person}`);
  return [
    input(
      `${PICK}${need.need}`,
      labelOf(choice, asOf),
      { type: 'radio_buttons', action_id: INPUT, options, ...(initial && { initial_option: initial }) },
      { optional: true },
    ),
    input(
      `${ELSE}${need.need}`,
      'Someone else',
      {
        type: 'users_select',
        action_id: ACTION_IDS.lookAt,
        ...(lookedAt && { initial_user: lookedAt.person }),
      },
      { optional: true, dispatch: true },
    ),
    ...(lookedAt ? [context(answerOf(lookedAt))] : []),
  ];
}

/** What was chosen, need by need; those left open are not in it. Someone else wins over the three. */
export function readChoices(values: FormValues): Choice[] {
  return Object.keys(values)
    .filter((blockId) => blockId.startsWith(PICK))
    .flatMap((blockId) => {
      const need = blockId.slice(PICK.length);
      const choice = choiceOf(pickedPerson(values, `${ELSE}${need}`), pickedOption(values, blockId));
      return choice ? [{ need, choice }] : [];
    });
}

/** The need that a block of such a question is about; null for any other block. */
export function needOfBlock(blockId: string): string | null {
  return blockId.startsWith(ELSE) || blockId.startsWith(PICK) ? blockId.slice(PICK.length) : null;
}

function choiceOf(someoneElse: PersonId | null, picked: string | null): Choice['choice'] | null {
  if (someoneElse !== null) return { kind: 'person', person: someoneElse };
  if (picked?.startsWith(PERSON)) return { kind: 'person', person: picked.slice(PERSON.length) as PersonId };
  if (picked?.startsWith(NOT)) return { kind: 'not', person: picked.slice(NOT.length) as PersonId };
  if (picked === LEAVE) return { kind: 'leave' };
  return picked === NOBODY ? { kind: 'nobody' } : null;
}

/** The one who is proposed can be ruled out: the plan is then made again. */
function notProposed({ proposal }: NeedLine): PlainTextOption[] {
  if (proposal === null) return [];
  return [
    option(`Not ${asName(proposal.name, 60)}`, `${NOT}${proposal.person}`, 'Plan it again without them'),
  ];
}

function labelOf({ need }: NeedChoice, asOf: IsoDate): string {
  const what = asName(need.what);
  if (need.role !== null) return `${asName(need.role, 30)} on ${what} (${asName(need.absentee, 30)})`;
  return `${what} (${dueIn(need.due, need.dueTime, asOf)}, ${asName(need.absentee, 30)})`;
}

function candidateOption(candidate: ProposalLine): PlainTextOption {
  const over = candidate.overHours > 0;
  const reasons = [
    ...(over ? [`${formatHours(candidate.overHours)} over`] : []),
    ...candidate.reasons,
    ...(candidate.freelancer ? ['freelancer'] : []),
  ];
  return option(
    `${over ? '⚠ ' : ''}${asName(candidate.name, 60)}`,
    `${PERSON}${candidate.person}`,
    reasons.join(' · '),
  );
}

function answerOf({ name, whyNot, overHours }: LookedAt) {
  const over = overHours > 0 ? say` ⚠ ${formatHours(overHours)} over` : NOTHING;
  return whyNot === null ? say`${name} can take it.${over}` : say`${name}: ${whyNot}${over}`;
}
