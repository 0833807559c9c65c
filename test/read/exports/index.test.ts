import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORTS_FILE, exportsText } from '../../../scripts/bundle/lists/exports.mjs';

describe('the list of exports', () => {
  test('says what the files beside it say: after a change "npm run build" makes it anew', async () => {
    expect(readFileSync(EXPORTS_FILE, 'utf8')).toBe(await exportsText());
  });

  const folder = (files: Readonly<Record<string, string>>): string => {
    const made = mkdtempSync(join(tmpdir(), 'exports-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    return join(made, 'index.ts');
  };

  test('holds every file that declares an export, by name, and no other', async () => {
    const text = await exportsText(
      folder({
        'shop.ts': 'export const shop: Export = {};',
        'bazaar.ts': "import type { Export } from './export.ts';\n\nexport const bazaar: Export = {};",
        'exportOf.ts': 'export function exportOf(): Export | null {}',
      }),
    );
    expect(text).toContain('= [bazaar, shop];');
    expect(text).toContain("import { shop } from './shop.ts';");
  });

  test('refuses an export that is not named after its file', async () => {
    await expect(exportsText(folder({ 'shop.ts': 'export const store: Export = {};' }))).rejects.toThrow('store.ts');
  });
});
