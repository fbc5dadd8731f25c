import { list } from '../block-kit/block-checks.ts';
import { option, optionGroup } from '../block-kit/composition-rules.ts';
import {
  enteredState,
  type InteractiveElement,
  interactiveElements,
  listedOptions,
} from '../block-kit/interactive-elements.ts';
import { withEntered } from '../block-kit/view-state.ts';
import { field, type JsonObject } from '../json.ts';
import type { ActResult, Block, InputValue, InputValues, Option, OptionGroup } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import { type AppChannel, failureOf, refused, withTrigger } from '../to-app/app-channel.ts';
import {
  actionPayload,
  basePayload,
  enteredKey,
  type Place,
  placePayload,
} from '../to-app/interaction-payloads.ts';
import { found, problemTexts } from '../validate-blocks.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Which element of which place a person acts on. */
export interface ElementTarget {
  readonly place: Place;
  readonly blockId: string;
  readonly actionId: string;
  /** The blocks as the person saw them, if they have changed since. */
  readonly asSeen?: readonly Block[];
}

const GONE: ActResult = { ok: false, error: 'no_such_element', message: 'That is not there any more.' };

/** A person presses a button or chooses something. */
export async function act(
  app: AppChannel,
  user: string,
  target: ElementTarget,
  { value, values }: { value?: InputValue; values?: InputValues },
): Promise<ActResult> {
  const { workspace, deliveries } = app;
  const element = elementOf(target);
  if (element === null) return GONE;
  const chosen = chosenIn(workspace, user, element, value ?? null);
  if (chosen === null) return GONE;
  const own = value === undefined ? {} : { [target.blockId]: { [target.actionId]: value } };
  enter(workspace, user, target.place, values ?? {});
  enter(workspace, user, target.place, own);
  if (!dispatches(target)) {
    workspace.changed();
    return { ok: true };
  }
  const isFromModal = target.place.kind === 'view' && target.place.view.kind === 'modal';
  const payload = {
    ...basePayload(workspace, 'block_actions', user),
    ...placePayload(workspace, target.place, user),
    ...responseUrlFor(app, user, target.place),
    actions: [actionPayload(element, chosen, workspace.nextStamp())],
  };
  const outcome = await deliveries.deliverOnce('interactive', withTrigger(app, payload, user, isFromModal));
  return failureOf(outcome) ?? { ok: true };
}

function blocksOf({ place, asSeen }: ElementTarget): readonly Block[] {
  return asSeen ?? (place.kind === 'view' ? place.view.body.blocks : place.message.blocks);
}

/** What is entered in an input block stays with the person until it is submitted, unless the block says otherwise. */
function dispatches(target: ElementTarget): boolean {
  const block = blocksOf(target).find((each) => each.block_id === target.blockId);
  return block?.type !== 'input' || field(block, 'dispatch_action') === true;
}

function elementOf(target: ElementTarget): InteractiveElement | null {
  const { blockId, actionId } = target;
  const fits = (each: InteractiveElement) => each.blockId === blockId && each.actionId === actionId;
  return interactiveElements(blocksOf(target)).find(fits) ?? null;
}

/** What the action says was chosen; null if there is no such option. */
function chosenIn(
  workspace: Workspace,
  user: string,
  element: InteractiveElement,
  value: InputValue,
): JsonObject | null {
  if (element.type === 'button') return {};
  if (element.type === 'overflow') {
    const selected = listedOptions(element.element).find((each) => each.value === value);
    return selected === undefined ? null : { selected_option: selected };
  }
  return enteredState(element, value, servedTo(workspace, user, element.actionId));
}

function servedTo(workspace: Workspace, user: string, actionId: string): readonly Option[] {
  return workspace.servedOptions.get(`${user}:${actionId}`) ?? [];
}

/** Keeps what a person has put into the inputs of a message or view. */
export function enter(workspace: Workspace, user: string, place: Place, values: InputValues): void {
  const served = (actionId: string) => servedTo(workspace, user, actionId);
  if (place.kind === 'view') {
    place.view.entered = withEntered(place.view.body.blocks, place.view.entered, values, served);
    return;
  }
  const key = enteredKey(user, place.message);
  const before = workspace.enteredInMessages.get(key) ?? {};
  workspace.enteredInMessages.set(key, withEntered(place.message.blocks, before, values, served));
}

function responseUrlFor({ responseUrls }: AppChannel, user: string, place: Place): JsonObject {
  if (place.kind === 'view') return {};
  const { conversation, message } = place;
  return { response_url: responseUrls.issue({ conversation, user, message }) };
}

/** A person types into an external select: the app is asked for options. */
export async function suggest(
  app: AppChannel,
  user: string,
  target: ElementTarget,
  query: string,
): Promise<ActResult> {
  const { workspace, deliveries } = app;
  if (elementOf(target) === null) return GONE;
  const { blockId, actionId, place } = target;
  const { state, ...where } = placePayload(workspace, place, user);
  const base = basePayload(workspace, 'block_suggestion', user);
  const payload = { ...base, ...where, block_id: blockId, action_id: actionId, value: query };
  const outcome = await deliveries.deliverOnce('interactive', payload);
  if (!outcome.isTaken) return failureOf(outcome) ?? GONE;
  try {
    const offered = offeredOptions(outcome.answer);
    const flat = offered.flatMap((each) => ('options' in each ? each.options : [each]));
    const key = `${user}:${actionId}`;
    workspace.servedOptions.set(key, [...flat, ...servedTo(workspace, user, actionId)]);
    return { ok: true, options: offered };
  } catch (error) {
    return refused(workspace, 'options', error);
  }
}

function offeredOptions(answer: unknown): readonly (Option | OptionGroup)[] {
  const groups = field(answer, 'option_groups');
  const offered = groups ?? field(answer, 'options');
  const check = list(groups === undefined ? option : optionGroup, 100, 0);
  const problems = found(check, offered, groups === undefined ? '/options' : '/option_groups');
  if (problems.length > 0) throw new SlackError('invalid_options', problemTexts(problems));
  return offered as readonly (Option | OptionGroup)[];
}
