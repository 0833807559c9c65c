import { COMMENT } from '../bundle/minify/splitSlashes.mjs';
import { nodesOf, quoted, scriptsIn } from './syntax.mjs';

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const comments = {
  name: 'no comment signs inside template literals of the page',
  why: 'HtmlService strips what looks like a comment from a page, inside template literals too: the script would break in Google and nowhere else.',
  problemsIn: ({ files }) =>
    scriptsIn(files['Sidebar.html'] ?? '').flatMap((script) =>
      [...nodesOf(script)]
        .filter((node) => node.type === 'TemplateElement')
        .map(({ value }) => value.raw)
        .filter((raw) => raw.search(COMMENT) >= 0)
        .map((raw) => `Sidebar.html: a template literal holds a comment sign: ${quoted(raw)}.`),
    ),
};
