import type { SidebarWords } from '../../en/sidebar.ts';
import { plural } from '../plural.ts';

export const kpis: SidebarWords['kpis'] = {
  nameless: 'Без названия',
  or: ' или ',
  giveName: 'Дайте ему название.',
  fields: {
    name: 'Название',
    measure: 'Что измерять',
    within: 'За сколько дней',
    better: 'Что лучше',
  },
  without: 'Кто не дошёл до',
  counted: 'Лиды, дошедшие до',
  limit: 'Пусто — без предела.',
  measures: {
    rate: 'Доля дошедших',
    keep: 'Доля оставшихся',
    time: 'Медиана дней',
    count: 'Количество',
    sum: 'Сумма',
    average: 'Среднее',
  },
  betters: { higher: 'Чем больше, тем лучше', lower: 'Чем меньше, тем лучше' },
  sentences: {
    rate: (from, to) => `Доля: ${from} → ${to}`,
    keep: (from, to) => `Доля: ${from} без ${to}`,
    time: (from, to) => `Медиана дней: ${from} → ${to}`,
    count: (_from, to) => `Количество: ${to}`,
    sum: (_from, to, column) => `Сумма «${column}», лиды с этапом «${to}»`,
    average: (_from, to, column) => `Среднее «${column}», лиды с этапом «${to}»`,
  },
  inDays: (days) => ` за ${days} дн.`,
  days: (value) => `${value} дн.`,
  onData: 'На ваших данных',
  ofLeads: (leads) => `из ${plural(leads, 'лида', 'лидов', 'лидов')}`,
  overLeads: (leads) => `по ${plural(leads, 'лиду', 'лидам', 'лидам')}`,
  ripening: (leads) => `рано считать: ${leads.toLocaleString('ru-RU')}`,
  blank: 'Пусто: считать пока не из чего',
  renamed: 'В формулах со старым названием нужно будет указать новое.',
  builtin: (count) => `Встроенные показатели: ${count}`,
  noColumn: 'нет столбца',
};
