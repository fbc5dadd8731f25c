// What Slack refuses, refused here too: the tests of everything that is sent rely on it.
import { type Check, list, type Report } from './block-kit/block-checks.ts';
import { messageBlock, viewBlock } from './block-kit/block-rules.ts';
import { field, isJsonObject, textField } from './json.ts';

/** Something Slack would refuse, and where. */
export interface BlockProblem {
  readonly message: string;
  /** Such as `/blocks/0/text/text`. */
  readonly pointer: string;
}

/** The error code and everything that is wrong. */
export interface BlockProblems {
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long' | 'only_one_table_allowed';
  readonly problems: readonly BlockProblem[];
}

/** Slack refuses messages whose blocks hold more text than about this in all (observed, not documented). */
const MAX_CHARACTERS_IN_ALL = 13_200;
const MAX_MARKDOWN_CHARACTERS_IN_ALL = 12_000;

const messageBlocks = list(messageBlock, 50, 0);
const viewBlocks = list(viewBlock, 100, 0);

/** What is wrong with the blocks of a message; null if nothing is. */
export function validateMessageBlocks(blocks: unknown): BlockProblems | null {
  const problems = [...found(messageBlocks, blocks), ...repeatedIds(blocks)];
  if (problems.length > 0) return { error: 'invalid_blocks', problems };
  const all = blocks as readonly unknown[];
  if (all.filter((block) => textField(block, 'type') === 'table').length > 1) {
    return {
      error: 'only_one_table_allowed',
      problems: [{ message: 'only one table allowed', pointer: '/blocks' }],
    };
  }
  const markdown = all.filter((block) => textField(block, 'type') === 'markdown');
  if (charactersIn(markdown) > MAX_MARKDOWN_CHARACTERS_IN_ALL) return tooLong(MAX_MARKDOWN_CHARACTERS_IN_ALL);
  return charactersIn(all) > MAX_CHARACTERS_IN_ALL ? tooLong(MAX_CHARACTERS_IN_ALL) : null;
}

/** What is wrong with the blocks of a modal or home tab, with pointers below `/view`. */
export function viewBlockProblems(blocks: unknown): readonly BlockProblem[] {
  return [...found(viewBlocks, blocks), ...repeatedIds(blocks), ...repeatedFocus(blocks)].map((problem) => ({
    ...problem,
    pointer: `/view${problem.pointer}`,
  }));
}

/** The problems as Slack words them: `must provide a string [json-pointer:/blocks/0/text/text]`. */
export function problemTexts(problems: readonly BlockProblem[]): readonly string[] {
  return problems.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
}

/** Runs a check and collects what it reports. */
export function found(check: Check, value: unknown, pointer = '/blocks'): readonly BlockProblem[] {
  const problems: BlockProblem[] = [];
  const report: Report = (at, message) => problems.push({ message, pointer: at });
  check(value, pointer, report);
  return problems;
}

function tooLong(limit: number): BlockProblems {
  const message = `must be less than ${limit + 1} characters in all`;
  return { error: 'msg_blocks_too_long', problems: [{ message, pointer: '/blocks' }] };
}

function repeatedIds(blocks: unknown): readonly BlockProblem[] {
  if (!Array.isArray(blocks)) return [];
  const problems: BlockProblem[] = [];
  for (const [index, id] of repeated(blocks.map((block) => textField(block, 'block_id')))) {
    problems.push({ message: `duplicate block_id: ${id}`, pointer: `/blocks/${index}/block_id` });
  }
  blocks.forEach((block, at) => {
    const elements = field(block, 'elements');
    if (!Array.isArray(elements)) return;
    for (const [index, id] of repeated(elements.map((element) => textField(element, 'action_id')))) {
      problems.push({
        message: `duplicate action_id: ${id}`,
        pointer: `/blocks/${at}/elements/${index}/action_id`,
      });
    }
  });
  return problems;
}

function repeatedFocus(blocks: unknown): readonly BlockProblem[] {
  const count = JSON.stringify(blocks ?? []).split('"focus_on_load":true').length - 1;
  return count > 1 ? [{ message: 'only one element may have focus_on_load', pointer: '/blocks' }] : [];
}

/** The second and later places of each id. */
function repeated(ids: readonly (string | undefined)[]): readonly (readonly [index: number, id: string])[] {
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? [[index, id] as const] : [],
  );
}

/** All characters that are shown: the fields called `text` that are strings. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + charactersIn(each), 0);
  if (!isJsonObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [field, each]) =>
      sum + (field === 'text' && typeof each === 'string' ? each.length : charactersIn(each)),
    0,
  );
}
