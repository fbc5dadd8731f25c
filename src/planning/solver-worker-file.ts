/** The compiled file that `createPlanner` runs in a thread of its own. */
export const SOLVER_WORKER_FILE = new URL('./solver-worker.js', import.meta.url);
