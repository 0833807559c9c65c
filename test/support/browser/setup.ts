import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../scripts/chromium.mjs';
import { startServer } from '../../../scripts/server.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  // Threads that share the collecting of garbage take more of the processor together than one alone.
  '--js-flags=--single-threaded-gc',
];

/** Before the first browser test: one Chromium and one server of the built page, for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ port: 0 });
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: FLAGS });
  project.provide('browser', browser.wsEndpoint());
  project.provide('playground', server.url);
  return async () => {
    await browser.close();
    await server.close();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the running Chromium listens; only browser tests have one. */
    readonly browser: string | undefined;
    /** The address of the built playground; only browser tests have one. */
    readonly playground: string | undefined;
  }
}
