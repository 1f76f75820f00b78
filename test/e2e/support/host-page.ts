import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin on this machine; `body` is what it holds. */
export async function hostPage(body: string): Promise<{ url: string; close: () => void }> {
  const html = `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">
<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>${body}`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
