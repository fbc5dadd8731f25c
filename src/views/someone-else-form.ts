import type { ModalView } from '@slack/types';
import type { SomeoneElseForm } from '../domain/cover-forms.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { choiceBlocks } from './choice-blocks.ts';
import { modal } from './forms.ts';
import { encode } from './payloads.ts';

/** *Someone else…* for one need: the three best, or anyone. Its metadata is a `needs` payload with that one need. */
export function renderSomeoneElseForm(form: SomeoneElseForm): ModalView {
  const { key, revision, choice, asOf } = form;
  return modal({
    callback: CALLBACK_IDS.someoneElse,
    title: 'Someone else',
    submit: 'Assign',
    close: 'Leave it open',
    metadata: encode('needs', { key, revision, needs: [choice.need.need] }),
    blocks: choiceBlocks(choice, asOf),
  });
}
