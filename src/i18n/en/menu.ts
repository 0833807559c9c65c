/** The add-on's menu: the only shown words that are needed whenever a file is opened. */
export const menu = {
  data: 'Check the data',
  formula: 'Insert a formula',
  receipt: 'Behind this number',
  card: 'My card',
  rules: 'Set up',
  kpis: 'KPIs',
  targets: 'Targets',
  game: 'Game',
  build: 'Build me a sheet',
  awards: 'Award badges now',
  evidence: 'Write evidence',
  check: 'Check this spreadsheet with Google',
  nightly: 'Award badges every night (on, off)',
};

export type MenuWords = typeof menu;
