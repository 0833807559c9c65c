import type { Heading } from '../boardsText.ts';
import type { Language } from '../model.ts';

export interface ThemeText {
  readonly kpi: string;
  readonly manager: string;
  readonly everybody: string;
  readonly road: {
    readonly tab: string;
    readonly top: Heading;
    readonly funnel: Heading;
    readonly dropoff: Heading;
    readonly goneAfterWebinar: string;
    readonly afterWebinar: string;
    readonly afterMeeting: string;
    readonly cohorts: Heading;
    readonly slices: Heading;
    readonly inTime: string;
    readonly teams: Heading;
    /** By what the leads of teams are told apart. */
    readonly team: string;
    readonly rows: Heading;
  };
  readonly speed: {
    readonly tab: string;
    readonly top: Heading;
    readonly response: Heading;
    readonly touches: Heading;
    readonly cycle: Heading;
    readonly days: string;
    readonly toPaid: string;
    readonly hours: string;
    readonly emails: string;
    readonly calls: string;
  };
  readonly clients: {
    readonly tab: string;
    readonly top: Heading;
    readonly after: Heading;
    readonly retention: string;
    readonly result: string;
    readonly referral: string;
    readonly repeat: string;
    readonly nps: string;
    readonly own: Heading;
    readonly kept: Heading;
    readonly again: Heading;
  };
  readonly trend: {
    readonly tab: string;
    readonly top: Heading;
    readonly monthly: Heading;
    readonly weekly: Heading;
    readonly periods: Heading;
    readonly pace: Heading;
    readonly people: Heading;
  };
}

const en: ThemeText = {
  kpi: 'KPI',
  manager: 'Manager',
  everybody: 'The whole school',
  road: {
    tab: 'Road',
    top: {
      title: 'The road to payment',
      caption: 'Where clients stop, and whether this month’s leads had time to pay at all.',
    },
    funnel: {
      title: 'The funnel',
      caption: 'The step that keeps the smallest share of people is where most clients are lost.',
    },
    dropoff: {
      title: 'Who goes no further',
      caption: 'Leads with no later step; the freshest ones, who may still come, are left out.',
    },
    goneAfterWebinar: 'Gone after the webinar',
    afterWebinar: 'After webinar',
    afterMeeting: 'After meeting',
    cohorts: {
      title: 'How the leads of each month pay',
      caption: 'A blank cell is a month that is not over yet for all its leads: it is young, not bad.',
    },
    slices: {
      title: 'What each source brings',
      caption: 'Any KPIs by any column in one call; below, one KPI of the rows that match.',
    },
    inTime: 'Referrals paid within 30 days',
    teams: {
      title: 'Two teams',
      caption: 'Who is in which team stands on the tab Team; only what is surely different is marked.',
    },
    team: 'team',
    rows: {
      title: 'What one share is made of',
      caption:
        'Each row of July, how it counts and why; the Result is what KPI shows. The sidebar does so for any cell.',
    },
  },
  speed: {
    tab: 'Speed',
    top: { title: 'Speed', caption: 'A quick answer, a call instead of letters, a short way to payment.' },
    response: {
      title: 'Conversion by the wait for the first answer',
      caption: 'The thin line is the 95 % interval: where the lines overlap, the difference may be luck.',
    },
    touches: {
      title: 'Conversion by the emails before the first call',
      caption: 'Does correspondence warm a client up, or keep them from a call?',
    },
    cycle: {
      title: 'The pace of each person',
      caption: 'Days of those who arrive within 90; those still on the road count as “not yet”.',
    },
    days: 'Days to call',
    toPaid: 'From meeting',
    hours: 'Hours to answer',
    emails: 'Emails first',
    calls: 'Calls',
  },
  clients: {
    tab: 'After payment',
    top: {
      title: 'Clients after the payment',
      caption: 'A sale is good when the client stays, gets what they came for and brings a friend.',
    },
    after: {
      title: 'What became of the clients',
      caption: 'In the first two columns only those count who have had their 90 days.',
    },
    retention: 'Stay 90 days',
    result: 'Got a result',
    referral: 'Recommend',
    repeat: 'Buy again',
    nps: 'NPS',
    own: {
      title: 'The school’s own KPIs',
      caption: 'They are rows of the tab KPIs: change a row and the figure follows.',
    },
    kept: {
      title: 'How the clients of each month stay',
      caption: 'The share that neither left nor took the money back by that day.',
    },
    again: {
      title: 'How the buyers of each month come back',
      caption: 'Clients by the month of their first payment: who paid again in the 1st, 2nd … month after it.',
    },
  },
  trend: {
    tab: 'Trend',
    top: {
      title: 'Is it a change, or chance?',
      caption: 'Figures always move. A signal is a point outside the natural limits, or eight on one side of the mean.',
    },
    monthly: {
      title: 'Paid within 30 days, by month',
      caption: 'Leads that have not had their 30 days yet stand in a column of their own, not in the share.',
    },
    weekly: { title: 'Sales, by week', caption: 'Weeks between the dashed lines are alike, however much they jump.' },
    periods: { title: 'Two quarters', caption: 'Type other periods into the yellow cells.' },
    people: { title: 'Two people', caption: 'Type other names into the yellow cells.' },
    pace: {
      title: 'October, day by day',
      caption:
        'Revenue so far, the way to its target, the month before, the usual one, and where it will probably end.',
    },
  },
};

