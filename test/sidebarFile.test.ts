import { describe, expect, test } from 'vitest';
import { insideHtml } from '../scripts/bundle/sidebar.mjs';
import { built } from './support/bundle.ts';

const VOID = ['meta', 'base', 'link', 'br', 'hr', 'img', 'input'];

/** Names of the tags that are opened and not closed, or closed and not opened, scripts and styles emptied. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, slash, name = '', end] of markup.matchAll(/<(\/?)([a-z][\w-]*)\b[^>]*?(\/?)>/gi)) {
    if (slash && open.at(-1) !== name) return [...open, `/${name}`];
    if (slash) open.pop();
    else if (!end && !VOID.includes(name.toLowerCase())) open.push(name);
  }
  return open;
}

describe('dist/Sidebar.html', () => {
  const html = built('Sidebar.html');

  test('is one whole page whose links leave the frame', () => {
    expect(html).toMatch(/^<!DOCTYPE html>/i);
    expect(html).toContain('<base target="_top"');
    expect(unbalanced(html)).toEqual([]);
    for (const tag of ['html', 'head', 'body', 'style', 'script'])
      expect([tag, html.match(new RegExp(`</${tag}>`, 'g'))?.length]).toEqual([tag, 1]);
  });

  test('holds no template tag of Apps Script, and nothing that it would strip for a comment', () => {
    expect(html).not.toMatch(/<\?|\/[/*]/);
  });

  test.each([
    ['"</script>"', '</script'],
    ['"<!-- "', '<!--'],
    ['"<?xml"', '<?'],
  ])('%s in a script means the same and ends nothing', (literal, dangerous) => {
    const safe = insideHtml(literal);
    expect(safe).not.toContain(dangerous);
    expect(JSON.parse(safe.replaceAll('\\x3c', '\\u003c'))).toBe(JSON.parse(literal));
  });

  test.each([
    ['<p><b></p>', ['p', 'b', '/p']],
    ['<p>', ['p']],
    ['<p><br><img src="a"/></p>', []],
  ])('the tag counter finds what is open in %s', (page, left) => {
    expect(unbalanced(page)).toEqual(left);
  });
});
