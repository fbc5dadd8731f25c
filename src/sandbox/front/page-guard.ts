// Only this machine's own page may act: no other site through the visitor's browser (CSRF), and no name of another
// site that resolves to 127.0.0.1 (DNS rebinding).
import type { IncomingMessage } from 'node:http';

/** Whether the request names this server by a loopback name. */
export function isForThisServer(request: IncomingMessage, port: number): boolean {
  return loopbackHosts(port).includes(request.headers.host ?? '');
}

/** Whether the request comes from our own page, or from no page at all (curl, tests). */
export function isFromOwnPage(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || loopbackHosts(port).includes(origin.replace('http://', ''));
}

function loopbackHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}
