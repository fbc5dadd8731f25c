import type { JsonObject } from '../json.ts';
import { SlackError } from '../slack-error.ts';
import type { CallArgs } from './call-args.ts';

/** One page of a list under a name, with the cursor of the next. */
export function pageOf(
  name: string,
  items: readonly unknown[],
  args: CallArgs,
  { byDefault, max }: { byDefault: number; max: number },
): JsonObject {
  const start = startOf(args.text('cursor'), items.length);
  const end = start + args.count('limit', byDefault, max);
  const hasMore = end < items.length;
  const next_cursor = hasMore ? Buffer.from(`at:${end}`).toString('base64') : '';
  return { [name]: items.slice(start, end), has_more: hasMore, response_metadata: { next_cursor } };
}

// `at:20` matches, `at:` does not.
const POSITION = /^at:(\d+)$/;

function startOf(cursor: string | undefined, length: number): number {
  if (cursor === undefined) return 0;
  const position = POSITION.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (position === undefined || Number(position) > length) throw new SlackError('invalid_cursor');
  return Number(position);
}
