import type { SidebarWords } from '../en/sidebar.ts';
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

export const sidebar: SidebarWords = {
  tag: 'ru-RU',
  panels,
  loading: 'Загрузка…',
  retry: 'Повторить',
  search: 'Поиск по имени',
  help: (field) => `Подсказка: ${field}`,
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
