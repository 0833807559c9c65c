import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { at } from './bundle/paths.mjs';

/** Which addresses are served from which folder; the first match wins. */
const ROUTES = [
  { prefix: '/dist/', folder: at('dist') },
  { prefix: '/data/', folder: at('playground/data') },
  { prefix: '/', folder: at('build/playground') },
];

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built playground to this machine only.
 *
 * @param {{ port?: number }} [options] port to try first (8137 when left out, 0 for any free one);
 *   a taken one makes way for the next
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ port = 8137 } = {}) {
  const server = createServer((request, response) => void answer(request, response));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((listening, failed) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) listening(listen(server, port + 1));
      else failed(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const refuse = (/** @type {number} */ status) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = fileFor(request.url ?? '/');
  if (!file) return refuse(400);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return refuse(404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    // No caching: a reload must show the latest build.
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * The file behind an address; null when the address is malformed or leads out of the served
 * folders.
 *
 * @param {string} address path and query of the request
 */
export function fileFor(address) {
  const path = decoded(address.split(/[?#]/)[0] ?? '/');
  if (path === null || !path.startsWith('/') || path.includes('\0')) return null;
  if (path === '/functions.json') return at('build/functions.json');
  const route = ROUTES.find(({ prefix }) => path.startsWith(prefix));
  if (!route) return null;
  const file = resolve(route.folder, path.slice(route.prefix.length) || 'index.html');
  return file.startsWith(route.folder + sep) ? file : null;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
