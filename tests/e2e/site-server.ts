/** The built site on a port of its own, for tests that take the server away or put another version in its place. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface SiteServer {
  readonly origin: string;
  /** Files that are answered with another text than the built one, by path ("/sw.js"). */
  readonly instead: Map<string, string>;
  /** Takes the server away, open connections included. */
  readonly stop: () => Promise<void>;
}

/** The text of a built file. */
export async function builtText(path: string): Promise<string> {
  return readFile(join(DIST, path), 'utf8');
}

export async function serveSite(): Promise<SiteServer> {
  const instead = new Map<string, string>();
  const answer = async (path: string): Promise<string | Buffer> =>
    instead.get(path) ?? (await readFile(join(DIST, normalize(path))));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    answer(path).then(
      (body) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    instead,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
