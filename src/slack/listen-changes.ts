import type { App } from '@slack/bolt';
import { decideChange } from '../usecases/decide-change.ts';
import { decideHandover } from '../usecases/decide-handover.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

/** What an AM presses about a change or a proposal. */
export function listenForChanges(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.applyChange, 'change', ({ by, payload, now }) =>
    decideChange(deps, by, payload.change, { kind: 'apply', campaign: payload.campaign }, now),
  );
  onClick(app, parts, ACTION_IDS.ignoreChange, 'change', ({ by, payload, now }) =>
    decideChange(deps, by, payload.change, { kind: 'ignore' }, now),
  );
  onClick(app, parts, ACTION_IDS.undoChange, 'change', ({ by, payload, now }) =>
    decideChange(deps, by, payload.change, { kind: 'undo' }, now),
  );
  onClick(app, parts, ACTION_IDS.applyHandover, 'handover', ({ by, payload, now }) =>
    decideHandover(deps, by, payload, true, now),
  );
  onClick(app, parts, ACTION_IDS.ignoreHandover, 'handover', ({ by, payload, now }) =>
    decideHandover(deps, by, payload, false, now),
  );
}
