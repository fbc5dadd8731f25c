import { run } from '../../support/run-program.ts';

test('an unknown command gets the usage and exit code 2', async () => {
  const { code, out, err } = await run(['frobnicate']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain("unknown command 'frobnicate'");
  expect(err).toContain('Usage: understudy');
});

test('an unknown option gets the usage of its command and exit code 2', async () => {
  const { code, err } = await run(['understand', '--context', 'x.json', '--loud']);
  expect(code).toBe(2);
  expect(err).toContain("unknown option '--loud'");
  expect(err).toContain('Usage: understudy understand');
});

test('no command at all gets the usage and exit code 2', async () => {
  const { code, err } = await run([]);
  expect(code).toBe(2);
  expect(err).toContain('Usage: understudy');
});

test('--help lists the commands and is no error', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('understand');
});

test('a command explains itself with --help', async () => {
  const { code, out } = await run(['understand', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('--context <file>');
  expect(out).toContain('Example:');
});
