import { headerLook } from '../look.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';

interface OwnKpis {
  readonly tab: string;
  readonly headers: readonly string[];
  /** KPI, Measure, From, To, Within days, Column, Better, Kind. */
  readonly rows: readonly (readonly SampleCell[])[];
}

/** KPIs that this school made for itself: a row each, no code. */
export const OWN_KPIS: Readonly<Record<Language, OwnKpis>> = {
  en: {
    tab: 'KPIs',
    headers: ['KPI', 'Measure', 'From', 'To', 'Within days', 'Column', 'Better', 'Kind'],
    rows: [
      ['Promotion in 3 months', 'rate', 'finished', 'result', 90, null, 'higher', 'client'],
      ['Called within a day', 'rate', 'created', 'call', 1, null, 'higher', 'process'],
      ['From the course to a result', 'time', 'finished', 'result', null, null, 'lower', 'client'],
    ],
  },
  ru: {
    tab: 'Показатели',
    headers: ['Показатель', 'Мера', 'Откуда', 'Куда', 'За дней', 'Столбец', 'Лучше', 'Вид'],
    rows: [
      ['Повышение за 3 месяца', 'доля', 'окончил курс', 'результат', 90, null, 'больше', 'клиент'],
      ['Звонок за сутки', 'доля', 'создан', 'звонок', 1, null, 'больше', 'процесс'],
      ['От курса до результата', 'время', 'окончил курс', 'результат', null, null, 'меньше', 'клиент'],
    ],
  },
};

/** The tab of the team's own KPIs; it holds nothing but the table, as a settings tab must. */
export function ownKpisTab(language: Language): SampleTab {
  const { tab, headers, rows } = OWN_KPIS[language];
  return {
    name: tab,
    cells: [headers, ...rows],
    widths: [220, 110, 130, 130, 110, 110, 90, 110],
    frozenRows: 1,
    styles: [headerLook('A1:H1')],
  };
}

export function ownKpisRange(language: Language): { readonly tab: string; readonly range: string } {
  const { tab } = OWN_KPIS[language];
  return { tab, range: `${tab}!A:H` };
}
