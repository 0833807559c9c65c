import { expect, test } from 'vitest';
import { splitSlashes } from '../../scripts/bundle/minify/splitSlashes.mjs';

test.each([
  ['"http://a.b/*"', 'http://a.b/*'],
  ["'///'", '///'],
  ['`a//${"/*"}//b`', 'a///*//b'],
  ['"\\\\//"', '\\//'],
  ['"/"+/[/]/.source', '/[/]'],
])('%s says the same without a sign of a comment', (script, text) => {
  const split = splitSlashes(script);
  expect(split).not.toMatch(/\/[/*]/);
  expect(new Function(`return ${split}`)()).toBe(text);
});
