import type { Texts } from '../../en/texts.ts';

export const statuses: Texts['statuses'] = {
  won: 'Оплачено',
  lost: 'Отказ',
  open: 'В работе',
  unpaid: 'Не оплачено',
  refunded: 'Возврат',
};

export const check: Texts['check'] = {
  titles: {
    what: 'Что',
    count: 'Сколько',
    where: 'Где',
    done: 'Что сделано',
    todo: 'Что делать',
    certainty: 'Уверенность',
  },
  top: 'Строк: {rows}. Лидов: {leads}. Менеджеров: {managers}. {period}{currency}.',
  lead: 'Строки, прочитанные как лиды',
  merged: 'Строки, объединённые с ними',
  parts: 'Строки следующих оплат',
  events: 'События, собранные в лиды',
  skipped: 'Пропущенные строки',
  blank: 'Пустые строки',
  from: 'Выгрузка из {subject}',
  managers: 'Менеджеры',
  period: 'Дней в данных',
  undated: 'без дат',
  readAs: '«{header}» — это {column}',
  own: 'свой этап',
  filled: 'заполненные ячейки',
};
