import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      name: 'virtual-functions',
      resolveId: (id) => (id === 'virtual:functions' ? '\0virtual:functions' : null),
      load: (id) =>
        id === '\0virtual:functions' ? `export default ${readFileSync('build/functions.json', 'utf8')}` : null,
    },
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/built.mjs'],
    // A real browser starts, calculates and draws on a machine that does other things meanwhile.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Files that drive a browser wait for it most of the time.
    maxWorkers: 2,
    // The spreadsheet engine's packages do not load as plain modules in Node.
    server: { deps: { inline: [/@univerjs\//, /opentype/] } },
  },
});
