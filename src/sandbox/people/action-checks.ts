// The shape of what the page may send, checked before anything is done with it.
import {
  anything,
  byType,
  type Check,
  flag,
  integer,
  list,
  object,
  oneOf,
  text,
} from '../block-kit/block-checks.ts';
import { field, isJsonObject } from '../json.ts';
import type { Action, ActRequest } from '../protocol.ts';
import { found } from '../validate-blocks.ts';

const id = text(255);
/** Slack's client takes longer text too; 12,000 characters keep a snapshot small. */
const typed = text(12_000, 0);
const type = { type: anything };
const message = { ...type, channel: id, ts: id };
const element = {
  ...type,
  container: (value: unknown, pointer: string, report: Parameters<Check>[2]) => {
    const kinds = field(value, 'kind') === 'view' ? { viewId: id } : { channel: id, ts: id };
    object({ kind: oneOf('message', 'view'), ...kinds })(value, pointer, report);
  },
  blockId: id,
  actionId: id,
};

const inputValue: Check = (value, pointer, report) => {
  if (value === null) return;
  const check = Array.isArray(value) ? list(text(3000), 100, 0) : text(3000, 0);
  check(value, pointer, report);
};

/** An object whose every field passes the check. */
function each(check: Check): Check {
  return (value, pointer, report) => {
    if (!isJsonObject(value)) return report(pointer, 'must provide an object');
    for (const [name, content] of Object.entries(value)) check(content, `${pointer}/${name}`, report);
  };
}

const inputValues = each(each(inputValue));

const ACTIONS: { readonly [T in Action['type']]: Check } = {
  post: object({ ...type, channel: id, text: typed }, { threadTs: id, broadcast: flag }),
  edit: object({ ...message, text: typed }),
  delete: object(message),
  react: object({ ...message, name: id }),
  unreact: object({ ...message, name: id }),
  command: object({ ...type, channel: id, command: id, text: typed }),
  block_action: object(element, { value: inputValue, values: inputValues }),
  block_suggestion: object({ ...element, query: text(255, 0) }),
  submit_view: object({ ...type, viewId: id, values: inputValues }),
  close_view: object({ ...type, viewId: id }, { all: flag }),
  message_shortcut: object({ ...message, callbackId: id }),
  global_shortcut: object({ ...type, callbackId: id }),
  open_home: object(type, { tab: oneOf('home', 'messages') }),
  open_dm: object({ ...type, user: id }),
  join: object({ ...type, channel: id }),
  leave: object({ ...type, channel: id }),
  mark_read: object(message),
  dismiss_ephemeral: object(message),
  move_clock: object({ ...type, to: id }),
  advance_clock: object({ ...type, minutes: integer(-525_600, 525_600) }),
  go_to_landmark: object({ ...type, id }),
};

const actRequest = object({ as: id, action: byType(ACTIONS) });

/** Whether this is a request to act, every field of the kind it should be. */
export function isActRequest(body: unknown): body is ActRequest {
  return found(actRequest, body, '').length === 0;
}
