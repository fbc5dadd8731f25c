// Slack's limits as its documentation has them, checked from outside: it knows nothing of `src/views/limits.ts`.
// https://docs.slack.dev/reference/block-kit
import { isDeepStrictEqual } from 'node:util';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const stringOf = (value: Json): string => (typeof value === 'string' ? value : '');

/** Everything that Slack would refuse, or that we promise not to do, in a message; empty where it is fine. */
export function messageProblems(message: {
  readonly text: string;
  readonly blocks: readonly unknown[];
}): string[] {
  const problems = blockProblems(message.blocks, 50);
  if (message.text.trim() === '') problems.push('text is empty');
  if (message.text.length >= 4000) problems.push(`text has ${message.text.length} characters`);
  const total = totalText(message.blocks);
  if (total >= 12_000) problems.push(`blocks have ${total} characters in all`);
  if (message.blocks.length === 0) problems.push('no blocks');
  return [...problems, ...liveTokens(message)];
}

/** The same for a modal or a Home tab. */
export function viewProblems(view: unknown): string[] {
  if (!isObject(view)) return ['no view'];
  const problems = blockProblems(Array.isArray(view['blocks']) ? view['blocks'] : [], 100);
  const hasInput = listOf(view['blocks']).some((block) => block['type'] === 'input');
  if (hasInput && view['type'] === 'modal' && !view['submit']) problems.push('a form without submit');
  if (stringOf(view['private_metadata']).length > 3000) problems.push('private_metadata is too long');
  if (view['type'] === 'modal') problems.push(...textProblems(view['title'], 24, 'title', 'plain_text'));
  for (const field of ['submit', 'close']) {
    if (view[field]) problems.push(...textProblems(view[field], 24, field, 'plain_text'));
  }
  return [...problems, ...liveTokens(view)];
}

/** Action ids whose use Slack reports to us; inputs report only where they say so. */
export function reportedActionIds(payload: { readonly blocks: readonly unknown[] }): string[] {
  return listOf(payload.blocks)
    .filter((block) => block['type'] !== 'input' || block['dispatch_action'] === true || isTypeAhead(block))
    .flatMap(elementsOf)
    .map((element) => stringOf(element['action_id']));
}

const isTypeAhead = (block: JsonObject) =>
  isObject(block['element']) && stringOf(block['element']['type']).includes('external_select');

function blockProblems(blocks: readonly unknown[], most: number): string[] {
  const problems: string[] = [];
  if (blocks.length > most) problems.push(`${blocks.length} blocks`);
  const ids = listOf(blocks).flatMap((block) => (block['block_id'] ? [stringOf(block['block_id'])] : []));
  problems.push(...duplicates(ids, 'block_id'), ...ids.filter((id) => id.length > 255));
  for (const block of listOf(blocks)) problems.push(...oneBlock(block));
  return problems;
}

function oneBlock(block: JsonObject): string[] {
  const elements = elementsOf(block);
  const problems = duplicates(
    elements.map((element) => stringOf(element['action_id'])),
    'action_id',
  );
  for (const element of elements) problems.push(...elementProblems(element));
  switch (block['type']) {
    case 'section':
      return [...problems, ...textProblems(block['text'], 3000, 'section')];
    case 'header':
      return [...problems, ...textProblems(block['text'], 150, 'header', 'plain_text')];
    case 'context': {
      const texts = listOf(block['elements']);
      if (texts.length < 1 || texts.length > 10) problems.push(`${texts.length} context elements`);
      return [...problems, ...texts.flatMap((text) => textProblems(text, 3000, 'context'))];
    }
    case 'actions':
      if (elements.length < 1 || elements.length > 25) problems.push(`${elements.length} actions`);
      return problems;
    case 'input':
      if (block['hint']) problems.push(...textProblems(block['hint'], 2000, 'hint', 'plain_text'));
      return [...problems, ...textProblems(block['label'], 2000, 'label', 'plain_text')];
    case 'divider':
      return problems;
    default:
      return [...problems, `unknown block ${String(block['type'])}`];
  }
}

