import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/store/open.ts';
import { createStore } from '../../src/store/store.ts';
import { importFiles, SMALL_AGENCY } from '../support/csv-files.ts';

test('people imported while the bot runs are known to it at once; nothing written, nothing is read anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-'));
  const file = join(folder, 'understudy.db');
  const running = createStore(openDatabase(file));
  const importing = createStore(openDatabase(file));
  const before = [running.contextVersion(), running.factsVersion()];
  expect([running.contextVersion(), running.factsVersion()]).toEqual(before);
  importFiles(importing, SMALL_AGENCY);
  expect(running.contextVersion()).not.toBe(before[0]);
  expect(running.factsVersion()).not.toBe(before[1]);
  expect(running.people.get('U0MIA')?.name).toBe('Mia Okafor');
  running.close();
  importing.close();
  rmSync(folder, { recursive: true });
});
