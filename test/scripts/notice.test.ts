import { expect, test } from 'vitest';
import { packagesIn } from '../../scripts/bundle/notice.mjs';
import { built } from '../support/bundle.ts';

test('the packages are those of the files, and a copy inside another package is of its own', () => {
  const inputs = [
    'src/main.ts',
    'node_modules/preact/dist/preact.mjs',
    'node_modules/preact/hooks/dist/hooks.mjs',
    'node_modules/read-excel-file/modules/saxen/parser.js',
    'node_modules/a/node_modules/@b/c/index.js',
  ];
  expect(packagesIn(inputs)).toEqual(['node_modules/a/node_modules/@b/c', 'node_modules/preact', 'node_modules/saxen']);
});

test('dist/NOTICE names each package that is inside, with version, licence and its text', () => {
  const notice = built('NOTICE');
  const named = [...notice.matchAll(/^(\S+) \d+\.\d+\.\d+ \((.+)\)$/gm)].map(([, name, licence]) => [name, licence]);
  expect(named).toEqual(
    ['fflate', 'papaparse', 'preact', 'read-excel-file', 'saxen', 'worker-f'].map((name) => [name, 'MIT']),
  );
  expect(notice.match(/Permission is hereby granted/g)).toHaveLength(named.length + 1);
  expect(notice.match(/^Copyright /gm)?.length).toBeGreaterThanOrEqual(named.length + 1);
});
