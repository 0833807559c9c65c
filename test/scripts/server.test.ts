import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { opener } from '../../scripts/browser.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { fileFor, startServer } from '../../scripts/server.mjs';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((server) => server.close()))));

async function start(port: number): ReturnType<typeof startServer> {
  const server = await startServer({ port });
  open.push(server);
  return server;
}

describe('the playground server', () => {
  test.each([
    ['dist/Sidebar.html', 'text/html; charset=utf-8', 'dist/Sidebar.html'],
    ['dist/Code.js?v=1', 'text/javascript; charset=utf-8', 'dist/Code.js'],
    ['functions.json', 'application/json; charset=utf-8', 'build/functions.json'],
    ['data/sales_teams.csv', 'text/csv; charset=utf-8', 'playground/data/sales_teams.csv'],
  ])('gives /%s as %s', async (path, type, file) => {
    const { url } = await start(0);
    const response = await fetch(url + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toBe(readFileSync(at(file), 'utf8'));
  });

  test('says 404 for what is not there and 405 for a POST', async () => {
    const { url } = await start(0);
    expect((await fetch(`${url}dist/Gone.js`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  test('takes the next port when the first is taken', async () => {
    const first = await start(0);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(`${second.url}functions.json`)).status).toBe(200);
  });

  test.each([
    '/../package.json',
    '/dist/../package.json',
    '/dist/..%2f..%2fpackage.json',
    '/data/%2e%2e/%2e%2e/package.json',
    '/dist//etc/passwd',
    '/%00',
    '/%zz',
    'package.json',
  ])('does not leave its folders for %s', (address) => {
    expect(fileFor(address)).toBeNull();
  });

  test.each([
    ['/', 'build/playground/index.html'],
    ['/page.js', 'build/playground/page.js'],
    ['/dist/Code.js', 'dist/Code.js'],
  ])('takes %s from %s', (address, file) => {
    expect(fileFor(address)).toBe(at(file));
  });
});

test.each([
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, []],
])('on %s with %o the browser is opened by %o', (platform, env, command) => {
  expect(opener(platform, env)).toEqual(command);
});
