// Installs the packages where they are missing or older than the lock file, so that `npm start` and
// `npm test` each work as the first command on a fresh clone. Plain JavaScript: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const wanted = ['package-lock.json', 'package.json'];

const isCurrent =
  existsSync(installed) && wanted.every((file) => statSync(file).mtimeMs <= statSync(installed).mtimeMs);

if (!isCurrent) {
  console.log('Installing packages (once, about a minute) …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm install failed; its own message is above. better-sqlite3 needs Python 3, make and a C++ compiler where no prebuilt binary fits.',
    );
    process.exit(status ?? 1);
  }
}
