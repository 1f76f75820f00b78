import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The built site under another address and below a path, which can go away or be replaced by a newer one. */
export interface Relay {
  /** Where the site begins, with a slash at its end. */
  url: string;
  /** While it is down, every connection is cut. */
  down: boolean;
  /** Rewrites the text of a file from now on; `path` from the site's root. */
  change(path: string, edit: (text: string) => string): void;
  /** The paths that were asked for, from the site's root. */
  asked: string[];
  close(): Promise<void>;
}

const FOLDER = '/maps/contact/';

/** Serves the site at `origin` once more, on a free port of this machine. */
export async function startRelay(origin: string): Promise<Relay> {
  const edits = new Map<string, (text: string) => string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (relay.down) return request.socket.destroy();
    if (!pathname.startsWith(FOLDER)) return response.writeHead(404).end();
    const path = pathname.slice(FOLDER.length);
    relay.asked.push(path);
    const answer = await fetch(new URL(path, origin));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const edit = edits.get(path === '' ? 'index.html' : path);
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    return response.end(edit ? edit(bytes.toString('utf8')) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const relay: Relay = {
    url: `http://localhost:${(server.address() as AddressInfo).port}${FOLDER}`,
    down: false,
    change: (path, edit) => edits.set(path, edit),
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return relay;
}
