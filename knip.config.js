import { relative } from 'node:path';
import { endpointsIn } from './scripts/bundle/declarations/globals.mjs';
import { ROOT, at } from './scripts/bundle/paths.mjs';

/** The files whose exports the build finds by name, so that nothing imports them. */
const endpoints = endpointsIn(at('src/addon')).map(({ file }) => `${relative(ROOT, file)}!`);

export default {
  entry: [
    'src/main.ts!',
    'src/nightly.ts!',
    'src/functions/index.ts!',
    'src/functions/answer.ts!',
    'src/addon/seldomProgram.ts!',
    ...new Set(endpoints),
    'src/sidebar/main.tsx!',
    // Loaded by the scripts that write pages and help.
    'src/read/cells/statuses/statusOf.ts!',
    'src/i18n/*/{functions,docs}.ts!',
    // Imported by the words that the build packs.
    'src/i18n/{unpack,unpackOnRead,decompressOnRead}.ts!',
    'playground/page/main.ts!',
    'playground/host/index.ts!',
    'playground/host/vmRealm.ts!',
    'playground/engine/index.ts!',
    'playground/engine/node.ts!',
    // Loaded by the build, which runs the add-on over the sample.
    'playground/sample/builtPages.ts!',
    // Loaded by the script that writes the SQL of a warehouse, bundled.
    'warehouse/main.ts!',
    'warehouse/board/index.ts!',
    'warehouse/scale/network.ts!',
    // Named by configurations of vitest.
    'test/support/switches/switchRunner.ts',
    'warehouse/test/vitest.config.ts',
    'scripts/*.mjs!',
    'bench/*.mjs!',
    'bench/peers/*.mjs!',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    'playground/**/*.{ts,tsx}',
    'scripts/**/*.mjs',
    'bench/**/*.mjs',
    'warehouse/**/*.ts!',
    'test/**/*.{ts,tsx}',
  ],
  ignore: ['warehouse/test/**'],
  ignoreDependencies: ['@google/clasp', 'arquero', 'd3-array', '@duckdb/node-api'],
  ignoreBinaries: ['apt-get'],
};
