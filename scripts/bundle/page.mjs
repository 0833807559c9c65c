import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { Failure } from './failure.mjs';
import { short } from './declarations/entries.mjs';
import { readExamples, readNetwork } from './examples.mjs';
import { load } from './load.mjs';
import { at } from './paths.mjs';

/**
 * The playground's page into build/playground/: index.html, page.js, page.css, the example exports
 * in examples.json, and the tabs that the built add-on makes over the sample in pages.json.
 */
export async function buildPage() {
  const main = ['main.ts', 'main.tsx'].map((name) => at(`playground/page/${name}`)).find(existsSync);
  const html = at('playground/page/index.html');
  if (!main) throw new Failure('playground/page/main.ts is missing, and the playground is built from it.');
  if (!existsSync(html)) throw new Failure(`${short(html)} is missing, and the playground is built from it.`);
  await mkdir(at('build/playground'), { recursive: true });
  await Promise.all([
    copyFile(html, at('build/playground/index.html')),
    writeFile(at('build/playground/examples.json'), JSON.stringify([...readExamples(), readNetwork()])),
    writeFile(at('build/playground/pages.json'), JSON.stringify(await readPages())),
    build({
      entryPoints: [{ in: main, out: 'page' }],
      outdir: at('build/playground'),
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: Object.fromEntries(INLINE.map((ending) => [ending, 'dataurl'])),
      plugins: [withoutHyphenation],
    }),
  ]);
}

/** The pages of the built add-on over the sample workbook. */
async function readPages() {
  const { builtPages } = await load(at('playground/sample/builtPages.ts'), { platform: 'node' });
  const [code, pipeline] = await Promise.all(
    ['dist/Code.js', 'playground/data/sales_pipeline.csv'].map((file) => readFile(at(file), 'utf8')),
  );
  return builtPages(code, pipeline);
}

/**
 * The engine can part words with hyphens in seventy languages, which a spreadsheet never does: their
 * patterns are two fifths of the page, and it does without those it cannot load.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.includes('/@univerjs/engine-render/')
        ? { path, namespace: 'without-hyphenation', sideEffects: false }
        : null,
    );
    onLoad({ filter: /./, namespace: 'without-hyphenation' }, () => ({ contents: 'export {};' }));
  },
};

/** Inlined, so that the page is three files. */
const INLINE = ['.ttf', '.woff', '.woff2', '.eot', '.svg', '.png', '.gif', '.jpg'];
