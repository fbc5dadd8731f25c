import { field, textField } from '../json.ts';
import { type BlockProblem, found, viewBlockProblems } from '../validate-blocks.ts';
import type { ViewBody } from '../workspace/model.ts';
import { anything, type Check, flag, object, text } from './block-checks.ts';
import { plainText } from './composition-rules.ts';

const shared = {
  blocks: anything,
  type: anything,
};
const optional = { callback_id: text(255, 0), external_id: text(255, 0), private_metadata: text(3000, 0) };
const modal = object(
  { ...shared, title: plainText(24) },
  {
    ...optional,
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
);
const home = object(shared, optional);

/** What is wrong with a view of the kind wanted, with pointers below `/view`. */
export function viewProblems(view: unknown, wanted: ViewBody['type']): readonly BlockProblem[] {
  const type = textField(view, 'type');
  if (type !== wanted) return [{ message: `unsupported type: ${type ?? 'none'}`, pointer: '/view/type' }];
  const blocks = field(view, 'blocks');
  const check: Check = wanted === 'modal' ? modal : home;
  return [
    ...found(check, view, '/view'),
    ...viewBlockProblems(blocks),
    ...submitProblems(view, blocks, wanted),
  ];
}

function submitProblems(view: unknown, blocks: unknown, wanted: ViewBody['type']): readonly BlockProblem[] {
  const hasInput = Array.isArray(blocks) && blocks.some((block) => textField(block, 'type') === 'input');
  if (wanted !== 'modal' || !hasInput || field(view, 'submit') !== undefined) return [];
  return [{ message: 'missing required field: submit (the view has input blocks)', pointer: '/view' }];
}
