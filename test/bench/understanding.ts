// How well and how fast messages are read: accuracy by split and kind as data/messages/score.mjs counts it, the second
// readers' agreement, and times beside chrono's own in the same run. Of test files it prints totals, never a message.
//
//   npm run bench:understanding [-- CHAT.txt]     CHAT.txt: lines of ordinary chat to count false positives in
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'chrono-node/en';
import type { IncomingMessage, ReadingContext } from '../../src/domain/interpretations.ts';
import { createReader, type Reader } from '../../src/understanding/reader.ts';
import { ORDINARY_CHAT } from '../support/ordinary-chat.ts';

const MESSAGES = 'data/messages';
const ROUNDS = 15;
const say = (line: string) => process.stdout.write(`${line}\n`);

const KINDS = ['absence', 'return', 'campaign_change'] as const;

interface Found {
  readonly labelled: number;
  readonly predicted: number;
  readonly detection: { readonly matched: number };
}

/** As score.mjs counts. */
interface Totals {
  readonly messages: number;
  readonly right: number;
  readonly nothing: { readonly falsePositives: number; readonly messages: number };
  readonly kinds: Readonly<Record<string, Found>>;
}

const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n');
const contextOf = (set: string) =>
  JSON.parse(readFileSync(`${MESSAGES}/${set}-context.json`, 'utf8')) as ReadingContext;
const percent = (share: number | null | undefined) => (share == null ? '-' : `${(100 * share).toFixed(1)} %`);

/** What score.mjs counts for predictions against the labels of a file. */
function score(file: string, set: string, predictions: string): Totals {
  const run = spawnSync(
    'node',
    [`${MESSAGES}/score.mjs`, file, `${MESSAGES}/${set}-context.json`, '--json'],
    {
      input: predictions,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Totals;
}

function accuracy(split: string): Totals {
  const set = split.split('-')[0] ?? split;
  const file = `${MESSAGES}/${split}.jsonl`;
  const reader = createReader(contextOf(set));
  const predictions = linesOf(file).map((line) => {
    const message = JSON.parse(line) as IncomingMessage;
    return JSON.stringify({ id: message.id, interpretations: reader.read(message).interpretations });
  });
  return score(file, set, predictions.join('\n'));
}

/** How far the second reader's labels of a split agree with the first's; null where there is no second reading. */
function agreement(split: string): string {
  const set = split.split('-')[0] ?? split;
  const second = `${MESSAGES}/${set}.second.jsonl`;
  if (!existsSync(second)) return '-';
  const ids = new Set(
    linesOf(`${MESSAGES}/${split}.jsonl`).map((line) => (JSON.parse(line) as { id: string }).id),
  );
  const labels = linesOf(second).map((line) => JSON.parse(line) as { id: string; labels: unknown });
  const predictions = labels
    .filter(({ id }) => ids.has(id))
    .map(({ id, labels: read }) => JSON.stringify({ id, interpretations: read }));
  if (predictions.length === 0) return '-';
  const totals = score(`${MESSAGES}/${split}.jsonl`, set, predictions.join('\n'));
  return percent(totals.right / totals.messages);
}

function printAccuracy(): void {
  const splits = readdirSync(MESSAGES)
    .filter((name) => name === 'dev.jsonl' || /-(?:train|test)\.jsonl$/.test(name))
    .map((name) => name.replace('.jsonl', ''))
    .sort();
  say(
    `${'split'.padEnd(15)} exactly right          absence F1  return F1   change F1   false alarms   second reader`,
  );
  const known = splits.map((split) => ({ split, totals: accuracy(split) }));
  for (const { split, totals } of known) say(row(split, totals, agreement(split)));
  for (const part of ['train', 'test']) {
    const all = known.filter(({ split }) => split.endsWith(`-${part}`)).map(({ totals }) => totals);
    say(row(`all ${part}`, all.reduce(sum), ''));
  }
}

function row(name: string, { right, messages, nothing, kinds }: Totals, second: string): string {
  const share = `${percent(right / messages)} (${right} of ${messages})`;
  const alarms = `${nothing.falsePositives} of ${nothing.messages}`;
  const f1s = KINDS.map((kind) => percent(f1Of(kinds[kind])).padEnd(11));
  return [name.padEnd(15), share.padEnd(22), ...f1s, alarms.padEnd(14), second].join(' ');
}

/** Twice what was found of what was said and what was read; null where neither was any. */
function f1Of(found: Found | undefined): number | null {
  const both = found ? found.labelled + found.predicted : 0;
  return found && both > 0 ? (2 * found.detection.matched) / both : null;
}

function sum(one: Totals, other: Totals): Totals {
  const added = (kind: string): Found => ({
    labelled: (one.kinds[kind]?.labelled ?? 0) + (other.kinds[kind]?.labelled ?? 0),
    predicted: (one.kinds[kind]?.predicted ?? 0) + (other.kinds[kind]?.predicted ?? 0),
    detection: {
      matched: (one.kinds[kind]?.detection.matched ?? 0) + (other.kinds[kind]?.detection.matched ?? 0),
    },
  });
  return {
    messages: one.messages + other.messages,
    right: one.right + other.right,
    nothing: {
      falsePositives: one.nothing.falsePositives + other.nothing.falsePositives,
      messages: one.nothing.messages + other.nothing.messages,
    },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, added(kind)])),
  };
}

