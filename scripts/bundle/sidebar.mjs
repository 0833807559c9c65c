import { existsSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { bundleWithInputs } from './esbuild.mjs';
import { about } from './about.mjs';
import { short } from './declarations/entries.mjs';
import { Failure } from './failure.mjs';
import { minify } from './minify/minify.mjs';
import { COMMENT, splitSlashes } from './minify/splitSlashes.mjs';
import { compressHelp } from './words/compressHelp.mjs';

/**
 * The text of dist/Sidebar.html: template, styles and script of a folder in one file, because
 * HtmlService serves one file; and the files that the script comes from.
 *
 * @param {string} folder holds index.html (with the two markers), styles.css and main.tsx
 * @param {import('./declarations/functions.mjs').FunctionHelp[]} table what
 *   `import functions from 'virtual:functions'` gives
 */
export async function buildSidebar(folder, table) {
  const template = part(folder, 'index.html');
  const css = await transform(readFileSync(part(folder, 'styles.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  const { text: script, inputs } = await bundleWithInputs(part(folder, 'main.tsx'), {
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // The reader of CSV could also load one from an address. Here nothing can.
    define: { 'process.env.NODE_ENV': '"production"', XMLHttpRequest: 'undefined' },
    plugins: [virtualModules({ functions: () => compressHelp(table), about })],
  });
  let html = readFileSync(template, 'utf8');
  html = fill(html, '<!-- STYLES -->', `<style>${css.code.trim()}</style>`, template);
  const safe = splitSlashes(await minify(script, { ecma: 2020, libraries: true }));
  html = fill(html, '<!-- SCRIPT -->', `<script>${insideHtml(safe.trim())}</script>`, template);
  if (html.includes('<?'))
    throw new Failure('dist/Sidebar.html would hold "<?", which Apps Script takes for a template tag.');
  const comment = html.search(COMMENT);
  if (comment >= 0)
    throw new Failure(
      `dist/Sidebar.html would hold what Apps Script takes for a comment: ${html.slice(comment, comment + 40)}`,
    );
  return { text: html, inputs };
}

/**
 * Gives the sidebar what the build knows as modules: `virtual:functions`, `virtual:about`.
 * @param {Record<string, () => Promise<string>>} texts by the name behind the colon
 * @returns {import('esbuild').Plugin}
 */
const virtualModules = (texts) => ({
  name: 'virtual-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    bundler.onLoad({ filter: /.*/, namespace: 'virtual' }, async ({ path }) => ({
      contents: (await texts[path.replace('virtual:', '')]?.()) ?? '',
    }));
  },
});

/**
 * Before these, "<" would end the script or start a template tag. \x3c means the same in strings,
 * regular expressions and templates.
 *
 * @param {string} script
 */
export const insideHtml = (script) => script.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');

/**
 * @param {string} page
 * @param {string} marker
 * @param {string} text
 * @param {string} template
 */
function fill(page, marker, text, template) {
  if (page.split(marker).length !== 2) throw new Failure(`${short(template)} must hold the marker "${marker}" once.`);
  return page.replace(marker, () => text);
}

/**
 * @param {string} folder
 * @param {string} name
 */
function part(folder, name) {
  const file = `${folder}/${name}`;
  if (!existsSync(file)) throw new Failure(`${short(file)} is missing, and the sidebar is built from it.`);
  return file;
}
