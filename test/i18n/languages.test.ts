import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES_FILE, languagesText } from '../../scripts/bundle/lists/languages.mjs';

test('the list of languages says what their folders say', async () => {
  expect(readFileSync(LANGUAGES_FILE, 'utf8')).toBe(await languagesText());
});