/** The least microseconds a message takes over several rounds, so that a busy machine is not measured. */
function leastTime(messages: readonly IncomingMessage[], run: (message: IncomingMessage) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    for (const message of messages) run(message);
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e3 / messages.length);
  }
  return least;
}

const asMessage = (text: string, index: number, author: string): IncomingMessage => ({
  id: `m${index}`,
  text,
  sentAt: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}T10:15:00+00:00`,
  author,
});

function printTimes(name: string, texts: readonly string[], reader: Reader, author: string): void {
  const messages = texts.slice(0, 5000).map((text, index) => asMessage(text, index, author));
  const read = leastTime(messages, (message) => reader.read(message));
  const full = leastTime(messages, (message) => reader.readInFull(message));
  const screen = leastTime(messages, (message) => reader.admits(message));
  const chrono = leastTime(messages, (message) => parse(message.text, new Date(message.sentAt)));
  const admitted = messages.filter((message) => reader.admits(message)).length;
  say(`\n${name}: ${messages.length} messages`);
  say(
    `  read ${read.toFixed(1)} µs a message, chrono.parse alone ${chrono.toFixed(1)} µs: ${(read / chrono).toFixed(2)} of it`,
  );
  say(
    `  full reader ${full.toFixed(1)} µs, quick screen ${screen.toFixed(2)} µs: ${percent(screen / full)} of it; unread ${percent(1 - admitted / messages.length)}`,
  );
}

function printFalseAlarms(texts: readonly string[], reader: Reader, author: string): void {
  const hits = texts.filter(
    (text, index) => reader.read(asMessage(text, index, author)).interpretations.length > 0,
  ).length;
  say(
    `  messages in which something was read: ${hits} of ${texts.length}${hits > 0 ? ` (1 in ${Math.round(texts.length / hits)})` : ''}`,
  );
}

function printWorstCases(reader: Reader, author: string): void {
  say('\nworst cases, 40,000 characters');
  const texts = {
    'dates in one line': 'out Mon Dec 5 to 12/9, back 3pm Friday, '.repeat(1000),
    'dates in sentences': 'I am out Mon Dec 5 to 12/9. '.repeat(1500),
    mentions: '<@U1> is out, '.repeat(3000),
    brackets: '<@('.repeat(14000),
  };
  for (const [name, text] of Object.entries(texts)) {
    const time = leastTime([asMessage(text.slice(0, 40_000), 1, author)], (message) =>
      reader.readInFull(message),
    );
    say(`  ${name.padEnd(20)} ${(time / 1000).toFixed(1)} ms`);
  }
}

function printMany(): void {
  const people = Array.from({ length: 300 }, (_, at) => ({
    id: `P${at}`,
    name: `Given${at} Family${at}`,
    tz: 'Europe/London',
    locale: 'en-GB',
  }));
  const campaigns = Array.from({ length: 2000 }, (_, at) => ({
    id: `K${at}`,
    client: `Client${at}`,
    name: `Project Number${at}`,
  }));
  const start = process.hrtime.bigint();
  const reader = createReader({ people, campaigns });
  say(
    `\n2,000 campaigns and 300 people: built in ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(0)} ms`,
  );
  printTimes('ordinary chat among them', ORDINARY_CHAT, reader, 'P1');
}

const context = contextOf('dev');
const author = context.people[0]?.id ?? '';
const reader = createReader(context);
printAccuracy();
printTimes('ordinary chat of our own', ORDINARY_CHAT, reader, author);
const chat = process.argv[2];
if (chat !== undefined) {
  const texts = linesOf(chat);
  printTimes(`chat of ${chat}`, texts, reader, author);
  printFalseAlarms(texts, reader, author);
}
printWorstCases(reader, author);
printMany();
