/** A static server as hosts have them: gzip, no cache, one folder for each of the compared pages. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function answerOf(file: string): Promise<Answer> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const text = await readFile(file);
  const isPacked = type.startsWith('font/');
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (isPacked) return { body: text, headers };
  return { body: gzipSync(text, { level: 9 }), headers: { ...headers, 'content-encoding': 'gzip' } };
}

/** The file below its folder; a path that ends with "/" is an index.html. */
function fileOf(folders: ReadonlyMap<string, string>, url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const [, name = '', ...rest] = path.split('/');
  const folder = folders.get(name);
  if (folder === undefined) return null;
  const file = rest.join('/');
  return join(folder, file === '' ? 'index.html' : file);
}

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the bench server has no port'));
      else resolve(address);
    });
  });
}

/** Serves each folder under its name: `/hello/` is index.html of the folder `hello`. */
export async function serve(folders: ReadonlyMap<string, string>): Promise<Served> {
  const ready = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const file = fileOf(folders, request.url ?? '/');
    const answer = file === null ? Promise.reject(new Error('no such folder')) : (ready.get(file) ?? answerOf(file));
    if (file !== null) ready.set(file, answer);
    answer.then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const { port } = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
