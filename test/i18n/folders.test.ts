import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SOURCE, languageFolders } from '../../scripts/bundle/lists/languages.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replace(/\\/g, '/')}`);
/** The files that belong to no language. */
const common = files.filter((file) => !/^src\/i18n\/[^/]+\//.test(file));

/**
 * The literals of a file that fit, comments aside. A file in which no text fits what a literal may
 * be is not parsed.
 */
function literals(file: string, may: RegExp, fits: (text: string, node: ts.Node) => boolean): string[] {
  const text = readFileSync(file, 'utf8');
  if (!may.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLeaf = ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isLeaf && fits(node.getText(), node)) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

const CYRILLIC = /[\u0400-\u04ff]|\\u04/i;
const isCyrillic = (text: string): boolean => CYRILLIC.test(text);
const isExport = (file: string): boolean => file.startsWith('src/read/exports/');

describe('the words of a language stand in its folder', () => {
  test('no Cyrillic letter outside', () => {
    const outside = common.filter((file) => !isExport(file));
    expect(outside.flatMap((file) => literals(file, CYRILLIC, isCyrillic))).toEqual([]);
  });

  test('but in the headers and statuses of a CRM, which are words, never patterns', () => {
    const patterns = common
      .filter(isExport)
      .flatMap((file) =>
        literals(
          file,
          CYRILLIC,
          (text, node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral && isCyrillic(text),
        ),
      );
    expect(patterns).toEqual([]);
  });

  const others = languageFolders().filter((language) => language !== SOURCE);
  const words = new RegExp(`\\b(?:${others.join('|')})\\b`);
  test('and no file but the list of languages names one of those that are typed from English', () => {
    const named = common
      .filter((file) => file !== 'src/i18n/languages.ts')
      .flatMap((file) => literals(file, words, (text) => others.includes(text.slice(1, -1))));
    expect(named).toEqual([]);
  });
});
