import { about } from './sidebar/about.ts';
import { card } from './sidebar/card.ts';
import { data } from './sidebar/data.ts';
import { fields, formula } from './sidebar/formula.ts';
import { game } from './sidebar/game.ts';
import { googleCheck } from './sidebar/googleCheck.ts';
import { importFile } from './sidebar/importFile.ts';
import { kpis } from './sidebar/kpis.ts';
import { receipt } from './sidebar/receipt.ts';
import { failures, panels, rows } from './sidebar/shared.ts';
import { sources } from './sidebar/sources.ts';
import { pace, road, targets } from './sidebar/targets.ts';
import { rowPanels } from './texts/tabs.ts';

/**
 * All texts that only the sidebar has. Help on functions, names of columns and sentences about data
 * come from elsewhere.
 */
export const sidebar = {
  tag: 'en-GB',
  panels,
  loading: 'Loading…',
  retry: 'Try again',
  search: 'Search by name',
  help: (field: string) => `Help: ${field}`,
  data,
  importFile,
  sources,
  formula,
  rows,
  rowPanels,
  kpis,
  targets,
  card,
  receipt,
  game,
  googleCheck,
  pace,
  road,
  fields,
  failures,
  about,
};

/** Every language has exactly these words: a missing one does not compile. */
export type SidebarWords = typeof sidebar;
