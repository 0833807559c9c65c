/** What all panels share: their names, and what they say when something fails. */
export const panels = {
  label: 'KPI Map',
  data: 'Data',
  formula: 'Insert a formula',
  kpis: 'KPIs',
  game: 'Game',
  card: 'My card',
  receipt: 'Behind this number',
  googleCheck: 'Check with Google',
};

/** Rows of a tab: lists of them, and forms to add or edit one. */
export const rows = {
  savedIn: 'Saved in the tab',
  /** Titles with commas between them. */
  lacking: (titles: string, count: number) =>
    `It has no ${count === 1 ? 'column' : 'columns'} ${titles}, which is the same as blank cells. A row that needs one adds it at the right; what is there stays as it is.`,
  edit: 'Edit',
  editNamed: (name: string) => `Edit “${name}”`,
  remove: 'Delete',
  removeNamed: (name: string) => `Delete “${name}”`,
  removed: (name: string) => `Deleted: “${name}”.`,
  undo: 'Undo',
  restored: (name: string) => `It is back: “${name}”.`,
  saved: (name: string) => `Saved: “${name}”.`,
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  changed: 'Somebody else has changed this row meanwhile. Now it is:',
  writeOver: 'Save again to write yours over it.',
  gone: 'Somebody else has deleted this row meanwhile. Save again to add it anew.',
  notRemoved: (name: string) => `Not deleted: somebody else has changed “${name}” meanwhile. Look at it again.`,
  alreadyGone: (name: string) => `“${name}” is already gone: somebody else has deleted it.`,
  notRestored: (name: string) => `Not restored: there is another “${name}” by now.`,
};

export const failures = {
  accounts:
    'Google did not let the sidebar in. This happens when several Google accounts are open in one browser: open the spreadsheet in a browser profile (or a private window) with only one account, and try again.',
  authorise:
    'The add-on needs your permission. Close this sidebar, open it again from the menu and confirm what Google asks. If several Google accounts are open, use a browser profile with one.',
  busy: 'Google is answering too many requests right now. Wait a minute and try again.',
  slow: 'This took longer than Google allows. If something was being written, look at its tab first: a part of it may be there (Edit > Undo takes it back). Then try a shorter table, or a tab without old years.',
  offline: 'No connection to Google. Check the internet and try again.',
  other: (message: string) => `Something went wrong: ${message}`,
};
