import type { App } from '@slack/bolt';
import { answerBeforeLeaving } from '../usecases/answer-before-leaving.ts';
import { handToForm } from '../usecases/find-work.ts';
import { leaveWith } from '../usecases/leave-with.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { renderReassignForm } from '../views/reassign-form.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

/** What someone presses before they go, and when they are back. */
export function listenForLeaving(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.taskDone, 'leaving', ({ by, payload, now }) =>
    answerBeforeLeaving(deps, by, payload, 'done', now),
  );
  onClick(app, parts, ACTION_IDS.taskWaits, 'leaving', ({ by, payload, now }) =>
    answerBeforeLeaving(deps, by, payload, 'waits', now),
  );
  onClick(app, parts, ACTION_IDS.leaveWith, 'leaveWith', ({ by, payload, now }) =>
    leaveWith(deps, by, payload, now),
  );
  onClick(app, parts, ACTION_IDS.handTo, 'leaving', async ({ by, payload, triggerId, client, now }) => {
    const form = handToForm(deps, by, payload, now);
    if (!form) return { kind: 'gone' };
    await client.views.open({ trigger_id: triggerId, view: renderReassignForm(form) });
    return null;
  });
}
