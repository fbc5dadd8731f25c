import type { App } from '@slack/bolt';
import { acceptCovers, declineCover, settleCover } from '../usecases/answer-cover.ts';
import { assignCovers } from '../usecases/assign-covers.ts';
import { decideNeeds } from '../usecases/decide-need.ts';
import { endTonight } from '../usecases/end-absence.ts';
import { showMorning, showPlan, showPlanNote, showSomeoneElse } from '../usecases/show-plan.ts';
import { undoNeed } from '../usecases/undo-need.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { renderPlanForm } from '../views/plan-form.ts';
import { renderSomeoneElseForm } from '../views/someone-else-form.ts';
import { renderWhy } from '../views/why.ts';
import { type Click, onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

/** What an AM presses in the morning message, and a holder in theirs. */
export function listenForMorning(app: App, parts: SlackParts): void {
  const { deps } = parts;
  const assign =
    (anyway: boolean) =>
    ({ by, payload, now }: Click<'assign'>) =>
      assignCovers(
        deps,
        by,
        payload.pairs.map(([need, person]) => ({ need, person, anyway })),
        payload,
        now,
      );
  onClick(app, parts, ACTION_IDS.assignAll, 'assign', assign(false));
  onClick(app, parts, ACTION_IDS.assign, 'assign', assign(false));
  onClick(app, parts, ACTION_IDS.assignAnyway, 'assign', assign(true));
  onClick(app, parts, ACTION_IDS.leave, 'needs', ({ by, payload, now }) =>
    decideNeeds(deps, by, payload.needs, 'left', payload, now),
  );
  onClick(app, parts, ACTION_IDS.nobody, 'needs', ({ by, payload, now }) =>
    decideNeeds(deps, by, payload.needs, 'nobody', payload, now),
  );
  onClick(app, parts, ACTION_IDS.undoCover, 'needs', ({ by, payload, now }) =>
    undoNeed(deps, by, payload.needs[0] ?? '', now),
  );
  onClick(app, parts, ACTION_IDS.giveBack, 'cover', ({ by, payload, now }) =>
    settleCover(deps, by, payload.cover, 'give_back', now),
  );
  onClick(app, parts, ACTION_IDS.keep, 'cover', ({ by, payload, now }) =>
    settleCover(deps, by, payload.cover, 'keep', now),
  );
  onClick(app, parts, ACTION_IDS.endTonight, 'absence', ({ by, payload, now }) =>
    endTonight(deps, by, payload.absence, now),
  );
  onClick(app, parts, ACTION_IDS.gotIt, 'covers', ({ by, payload, now }) =>
    acceptCovers(deps, by, payload.covers, now),
  );
  onClick(app, parts, ACTION_IDS.cantTake, 'covers', ({ by, payload, now }) => {
    const [cover] = payload.covers;
    return cover ? declineCover(deps, by, cover, now) : { kind: 'gone' };
  });
  listenForMorningForms(app, parts);
}

function listenForMorningForms(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.openChange, 'prompt', async ({ by, triggerId, client, now }) => {
    const form = showPlan(deps, by, 0, [], now);
    if (!form) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderPlanForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.someoneElse, 'needs', async ({ by, payload, triggerId, client, now }) => {
    const form = showSomeoneElse(deps, by, payload.needs[0] ?? '', payload, [], now);
    if (!form) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderSomeoneElseForm(form) });
    return null;
  });
  onClick(app, parts, ACTION_IDS.why, 'prompt', async ({ by, triggerId, client, now }) => {
    const content = showMorning(deps, by, now);
    if (!content) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderWhy(content, showPlanNote(deps, by, now)) });
    return null;
  });
}
