/** In KB of 1024 bytes. Code.js: the first goal was 40; see docs/architecture.md, "Size". */
const BUDGET = { 'Code.js': 520, 'Sidebar.html': 380 };

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const size = {
  name: 'within the budget of size',
  why: 'Apps Script loads Code.js on every call of a cell, and sends the whole page each time the sidebar is opened: growth must be seen and decided.',
  problemsIn: ({ files }) =>
    Object.entries(BUDGET).flatMap(([name, most]) => {
      const kilobytes = Buffer.byteLength(files[name] ?? '') / 1024;
      return kilobytes < most ? [] : [`${name} has ${kilobytes.toFixed(1)} KB, and its budget is ${most} KB.`];
    }),
};
