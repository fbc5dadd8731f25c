// *Change…* and *Someone else…* as forms: looking at a name shows why it is not among the three, submitting assigns.
import type { App, BlockAction, SlackViewAction, UsersSelectAction } from '@slack/bolt';
import type { Answer } from '../domain/answers.ts';
import { NEEDS_PER_PAGE, type OverCapacityForm } from '../domain/cover-forms.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { assignCovers, type CoverChoice } from '../usecases/assign-covers.ts';
import { decideNeeds } from '../usecases/decide-need.ts';
import { forbidCovers } from '../usecases/forbid-cover.ts';
import { nameNeed, showPlan, showSomeoneElse } from '../usecases/show-plan.ts';
import { ACTION_IDS, CALLBACK_IDS } from '../views/action-ids.ts';
import { renderAnswer } from '../views/answer.ts';
import { type Choice, needOfBlock, readChoices } from '../views/choice-blocks.ts';
import { renderNote } from '../views/note.ts';
import { renderOverCapacityForm } from '../views/over-capacity-form.ts';
import { decode, type Payload } from '../views/payloads.ts';
import { renderPlanForm } from '../views/plan-form.ts';
import { renderSomeoneElseForm } from '../views/someone-else-form.ts';
import { actingPerson, valuesOf } from './listen-forms.ts';
import type { SlackParts } from './parts.ts';
import { onSubmit } from './submissions.ts';

/** The forms of the morning message. */
export function listenForPlanForms(app: App, parts: SlackParts): void {
  app.action<BlockAction<UsersSelectAction>>(ACTION_IDS.lookAt, async ({ ack, body, action, client }) => {
    await ack();
    const { view } = body;
    const need = needOfBlock(action.block_id);
    if (!view || !need || !action.selected_user) return;
    const look = { need, person: asId<PersonId>(action.selected_user) };
    const form = formAgain(
      parts,
      asId<PersonId>(body.user.id),
      view.callback_id,
      view.private_metadata,
      look,
    );
    if (form) await client.views.update({ view_id: view.id, hash: view.hash, view: form });
  });

  onSubmit(app, parts, CALLBACK_IDS.plan, ({ body, view }) => {
    const prompt = decode('plan', view.private_metadata);
    if (!prompt) return { response_action: 'update', view: renderNote(renderAnswer(GONE)) };
    const choices = readChoices(valuesOf(body));
    const left = settle(parts, body, choices, prompt);
    return left ?? nextPage(parts, body, prompt, choices.length);
  });

  onSubmit(app, parts, CALLBACK_IDS.someoneElse, ({ body, view }) => {
    const prompt = decode('needs', view.private_metadata);
    if (!prompt) return { response_action: 'update', view: renderNote(renderAnswer(GONE)) };
    return settle(parts, body, readChoices(valuesOf(body)), prompt) ?? { response_action: 'clear' };
  });

  onSubmit(app, parts, CALLBACK_IDS.overCapacity, ({ body, view }) => {
    const payload = decode('assign', view.private_metadata);
    const choices = payload?.pairs.map(([need, person]) => ({ need, person, anyway: true })) ?? [];
    const answers = payload
      ? assignCovers(parts.deps, actingPerson(body), choices, payload, parts.now())
      : [GONE];
    const [first] = answers;
    return first
      ? { response_action: 'update', view: renderNote(renderAnswer(first)) }
      : { response_action: 'clear' };
  });
}

const GONE: Answer = { kind: 'gone' };

type Prompt = { readonly key: string; readonly revision: number };

function formAgain(
  parts: SlackParts,
  reader: PersonId,
  callback: string,
  metadata: string,
  look: { need: string; person: PersonId },
) {
  const now = parts.now();
  if (callback === CALLBACK_IDS.plan) {
    const prompt = decode('plan', metadata);
    const form = prompt && showPlan(parts.deps, reader, prompt.offset, [look], now);
    return form ? renderPlanForm(form) : null;
  }
  const prompt = decode('needs', metadata);
  const form = prompt && showSomeoneElse(parts.deps, reader, look.need, prompt, [look], now);
  return form ? renderSomeoneElseForm(form) : null;
}

/** The page after this one, its offset moved by what was left open here; nothing more where this was the last. */
function nextPage(parts: SlackParts, body: SlackViewAction, page: Payload<'plan'>, chosen: number) {
  if (page.rest === 0) return { response_action: 'clear' as const };
  const offset = page.offset + NEEDS_PER_PAGE - chosen;
  const form = showPlan(parts.deps, actingPerson(body), offset, [], parts.now());
  if (!form || form.choices.length === 0) return { response_action: 'clear' as const };
  return { response_action: 'update' as const, view: renderPlanForm(form) };
}

/** Applies what was chosen; gives what is still to be said in the form's place, null where all is done. */
function settle(parts: SlackParts, body: SlackViewAction, choices: readonly Choice[], prompt: Prompt) {
  const by = actingPerson(body);
  const now = parts.now();
  const people: CoverChoice[] = [];
  const ruledOut: { need: string; person: PersonId }[] = [];
  const decided = { leave: [] as string[], nobody: [] as string[] };
  for (const { need, choice } of choices) {
    if (choice.kind === 'person') people.push({ need, person: choice.person, anyway: false });
    else if (choice.kind === 'not') ruledOut.push({ need, person: choice.person });
    else decided[choice.kind].push(need);
  }
  const answers = [
    ...(decided.leave.length > 0 ? decideNeeds(parts.deps, by, decided.leave, 'left', prompt, now) : []),
    ...(decided.nobody.length > 0 ? decideNeeds(parts.deps, by, decided.nobody, 'nobody', prompt, now) : []),
    ...forbidCovers(parts.deps, by, ruledOut, now),
    ...(people.length > 0 ? assignCovers(parts.deps, by, people, prompt, now) : []),
  ];
  const over = answers.flatMap((each) =>
    each.kind === 'over_capacity' && each.again ? [overOf(parts, each)] : [],
  );
  if (over.length > 0) {
    return { response_action: 'push' as const, view: renderOverCapacityForm({ ...prompt, over }) };
  }
  const [first] = answers;
  return first ? { response_action: 'update' as const, view: renderNote(renderAnswer(first)) } : null;
}

function overOf(
  parts: SlackParts,
  answer: Extract<Answer, { kind: 'over_capacity' }>,
): OverCapacityForm['over'][number] {
  const { need, person } = answer.again as NonNullable<typeof answer.again>;
  return {
    need,
    what: nameNeed(parts.deps, need, parts.now()),
    person,
    name: answer.name,
    overHours: answer.overHours,
  };
}
