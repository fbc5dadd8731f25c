import { availableParallelism } from 'node:os';

// Dates are read in UTC everywhere: chrono and date-fns answer otherwise in other machine zones.
process.env.TZ = 'UTC';

export default {
  testEnvironment: 'node',
  // Never in one process for all: a suite's modules (the reader's lexicon, a solver) outlive it there, until collecting
  // garbage takes longer than Slack waits. A worker that has grown is replaced; one that cannot end is ended.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  // For what hangs, not for what is slow: a busy machine is no failure.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
};
