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
  skipped: 'Пропущенные строки, вместе с заголовками',
  blank: 'Пустые строки',
  from: 'Выгрузка из {subject}',
  managers: 'Менеджеры',
  period: 'Дней в данных',
  undated: 'без дат',
  readAs: '«{header}» — это {column}',
  own: 'свой этап',
  filled: 'заполненные ячейки',
  inSeveral: { what: 'В нескольких командах', done: 'Считаются в первой.', todo: 'Оставьте каждому одну команду.' },
  namesakes: { what: 'Имя и человека, и команды', done: 'Имя — это человек.', todo: 'Переименуйте команду.' },
};

export const join: Texts['join'] = {
  sources: 'Выгрузки',
  minutes: 'Минут на эфире',
  kinds: {
    deals: 'Сделки',
    orders: 'Заказы',
    payments: 'Платежи',
    history: 'Журнал событий',
    registrations: 'Пользователи',
    visits: 'Эфир',
    calls: 'Звонки',
    letters: 'Письма',
    marks: 'Анкета',
  },
  titles: {
    table: 'Таблица',
    kind: 'Что это',
    rows: 'Строк',
    id: 'Совпал ID',
    email: 'Совпал email',
    phone: 'Совпал телефон',
    own: 'Только в этой таблице',
    nobody: 'Ничьи',
    doubtful: 'Под вопросом',
    out: 'Пропущено',
    cells: 'Первые ячейки',
    todo: 'Что делать',
  },
  out: {
    noLead: 'итоги, заголовки и строки без клиента — {count}',
    excluded: 'ложные лиды — {count}',
    absent: 'не пришли — {count}',
    unanswered: 'без ответа — {count}',
    reply: 'ответы клиентов — {count}',
    bounced: 'не доставлено — {count}',
    mass: 'рассылки — {count}',
    undated: 'без даты — {count}',
    unmarked: 'без оценки — {count}',
  },
  none: 'Ни одного клиента первой таблицы здесь нет. Нужна таблица с теми же email, телефонами или ID.',
  strangers: 'Этих клиентов нет в первой таблице: сверьте email и телефоны или добавьте их туда.',
  unpaid: 'До этого дня у клиента нет оплаты: сверьте ID заказа и даты.',
  alike: 'Имя то же, контакты другие: {examples}. Если это один человек, впишите в обе таблицы один email или телефон.',
  asked: 'Один телефон, два имени: {examples}. Если это один человек, впишите один email.',
  shared: 'Общий у многих, поэтому никого не соединяет: {examples}.',
  left: 'Пропущено: {reasons}.',
  ownLeads: 'Клиентов без сделки, ставших лидами: {count}.',
  differences:
    'Лиды, чьи деньги не те, что в заказах или платежах (оплаченные там берутся оттуда): {count}. Строки: {examples}.',
  likeKnown: 'Не записаны, потому что прочлись бы как известный столбец: {columns}. Нужные переименуйте.',
  dropped:
    'Чтобы уместиться в {limit} ячеек, пропущены столбцы: {columns}. Чтобы они были, дайте меньше строк или только нужные столбцы каждой таблицы.',
};

export const slices: Texts['slices'] = {
  blank: '(пусто)',
  dropped: 'Не вошло: {headers}',
};
