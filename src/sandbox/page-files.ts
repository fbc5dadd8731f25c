import { join } from 'node:path';
import type { StaticFiles } from './front/static-files.ts';

/** The files of the page, given the project's folder: scripts as built, markup and styles as written, Preact as installed. */
export function pageFiles(project: string): StaticFiles {
  const preact = join(project, 'node_modules', 'preact');
  return {
    folders: [join(project, 'dist', 'sandbox', 'page'), join(project, 'src', 'sandbox', 'page')],
    // The paths of the import map in index.html.
    vendor: {
      '/vendor/preact.mjs': join(preact, 'dist', 'preact.mjs'),
      '/vendor/preact-hooks.mjs': join(preact, 'hooks', 'dist', 'hooks.mjs'),
      '/vendor/preact-jsx-runtime.mjs': join(preact, 'jsx-runtime', 'dist', 'jsxRuntime.mjs'),
    },
  };
}
