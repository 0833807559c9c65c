import { emptyGrid } from './grid.ts';
import { captionLook, headerLook, titleLook } from './look.ts';
import type { Language, SampleStyle, SampleTab } from './model.ts';

/** What is asked of the counts: where each table stands, and how wide it is. */
const TABLES = [
  { is: 'board', at: ['A', 'H'], row: 4, call: (data: string) => `LEADERBOARD(${data}, "conversion", "2026-Q3")` },
  { is: 'money', at: ['J', 'Q'], row: 4, call: (data: string) => `LEADERBOARD(${data}, "revenue", "2026-Q3")` },
  { is: 'trend', at: ['A', 'H'], row: 22, call: (data: string) => `KPI_TREND(${data}, "conversion")` },
  { is: 'sales', at: ['J', 'Q'], row: 22, call: (data: string) => `KPI_TREND(${data}, "sales", "Lumen")` },
] as const;

const TEXT = {
  en: {
    tab: 'Network boards',
    title: 'Twelve schools, 3 million leads',
    caption: 'Formulas over the counts of the tab Network: no sheet could hold the leads themselves.',
    board: 'Conversion, third quarter',
    money: 'Revenue, third quarter',
    trend: 'Conversion of the network by month',
    sales: 'Sales of Lumen by month',
  },
  ru: {
    tab: 'Доски сети',
    title: 'Двенадцать школ, 3 миллиона лидов',
    caption: 'Формулы над подсчётами листа «Сеть»: самих лидов не вместила бы никакая таблица.',
    board: 'Конверсия за третий квартал',
    money: 'Выручка за третий квартал',
    trend: 'Конверсия сети по месяцам',
    sales: 'Продажи школы Lumen по месяцам',
  },
} as const;

/** Boards and trends over the counts of a network of schools; nothing but formulas. */
export function networkBoards(data: string, language: Language): SampleTab {
  const text = TEXT[language];
  const grid = emptyGrid();
  const styles: SampleStyle[] = [titleLook('A1', 18), captionLook('A2')];
  grid.put('A1', text.title);
  grid.put('A2', text.caption);
  for (const { is, at, row, call } of TABLES) {
    const [first, last] = at;
    grid.put(`${first}${row - 1}`, text[is]);
    grid.put(`${first}${row}`, { formula: `=${call(`${data}!A:L`)}` });
    styles.push(captionLook(`${first}${row - 1}`), headerLook(`${first}${row}:${last}${row}`));
  }
  return { name: text.tab, cells: grid.cells(), rows: 80, widths: Array.from({ length: 17 }, () => 120), styles };
}
