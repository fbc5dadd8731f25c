import loader, { type Highs } from 'highs';

/** HiGHS, ready to solve; it blocks its thread while it does. */
export function loadSolver(): Promise<Highs> {
  // The package's types describe its CommonJS shape; imported as a module, the default is the loader itself.
  const load = loader as unknown as typeof loader.default;
  return load();
}
