import type { ModalView } from '@slack/types';
import { plain } from './elements.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';

/** A message shown in a form's place, with its buttons. */
export function renderNote(message: Message): ModalView {
  return {
    type: 'modal',
    title: plain('Understudy', LIMITS.viewTitle),
    close: plain('Close', LIMITS.viewTitle),
    blocks: message.blocks,
  };
}
