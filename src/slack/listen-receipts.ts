import type { App } from '@slack/bolt';
import { asId } from '../domain/ids.ts';
import { absenceForm } from '../usecases/absence-form.ts';
import { answerTentative, doubtReading, extendAbsence, rejectReport } from '../usecases/answer-absence.ts';
import { choosePerson } from '../usecases/choose-person.ts';
import { undoAct } from '../usecases/undo-act.ts';
import { renderAbsenceForm } from '../views/absence-form.ts';
import { ACTION_IDS } from '../views/action-ids.ts';
import { onClick } from './clicks.ts';
import type { SlackParts } from './parts.ts';

/** What an author or an absentee presses under a receipt. */
export function listenForReceipts(app: App, parts: SlackParts): void {
  const { deps } = parts;
  onClick(app, parts, ACTION_IDS.stillOut, 'stillOut', ({ by, payload, now }) =>
    extendAbsence(deps, by, payload.absence, payload.to, now),
  );
  onClick(
    app,
    parts,
    ACTION_IDS.changeAbsence,
    'absence',
    async ({ by, payload, triggerId, client, now }) => {
      const form = absenceForm(deps, by, payload.absence, now);
      if ('kind' in form) return form;
      await client.views.open({ trigger_id: triggerId, view: renderAbsenceForm(form) });
      return null;
    },
  );
  onClick(app, parts, ACTION_IDS.undoReceipt, 'act', ({ by, payload, now }) =>
    undoAct(deps, by, payload.act, now),
  );
  onClick(app, parts, ACTION_IDS.wrong, 'wrong', ({ by, payload, now }) =>
    doubtReading(deps, by, payload.absences, now),
  );
  onClick(app, parts, ACTION_IDS.tentativeYes, 'absence', ({ by, payload, now }) =>
    answerTentative(deps, by, payload.absence, true, now),
  );
  onClick(app, parts, ACTION_IDS.tentativeNo, 'absence', ({ by, payload, now }) =>
    answerTentative(deps, by, payload.absence, false, now),
  );
  onClick(app, parts, ACTION_IDS.notRight, 'absence', ({ by, payload, now }) =>
    rejectReport(deps, by, payload.absence, now),
  );
  onClick(app, parts, ACTION_IDS.whichPerson, 'whichPerson', ({ by, payload, now }) => {
    const { channel, ts, number, from, to, person } = payload;
    return choosePerson(
      deps,
      by,
      { at: { channel: asId(channel), ts: asId(ts) }, number, from, to },
      person,
      now,
    );
  });
}