function elementsOf(block: JsonObject): readonly JsonObject[] {
  if (block['type'] === 'actions') return listOf(block['elements']);
  return [block['accessory'], block['element']].filter(isObject);
}

const MOST_OPTIONS: Readonly<Record<string, number>> = {
  radio_buttons: 10,
  checkboxes: 10,
  overflow: 5,
  static_select: 100,
};

function elementProblems(element: JsonObject): string[] {
  const problems: string[] = [];
  const id = stringOf(element['action_id']);
  if (id === '' || id.length > 255) problems.push(`bad action_id ${id}`);
  if (element['type'] === 'button') {
    problems.push(...textProblems(element['text'], 75, 'button', 'plain_text'));
    if (stringOf(element['value']).length > 2000) problems.push(`value of ${id} is too long`);
  }
  if (element['placeholder']) {
    problems.push(...textProblems(element['placeholder'], 150, 'placeholder', 'plain_text'));
  }
  const most = MOST_OPTIONS[stringOf(element['type'])];
  const options = listOf(element['options']);
  if (most !== undefined && (options.length < 1 || options.length > most)) {
    problems.push(`${options.length} options in ${id}`);
  }
  problems.push(...options.flatMap(optionProblems));
  const initial = element['initial_option'];
  if (isObject(initial)) {
    problems.push(...optionProblems(initial));
    if (most !== undefined && !options.some((each) => isDeepStrictEqual(each, initial))) {
      problems.push(`initial_option of ${id} is none of its options`);
    }
  }
  return problems;
}

function optionProblems(option: JsonObject): string[] {
  const value = stringOf(option['value']);
  return [
    ...textProblems(option['text'], 75, 'option', 'plain_text'),
    ...(option['description'] ? textProblems(option['description'], 75, 'description', 'plain_text') : []),
    ...(value === '' || value.length > 150 ? [`value of an option has ${value.length} characters`] : []),
  ];
}

function textProblems(text: Json, most: number, where: string, type?: 'plain_text'): string[] {
  if (!isObject(text)) return [`${where} has no text`];
  const length = stringOf(text['text']).length;
  const problems: string[] = [];
  if (length < 1 || length > most) problems.push(`${where} has ${length} characters`);
  if (type && text['type'] !== type) problems.push(`${where} is no ${type}`);
  if (text['type'] === 'mrkdwn' && text['verbatim'] !== true) problems.push(`${where} is not verbatim`);
  return problems;
}

const TOKEN = /<[^>]*>/g; // yes: `<!channel>`, `<b>` · no: `&lt;b&gt;`
// What we write ourselves: a channel's name, a link. yes: `<#C01>`, `<https://a.example/b|here>` · no: `<!here>`, `<@U1>`
const OURS = /^<(?:#[CG][A-Z0-9_]+|https:\/\/[^|>]+\|[^|>]+)>$/;
// A `&` or `<` that is not escaped. yes: `R&D` · no: `R&amp;D`
const BARE = /&(?!(?:amp|lt|gt);)/;

/** Markup in a message's text or in mrkdwn that we did not write. */
function liveTokens(payload: Json): string[] {
  return markedTexts(payload).flatMap((text) => [
    ...(text.match(TOKEN) ?? []).filter((token) => !OURS.test(token)).map((token) => `live ${token}`),
    ...(BARE.test(text) ? [`bare & in ${text}`] : []),
    ...(text.replace(TOKEN, '').includes('<') ? [`bare < in ${text}`] : []),
  ]);
}

function markedTexts(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(markedTexts);
  if (!isObject(value)) return [];
  if (value['type'] === 'mrkdwn') return [stringOf(value['text'])];
  const own = value['type'] === undefined && typeof value['text'] === 'string' ? [value['text']] : [];
  return [...own, ...Object.values(value).flatMap(markedTexts)];
}

function totalText(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + totalText(each), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [field, each]) =>
      sum + (field === 'text' && typeof each === 'string' ? each.length : totalText(each)),
    0,
  );
}

function duplicates(ids: readonly string[], what: string): string[] {
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `duplicate ${what} ${id}`);
}
