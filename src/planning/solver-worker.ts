// The thread that HiGHS blocks instead of the bot's (design, point 8). It is handed facts, not numbers: putting the problem
// together takes a while for a large agency, too.
import { parentPort } from 'node:worker_threads';
import { loadSolver } from './load-solver.ts';
import { answerRequest, type PlanRequest } from './plan-request.ts';

const solver = loadSolver();

parentPort?.on('message', async (request: PlanRequest) => {
  try {
    const plan = answerRequest(request, await solver, () => performance.now());
    parentPort?.postMessage({ plan });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    parentPort?.postMessage({ problem });
  }
});
