import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kpi-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('the browser for the tests', () => {
  test('is CHROME_PATH before anything else', () => {
    const chosen = program('my-own-browser');
    program('google-chrome');
    expect(findChromium({ env: { CHROME_PATH: chosen, PATH: folder }, platform: 'linux' })).toBe(chosen);
  });

  test('is found on the PATH', () => {
    const chrome = program('google-chrome');
    expect(findChromium({ env: { PATH: folder }, platform: 'linux' })).toBe(chrome);
  });

  test('is none where none is installed', () => {
    expect(findChromium({ env: { PATH: join(folder, 'empty') }, platform: 'linux' })).toBeNull();
    expect(findChromium({ env: { PROGRAMFILES: folder }, platform: 'win32' })).toBeNull();
  });

  test('a CHROME_PATH that leads nowhere is named', () => {
    expect(() => findChromium({ env: { CHROME_PATH: '/no/browser' }, platform: 'linux' })).toThrow('/no/browser');
  });
});
