import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isForThisServer } from './page-guard.ts';

/** What is done with requests and with connections that want to be WebSockets. */
export interface Handlers {
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void;
  readonly onUpgrade: (request: IncomingMessage, connection: Duplex, head: Buffer) => void;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops listening and ends the connections there are. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only; port 0 is any free one. Fails with the system's error if the port is taken. */
export async function listenOnLoopback(
  wanted: number,
  { onRequest, onUpgrade }: Handlers,
): Promise<Listening> {
  const http = createServer(onRequest);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  http.on('upgrade', (request, connection, head) => {
    connection.on('error', () => connection.destroy());
    if (isForThisServer(request, port)) onUpgrade(request, connection, head);
    else connection.destroy();
  });
  async function close() {
    const closed = new Promise<void>((resolve) => http.close(() => resolve()));
    http.closeAllConnections();
    await closed;
  }
  return { port, close };
}
