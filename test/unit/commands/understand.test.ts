import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../support/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'understand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const contextFile = join(folder, 'context.json');
writeFileSync(
  contextFile,
  JSON.stringify({
    people: [
      { id: 'U1', name: 'Mia Okafor', tz: 'Europe/London', locale: 'en-GB', email: 'mia@example.com' },
    ],
    campaigns: [{ id: 'K1', client: 'Acme', name: 'Spring Launch', channel: 'C1', deadline: null }],
  }),
);
const saying = (text: string, over: object = {}) =>
  JSON.stringify({ id: 'm1', text, sentAt: '2026-11-25T09:00:00+00:00', author: 'U1', ...over });
const understand = (input: string, ...options: string[]) =>
  run(['understand', '--context', contextFile, ...options], { input });

test('a line that is not JSON is named by its number, after the answers to the lines before it', async () => {
  const { code, out, err } = await understand(`${saying('morning all')}\n\n{"id":\n`);
  expect(code).toBe(1);
  expect(out).toBe('{"id":"m1","interpretations":[]}\n');
  expect(err).toBe('Line 3 of standard input is not JSON.\n');
});

test('a message without its author is refused with the name of the field', async () => {
  const { code, err } = await understand(saying('hi', { author: undefined }));
  expect(code).toBe(1);
  expect(err).toContain('Line 1 of standard input: author:');
});

test('a time without an offset is refused: nobody could tell what today is', async () => {
  const { code, err } = await understand(saying('hi', { sentAt: '2026-11-25T09:00:00' }));
  expect(code).toBe(1);
  expect(err).toContain('sentAt: must be an ISO time with an offset');
});

test('a context that is not there is a sentence, not a stack trace', async () => {
  const { code, err } = await run(['understand', '--context', join(folder, 'none.json')]);
  expect(code).toBe(1);
  expect(err).toContain('none.json can’t be read');
  expect(err).not.toContain('    at ');
});

test('a context with a wrong field is refused with the file and the field', async () => {
  const file = join(folder, 'wrong.json');
  writeFileSync(file, JSON.stringify({ people: [{ id: 'U1' }], campaigns: [] }));
  const { code, err } = await run(['understand', '--context', file]);
  expect(code).toBe(1);
  expect(err).toContain('wrong.json: people.0.name:');
});

test('the context is needed: without it there is the usage', async () => {
  expect(await run(['understand'])).toMatchObject({ code: 2, out: '' });
});

test('every message gets one line, in order, also the ones that say nothing', async () => {
  const input = [
    saying('lunch?', { id: 'a' }),
    saying('Acme Spring Launch is paused', { id: 'b', channel: 'C1' }),
    saying('thanks – façade 🙂', { id: 'c' }),
  ].join('\r\n');
  const { code, out, err } = await understand(input);
  expect(code).toBe(0);
  expect(err).toBe('');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.id)).toEqual(['a', 'b', 'c']);
  expect(lines[1].interpretations).toMatchObject([
    { kind: 'campaign_change', campaign: 'K1', change: 'paused' },
  ]);
  expect(lines[0].interpretations).toEqual([]);
});

test('--explain says on standard error which words decided, and keeps standard output as it was', async () => {
  const input = saying('Acme Spring Launch is paused', { channel: 'C1' });
  const plain = await understand(input);
  const explained = await understand(input, '--explain');
  expect(explained.out).toBe(plain.out);
  expect(explained.err).toMatch(/^m1: campaign_change by \S+\n {4}"/);
});

test('--explain says so where the message says nothing, or leaves open who is meant', async () => {
  const two = join(folder, 'two.json');
  const people = [
    { id: 'U1', name: 'Mia Okafor', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'U2', name: 'Sam Young', tz: 'Europe/London', locale: 'en-GB' },
    { id: 'U3', name: 'Sam Petrov', tz: 'Europe/London', locale: 'en-GB' },
  ];
  writeFileSync(two, JSON.stringify({ people, campaigns: [] }));
  const input = [saying('morning all', { id: 'a' }), saying("Sam's out today", { id: 'b' })].join('\n');
  const { out, err } = await run(['understand', '--context', two, '--explain'], { input });
  expect(err).toBe('a: says nothing\nb: which of U2, U3 is meant?\n');
  expect(JSON.parse(out.split('\n')[1] ?? '')).toMatchObject({
    id: 'b',
    interpretations: [],
    questions: [{ kind: 'which_person', candidates: ['U2', 'U3'] }],
  });
});
