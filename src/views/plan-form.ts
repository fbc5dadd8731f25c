import type { ModalView } from '@slack/types';
import type { PlanForm } from '../domain/cover-forms.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { choiceBlocks } from './choice-blocks.ts';
import { context } from './elements.ts';
import { modal } from './forms.ts';
import { encode } from './payloads.ts';
import { say } from './phrase.ts';

/**
 * *Change…*: who takes each open need. What is left empty stays open; submitting leads to the next page, whose
 * offset is this one's plus the needs left open. Its metadata is a `plan` payload.
 */
export function renderPlanForm(form: PlanForm): ModalView {
  const { key, revision, offset, rest } = form;
  return modal({
    callback: CALLBACK_IDS.plan,
    title: 'Who takes what',
    submit: rest > 0 ? 'Assign, then the next' : 'Assign',
    close: 'Leave as it is',
    metadata: encode('plan', { key, revision, offset, rest }),
    blocks: [
      context(
        form.choices.length > 0 ? say`What you leave empty stays open.` : say`Nothing is open any more.`,
      ),
      ...form.choices.flatMap((choice) => choiceBlocks(choice, form.asOf)),
      ...(rest > 0 ? [context(say`${rest} more after these.`)] : []),
    ],
  });
}
