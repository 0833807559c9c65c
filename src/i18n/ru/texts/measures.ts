import type { Texts } from '../../en/texts.ts';

export const funnel: Texts['funnel'] = {
  previous: 'От предыдущего',
  first: 'От первого',
  days: 'Медиана дней у дошедших',
  lost: 'Отсеялись здесь',
};

export const cohorts: Texts['cohorts'] = {
  cohort: 'Когорта',
  within: '{days} дн.',
  mean: 'Среднее взвешенное',
  clients: 'Клиенты',
  again: '{after}: платили снова',
  share: '{after}: доля',
  cut: 'Показаны первые {columns} столбцов: чтобы увидеть дальше, возьмите период длиннее.',
};

export const trend: Texts['trend'] = {
  mean: 'Среднее',
  signal: 'Сигнал',
  signals: { above: 'выше', below: 'ниже', run: 'серия' },
  early: 'рано считать: {days} дн. прошло у {old} из {all}',
};

export const counted: Texts['counted'] = {
  paid: 'оплачено',
  other: 'посчитано',
  soFar: '{event} на сегодня',
  ended: {
    week: '{event} до конца недели',
    month: '{event} до конца месяца',
    quarter: '{event} до конца квартала',
  },
};

export const compare: Texts['compare'] = {
  side: 'Что сравнивается',
  more: 'Ещё лидов каждой стороне',
  verdicts: {
    signal: 'сигнал',
    noise: 'шум',
    noData: 'нет данных',
    tooEarly: 'рано',
    hopeless: 'не определить ни при каком разумном числе лидов',
  },
  newest: '{verdict}: последний период, о котором можно судить, {period}',
  better: 'лучше',
  worse: 'хуже',
  difference: 'Разница (первое − второе)',
  atEqualDays: 'Разница (первое − второе, за равное число дней)',
  pace: 'Темп (первое ÷ второе)',
  shift: 'На сколько дней позже, оплата против оплаты (первое − второе)',
};

export const buckets: Texts['buckets'] = { paid: 'Оплатили' };

export const response: Texts['response'] = {
  minutes: 'До 5 мин',
  hour: 'От 5 мин до 1 ч',
  day: 'От 1 до 24 ч',
  sameDay: 'В тот же день',
  nextDay: 'На следующий день',
  later: 'Позже',
  never: 'Пока без ответа',
  unclear: 'Неясно: нет даты или ответ раньше создания',
};

export const touches: Texts['touches'] = { unknown: 'Писем неизвестно сколько', none: 'Звонка ещё не было' };

export const by: Texts['by'] = {
  others: '(остальные: {count})',
  differs: 'Отличие от остальных',
  higher: 'выше',
  lower: 'ниже',
  onlyOne: 'Таблица по двум столбцам показывает один показатель: {kpi}.',
  biggest: '{most} самых больших групп из {count}; остальные вместе.',
  parts: 'Деньги следующих оплат — в группе своей строки, лид — в группе первой.',
  early: '{kpi}: с {period} рано считать: у большинства лидов ещё не прошло {days} дн.',
  teams: 'В нескольких командах, считаются в первой: {names}.',
  clients: 'Клиент, чьи строки в нескольких группах, считается в каждой: покупки и друзья — по строкам этой группы.',
};
