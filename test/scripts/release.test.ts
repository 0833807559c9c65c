import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { releaseZip } from '../../scripts/release/releaseZip.mjs';
import { answersOf } from '../addon/answersOf.ts';
import { built } from '../support/bundle.ts';

describe('the zip of a release', () => {
  const { name, bytes } = releaseZip();
  const folder = name.replace(/\.zip$/, '');
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path.replace(`${folder}/`, ''), content]),
  );
  const textOf = (file: string): string => strFromU8(files.get(file) ?? new Uint8Array());

  test('holds one folder with the three files, what is inside them, guides in two languages and sums', () => {
    expect([...files.keys()].sort()).toEqual(
      ['Code.js', 'NOTICE', 'README.ru.txt', 'README.txt', 'SHA256SUMS', 'Sidebar.html', 'VERSION'].concat(
        'appsscript.json',
      ),
    );
    for (const file of ['Code.js', 'Sidebar.html', 'appsscript.json', 'NOTICE']) expect(textOf(file)).toBe(built(file));
  });

  test('has the same bytes when it is made again', () => {
    expect(Buffer.from(releaseZip().bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has a sum for each other file, which is right', () => {
    const sums = [...textOf('SHA256SUMS').matchAll(/^(\w{64}) {2}(\S+)$/gm)].map(([, sum, file = '']) => [file, sum]);
    const others = [...files].filter(([file]) => file !== 'SHA256SUMS');
    expect(sums).toEqual(others.map(([file, content]) => [file, createHash('sha256').update(content).digest('hex')]));
  });

  test('says its version, and its guides do, in letters that Notepad reads', () => {
    const version = textOf('VERSION').trim();
    expect(folder).toBe(`kpi-map-${version}`);
    for (const file of ['README.txt', 'README.ru.txt']) {
      const text = Buffer.from(files.get(file) ?? []).toString('utf8');
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text).toContain(` ${version} `);
      expect(text).not.toMatch(/[^\r]\n|\{version\}/);
      for (const pasted of ['Code.js', 'Sidebar.html', 'appsscript.json']) expect(text).toContain(pasted);
    }
  });

  test('unpacked and loaded into a bare V8 answers like dist', async () => {
    const usual = await answersOf(built('Code.js'));
    expect(usual).toContain('"Boris"');
    expect(await answersOf(textOf('Code.js'))).toBe(usual);
  });
});
