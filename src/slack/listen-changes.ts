import type { App } from '@slack/bolt';
import type { Answer } from '../domain/answers.ts';
import type { ChangeId } from '../domain/ids.ts';
import { decideChange } from '../usecases/decide-change.ts';
import { decideHandover } from '../usecases/decide-handover.ts';
import { changeForm } from '../usecases/edit-change.ts';
import { handOverWork, undoFollowUp } from '../usecases/follow-change.ts';
import { shiftForm, shiftTasks } from '../usecases/shift-tasks.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { renderChangeForm } from '../views/change-form.ts';
import { renderShiftForm } from '../views/shift-form.ts';
import type { Outcome } from './answering.ts';
import { type Click, onClick } from './clicks.ts';
import { listenForChangeForms } from './listen-change-forms.ts';
import type { SlackParts } from './parts.ts';

/** What an AM presses about a change or a proposal. */
export function listenForChanges(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.applyChange, 'change', (click) => {
    const { change, campaign } = click.payload;
    const answer = decideChange(deps, click.by, change, { kind: 'apply', campaign }, click.now);
    return orEdit(parts, click, change, answer);
  });
  onClick(app, parts, ACTION_IDS.applyToTask, 'changeTask', (click) => {
    const { change, task } = click.payload;
    const answer = decideChange(deps, click.by, change, { kind: 'apply_to_task', task }, click.now);
    return orEdit(parts, click, change, answer);
  });
  onClick(app, parts, ACTION_IDS.editChange, 'change', (click) =>
    orEdit(parts, click, click.payload.change, 'edit'),
  );
  onClick(app, parts, ACTION_IDS.ignoreChange, 'change', ({ by, payload, now }) =>
    settled(decideChange(deps, by, payload.change, { kind: 'ignore' }, now)),
  );
  onClick(app, parts, ACTION_IDS.undoChange, 'change', ({ by, payload, now }) =>
    settled(decideChange(deps, by, payload.change, { kind: 'undo' }, now)),
  );
  onClick(app, parts, ACTION_IDS.applyHandover, 'handover', ({ by, payload, now }) =>
    decideHandover(deps, by, payload, true, now),
  );
  onClick(app, parts, ACTION_IDS.ignoreHandover, 'handover', ({ by, payload, now }) =>
    decideHandover(deps, by, payload, false, now),
  );
  listenForFollowUps(app, parts);
  listenForChangeForms(app, parts);
}

/** What follows from a change: dates moved, work handed over, either taken back. */
function listenForFollowUps(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.shiftTasks, 'change', ({ by, payload, now }) =>
    shiftTasks(deps, by, payload.change, null, now),
  );
  onClick(app, parts, ACTION_IDS.chooseShift, 'change', async ({ by, payload, triggerId, client, now }) => {
    const form = shiftForm(deps, by, payload.change, now);
    if ('kind' in form) return form;
    await client.views.open({ trigger_id: triggerId, view: renderShiftForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.handOver, 'change', ({ by, payload, now }) =>
    handOverWork(deps, by, payload.change, now),
  );
  onClick(app, parts, ACTION_IDS.undoFollowUp, 'change', ({ by, payload, now }) =>
    undoFollowUp(deps, by, payload.change, now),
  );
}

type Decided = Answer | 'edit' | null;

const settled = (answer: Decided): Outcome => (answer === 'edit' ? { kind: 'gone' } : answer);

/** Opens the form where a value must be filled in. */
async function orEdit(
  { deps }: SlackParts,
  click: Pick<Click<'change'>, 'by' | 'triggerId' | 'client' | 'now'>,
  change: ChangeId,
  answer: Decided,
): Promise<Outcome> {
  if (answer !== 'edit') return answer;
  const form = changeForm(deps, click.by, change, click.now);
  if ('kind' in form) return form;
  await click.client.views.open({ trigger_id: click.triggerId, view: renderChangeForm(form) });
  return null;
}
