import type { SidebarWords } from '../../en/sidebar.ts';
import { plural } from '../plural.ts';

export const receipt: SidebarWords['receipt'] = {
  about: 'Выберите ячейку с числом Карты KPI: здесь строки, из которых оно сложилось.',
  again: 'Показать выбранную ячейку',
  kpi: 'Показатель',
  team: 'Вся команда',
  nobody: 'Без менеджера',
  ever: 'всё время',
  blank: 'пусто',
  row: (row) => `Строка ${row}`,
  showRow: (row, tab) => `Показать строку ${row} листа «${tab}»`,
  more: (count) => `Ещё ${plural(count, 'строка', 'строки', 'строк')}`,
  rest: 'Не вошли в группы',
  asTable: 'То же таблицей, в ячейках',
};
