/** What the foot of the sidebar says: which version this is, and where to read more. */
export const about = {
  version: (version: string) => `KPI Map ${version}`,
  changed: 'What is new',
  privacy:
    'Everything is counted inside this spreadsheet. Nothing is sent anywhere: no server, no statistics, no advertising.',
  unknown:
    'A cell shows #NAME?: open Extensions > KPI Map once in this file, then reload it. If you pasted the script in by hand, paste the new version too.',
  check: 'Check this spreadsheet with Google',
  links: 'Read more',
  /** Pages of the docs, from the root of the project. */
  pages: [
    { path: 'docs/install.md', title: 'Installing and updating' },
    { path: 'docs/functions.md', title: 'All functions' },
    { path: 'docs/crm.md', title: 'Exports of CRMs' },
    { path: 'docs/security.md', title: 'Security and privacy' },
    { path: 'publish/en/support.md', title: 'Report a problem' },
  ],
};