const ru: ThemeText = {
  kpi: 'Показатель',
  manager: 'Менеджер',
  everybody: 'Вся школа',
  road: {
    tab: 'Дорога',
    top: {
      title: 'Дорога до оплаты',
      caption: 'Где клиенты останавливаются и успели ли лиды этого месяца вообще заплатить.',
    },
    funnel: {
      title: 'Воронка',
      caption: 'Шаг, на котором остаётся наименьшая доля людей, — здесь теряем больше всего.',
    },
    dropoff: {
      title: 'Кто дальше не пошёл',
      caption: 'Лиды без следующего шага; самые свежие, кто ещё может дойти, не считаются.',
    },
    goneAfterWebinar: 'Ушли после эфира',
    afterWebinar: 'После эфира',
    afterMeeting: 'После встречи',
    cohorts: {
      title: 'Как платят лиды каждого месяца',
      caption: 'Пустая ячейка — срок ещё не вышел у всех лидов месяца: он молодой, а не плохой.',
    },
    slices: {
      title: 'Что даёт каждый источник',
      caption: 'Любые показатели по любому столбцу одним вызовом; ниже — показатель только подходящих строк.',
    },
    inTime: 'Рекомендации: оплата за 30 дней',
    teams: {
      title: 'Две команды',
      caption: 'Кто в какой команде, сказано на листе «Команда»; отмечено только то, что точно отличается.',
    },
    team: 'команда',
    rows: {
      title: 'Из чего сложилась одна доля',
      caption:
        'Каждая строка июля, как она считается и почему; «Итог» — то, что показывает KPI. Боковая панель расскажет это о любой ячейке.',
    },
  },
  speed: {
    tab: 'Скорость',
    top: { title: 'Скорость', caption: 'Быстрый ответ, звонок вместо переписки, короткая дорога до оплаты.' },
    response: {
      title: 'Конверсия по времени до первого ответа',
      caption: 'Тонкая линия — 95%-й интервал: где линии перекрываются, разница может быть случайной.',
    },
    touches: {
      title: 'Конверсия по числу писем до первого звонка',
      caption: 'Переписка греет клиента или удерживает от звонка?',
    },
    cycle: {
      title: 'Темп каждого',
      caption: 'Дни тех, кто доходит за 90; кто ещё в пути, считается как «пока нет».',
    },
    days: 'Дней до звонка',
    toPaid: 'От встречи, дней',
    hours: 'Часов до ответа',
    emails: 'Писем до звонка',
    calls: 'Звонков',
  },
  clients: {
    tab: 'После оплаты',
    top: {
      title: 'Клиенты после оплаты',
      caption: 'Продажа хороша, если клиент остался, получил своё и привёл друга.',
    },
    after: {
      title: 'Что стало с клиентами',
      caption: 'В первых двух столбцах — только те, у кого 90 дней уже прошли.',
    },
    retention: 'Остались 90 дней',
    result: 'С результатом',
    referral: 'Рекомендуют',
    repeat: 'Покупают снова',
    nps: 'NPS',
    own: {
      title: 'Свои показатели школы',
      caption: 'Это строки вкладки «Показатели»: измените строку, и цифра изменится.',
    },
    kept: {
      title: 'Как остаются клиенты каждого месяца',
      caption: 'Доля тех, кто к этому дню не ушёл и не вернул деньги.',
    },
    again: {
      title: 'Как возвращаются покупатели каждого месяца',
      caption: 'Клиенты по месяцу первой оплаты: кто платил снова в 1-м, 2-м… месяце после неё.',
    },
  },
  trend: {
    tab: 'Динамика',
    top: {
      title: 'Перемена или случай?',
      caption:
        'Цифры всегда колеблются. Сигнал — точка за естественными границами или восемь подряд по одну сторону от среднего.',
    },
    monthly: {
      title: 'Оплата за 30 дней, по месяцам',
      caption: 'Лиды, у которых 30 дней ещё не прошли, — в отдельном столбце, а не в доле.',
    },
    weekly: {
      title: 'Продажи по неделям',
      caption: 'Недели между пунктирными линиями одинаковы, как бы они ни скакали.',
    },
    periods: { title: 'Два квартала', caption: 'Впишите другие периоды в жёлтые ячейки.' },
    people: { title: 'Два человека', caption: 'Впишите другие имена в жёлтые ячейки.' },
    pace: {
      title: 'Октябрь по дням',
      caption: 'Выручка на каждый день, путь к цели, прошлый месяц, обычный и чем месяц, скорее всего, кончится.',
    },
  },
};

export const THEME_TEXT: Readonly<Record<Language, ThemeText>> = { en, ru };
