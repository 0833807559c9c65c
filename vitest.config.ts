import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { about } from './scripts/bundle/about.mjs';
import { compressHelp } from './scripts/bundle/words/compressHelp.mjs';

const BROWSER = 'test/**/*.browser.test.ts';
const LAWS = 'test/laws/**/*.test.ts';

/** What the tests outside a browser have in common. */
const inNode = {
  globalSetup: ['scripts/built.mjs'],
  setupFiles: ['test/support/seed.ts'],
  maxWorkers: 2,
  // Some of it calculates a whole workbook, on a machine that does other things meanwhile.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** What the build gives the sidebar as modules. */
const VIRTUAL: Readonly<Record<string, () => Promise<string>>> = {
  'virtual:about': about,
  'virtual:functions': () => compressHelp(JSON.parse(readFileSync('build/functions.json', 'utf8'))),
};

export default defineConfig({
  plugins: [
    {
      name: 'virtual-modules',
      resolveId: (id) => (id in VIRTUAL ? `\0${id}` : null),
      load: (id) => VIRTUAL[id.replace('\0', '')]?.(),
    },
  ],
  test: {
    // The spreadsheet engine's packages do not load as plain modules in Node.
    server: { deps: { inline: [/@univerjs\//, /opentype/] } },
    // What was translated once is kept until its text changes: a second run begins at once.
    experimental: { fsModuleCache: true },
    // A process takes one file after another: to load everything anew for each would be most of
    // the work.
    isolate: false,
    // Most of what a test makes is garbage at once: with more room for it, it is collected seldom.
    // The bundle is loaded anew by the hundred, and no load is long: it is optimized from the first call on.
    // One thread collects it: several take more of the processor together, and the other core has work.
    execArgv: ['--max-semi-space-size=32', '--single-threaded-gc', '--no-lazy-feedback-allocation'],
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER, LAWS],
        },
      },
      // What asks the stand-in of Google for what is not settled, whatever it answers.
      {
        extends: true,
        test: {
          ...inNode,
          name: 'switches',
          include: ['test/{addon,host}/**/*.test.ts'],
          runner: 'test/support/switches/switchRunner.ts',
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      // Made-up tables by the hundred: as long as all the others together.
      { extends: true, test: { ...inNode, name: 'laws', include: [LAWS] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: ['scripts/built.mjs', 'test/support/browser/setup.ts'],
          // One page at a time: a page that waits for the processor looks like a page that does not answer.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // Nothing is timed: these end a wait for what will never come.
          expect: { poll: { timeout: 60_000, interval: 50 } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
