import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { sendText } from './http-answers.ts';

/** Where the page's files are. */
export interface StaticFiles {
  /** Folders looked through in order: the compiled page, and where its HTML and CSS lie. */
  readonly folders: readonly string[];
  /** Single files of packages, by the path they are served at. */
  readonly vendor: { readonly [path: string]: string };
}

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves a file of the page; anything outside its folders, or of another kind, is not found. */
export async function serveFile(response: ServerResponse, path: string, files: StaticFiles): Promise<void> {
  const wanted = path === '/' ? '/index.html' : path;
  const type = TYPES[extname(wanted)];
  const content = type === undefined ? null : await firstReadable(candidates(wanted, files));
  if (content === null || type === undefined) return sendText(response, 404, 'Not found\n');
  response.writeHead(200, {
    'content-type': type,
    'content-length': content.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(type.startsWith('text/html') ? { 'content-security-policy': policyFor(content.toString()) } : {}),
  });
  response.end(content);
}

function candidates(wanted: string, { folders, vendor }: StaticFiles): readonly string[] {
  const single = Object.hasOwn(vendor, wanted) ? vendor[wanted] : undefined;
  if (single !== undefined) return [single];
  let decoded: string;
  try {
    decoded = decodeURIComponent(wanted);
  } catch {
    return [];
  }
  return folders
    .map((folder) => ({ folder: normalize(folder), file: normalize(join(folder, decoded)) }))
    .filter(({ folder, file }) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    .map(({ file }) => file);
}

async function firstReadable(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => null);
    if (content !== null) return content;
  }
  return null;
}

// `<script type="importmap">{}</script>` matches with its content, `<script src="a.js"></script>` with none.
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/** Lets the page load its own files and run its own inline import map, and nothing else. */
function policyFor(html: string): string {
  const inline = [...html.matchAll(SCRIPT)]
    .map(([, content = '']) => content)
    .filter((content) => content !== '');
  const hashes = inline.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
