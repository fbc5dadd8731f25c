// The entry. The machine's zone is set aside before anything is loaded: chrono and date-fns read it when they are.
process.env['TZ'] = 'UTC';

const { fileURLToPath } = await import('node:url');
const { config: loadEnvironment } = await import('dotenv');
loadEnvironment({ quiet: true });

const { systemClock } = await import('./clock.ts');
const { runProgram } = await import('./commands/program.ts');

// A reader that closes early (`| head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  output: {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  },
  clock: systemClock,
  project: fileURLToPath(new URL('..', import.meta.url)),
});
