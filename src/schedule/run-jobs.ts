// Runs jobs by polling the injected clock: a clock that is moved (the sandbox's) moves them too. croner computes next times
// only; it has no clock of its own that could be injected.
import { Cron } from 'croner';

/** A job of the clock. */
export interface Job {
  readonly name: string;
  /** A cron pattern of five or six fields, read in UTC. */
  readonly pattern: string;
  run(now: Date): void | Promise<void>;
}

export interface Scheduler {
  /** Looks at the clock now, and runs what is due: for tests, and for a clock that was moved. */
  look(): Promise<void>;
  stop(): void;
}

const POLL_MS = 1000;

/** Starts polling; a job that throws is reported and runs again at its next time. */
export function runJobs(
  jobs: readonly Job[],
  clock: { now(): Date },
  onError: (error: unknown, job: string) => void,
): Scheduler {
  const due = jobs.map((job) => ({
    job,
    cron: new Cron(job.pattern, { timezone: 'UTC', paused: true }),
    last: clock.now(),
  }));
  let looking: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    for (const each of due) {
      const now = clock.now();
      // A clock that was moved back is followed back.
      if (now < each.last) each.last = now;
      const next = each.cron.nextRun(each.last);
      if (next === null || next > now) continue;
      each.last = now;
      try {
        await each.job.run(now);
      } catch (error) {
        onError(error, each.job.name);
      }
    }
  }

  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  }

  const timer = setInterval(() => void look(), POLL_MS);
  return { look, stop: () => clearInterval(timer) };
}
