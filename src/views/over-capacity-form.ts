import type { ModalView } from '@slack/types';
import type { OverCapacityForm } from '../domain/cover-forms.ts';
import { formatHours } from '../domain/tasks.ts';
import { CALLBACK_IDS } from './action-ids.ts';
import { modal } from './forms.ts';
import { LIMITS } from './limits.ts';
import { toBlocks } from './message.ts';
import { encode, fitting } from './payloads.ts';
import { say } from './phrase.ts';

/** Pushed on top of a form: assign over someone's hours? Its metadata is an `assign` payload. */
export function renderOverCapacityForm({ key, revision, over }: OverCapacityForm): ModalView {
  const metadata = (some: typeof over) =>
    encode('assign', { key, revision, pairs: some.map(({ need, person }) => [need, person] as const) });
  const asked = fitting(over, metadata, LIMITS.privateMetadata);
  const lines = asked.map(
    ({ what, name, overHours }) => say`⚠ ${what}: ${name} would be ${formatHours(overHours)} over.`,
  );
  return modal({
    callback: CALLBACK_IDS.overCapacity,
    title: 'Over their hours',
    submit: 'Assign anyway',
    close: 'Choose again',
    metadata: metadata(asked),
    blocks: toBlocks([{ lines }], LIMITS.blocksPerView),
  });
}
