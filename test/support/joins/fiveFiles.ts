/**
 * Five exports of one made-up school in five files, as its systems write them, and how many clients
 * came how far: counted from the people, not from the files.
 */
export interface FiveFiles {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Leads at each step: came this far, or further. */
  readonly funnel: { readonly created: number; readonly webinar: number; readonly call: number; readonly paid: number };
}

interface Person {
  readonly number: number;
  readonly day: number;
  readonly isAtWebinar: boolean;
  readonly isCalled: boolean;
  readonly isPaid: boolean;
}

const PEOPLE = 60;
/** They came to the webinar and stand in no order. */
const GUESTS = 3;

export function fiveFiles(language: 'en' | 'ru'): FiveFiles {
  const people = Array.from({ length: PEOPLE }, (_, number): Person => ({
    number,
    day: 1 + (number % 20),
    isAtWebinar: number % 3 !== 0,
    isCalled: number % 4 !== 1,
    isPaid: number % 5 === 2,
  }));
  const count = (is: (person: Person) => boolean): number => people.filter(is).length;
  return {
    files: EXPORTS.map(({ names, headers, rows }) => ({
      name: `${names[language]}.csv`,
      text: [headers[language], ...people.flatMap((person) => rows(person, language)), ...strangers(names.en, language)]
        .map((row) => row.join(language === 'en' ? ',' : ';'))
        .join('\n'),
    })),
    funnel: {
      created: PEOPLE + GUESTS,
      webinar: count(({ isAtWebinar, isCalled, isPaid }) => isAtWebinar || isCalled || isPaid) + GUESTS,
      call: count(({ isCalled, isPaid }) => isCalled || isPaid),
      paid: count(({ isPaid }) => isPaid),
    },
  };
}

type Language = 'en' | 'ru';
type Rows = readonly (readonly string[])[];

interface Export {
  readonly names: Readonly<Record<Language, string>>;
  readonly headers: Readonly<Record<Language, readonly string[]>>;
  readonly rows: (person: Person, language: Language) => Rows;
}

const two = (n: number): string => String(n).padStart(2, '0');
const email = (number: number): string => `client${number}@example.com`;
/** The ten digits of a phone, as different systems write them. */
const digits = (number: number): string => `90000001${two(number)}`;
const phone = (number: number): string =>
  [`+7${digits(number)}`, `8 (900) 000-01-${two(number)}`, `7${digits(number)}`, `+7 900 000-01-${two(number)}`][
    number % 4
  ] ?? '';
/** One in six writes no email, but a phone. */
const hasEmail = (number: number): boolean => number % 6 !== 5;
const at = (language: Language, day: number, time: string): string =>
  language === 'en' ? `2026-09-${two(day)} ${time}` : `${two(day)}.09.2026 ${time}`;
const said = (language: Language, en: string, ru: string): string => (language === 'en' ? en : ru);

const EXPORTS: readonly Export[] = [
  {
    names: { en: 'Orders', ru: 'Заказы' },
    headers: {
      en: ['Order ID', 'Client', 'Email', 'Phone', 'Manager', 'Created', 'Paid', 'Amount', 'Status'],
      ru: ['Номер заказа', 'Клиент', 'Email', 'Телефон', 'Менеджер', 'Дата создания', 'Дата оплаты', 'Сумма', 'Статус'],
    },
    rows: ({ number, day, isPaid }, language) => [
      [
        String(7001 + number),
        said(language, `Client ${number}`, `Клиент ${number}`),
        hasEmail(number) ? email(number) : '',
        phone(number),
        number % 2 === 0 ? said(language, 'Anna Smith', 'Анна Смирнова') : said(language, 'Boris Cole', 'Борис Котов'),
        at(language, day, '10:15'),
        isPaid ? at(language, day + 8, '12:30') : '',
        isPaid ? '12500' : '',
        isPaid ? said(language, 'Paid', 'Оплачен') : said(language, 'New', 'Новый'),
      ],
    ],
  },
  {
    names: { en: 'Webinar', ru: 'Вебинар' },
    headers: {
      en: ['Name', 'Email', 'Phone', 'Join time', 'Leave time', 'Minutes watched'],
      ru: ['Имя', 'Email', 'Телефон', 'Вошел', 'Вышел', 'Присутствовал, мин'],
    },
    rows({ number, day, isAtWebinar }, language) {
      if (!isAtWebinar) return [];
      const who = hasEmail(number) ? [` ${email(number).toUpperCase()}`, ''] : ['', phone(number)];
      const name = said(language, `Client ${number}`, `Клиент ${number}`);
      const visit = (from: string, to: string, minutes: string) => [
        name,
        ...who,
        at(language, day + 2, from),
        at(language, day + 2, to),
        minutes,
      ];
      const first = visit('19:02', '19:42', '40');
      return number % 7 === 1 ? [first, visit('19:50', '20:20', '30')] : [first];
    },
  },
  {
    names: { en: 'Calls', ru: 'Звонки' },
    headers: {
      en: ['Direction', 'Call time', 'From', 'To', 'Talk seconds', 'Status'],
      ru: ['Тип', 'Дата и время', 'Откуда', 'Куда', 'Длительность разговора, сек', 'Статус'],
    },
    rows({ number, day, isCalled }, language) {
      const to = `7${digits(number)}`;
      const call = (time: string, seconds: string, status: string) => [
        said(language, 'Outgoing', 'Исходящий'),
        at(language, day + 4, time),
        '101',
        to,
        seconds,
        status,
      ];
      const missed = call('09:05', '0', said(language, 'No answer', 'Нет ответа'));
      return isCalled ? [missed, call('11:40', '185', said(language, 'Answered', 'Отвечен'))] : [missed];
    },
  },
  {
    names: { en: 'Letters', ru: 'Письма' },
    headers: {
      en: ['Recipient', 'Subject', 'Sent at', 'Status', 'Kind'],
      ru: ['Кому', 'Тема письма', 'Дата отправки', 'Статус', 'Тип'],
    },
    rows: ({ number, day }, language) =>
      hasEmail(number)
        ? Array.from({ length: number % 3 }, (_, letter) => [
            email(number),
            said(language, 'The programme', 'Программа курса'),
            at(language, day + 1, `1${letter}:00`),
            said(language, 'Delivered', 'Доставлено'),
            said(language, 'personal', 'личное'),
          ])
        : [],
  },
  {
    names: { en: 'Form', ru: 'Анкета' },
    headers: {
      en: ['Timestamp', 'Email', 'How likely are you to recommend us (0 to 10)?', 'What did you like?'],
      ru: ['Отметка времени', 'Email', 'Порекомендуете ли вы нас (от 0 до 10)?', 'Что понравилось?'],
    },
    rows: ({ number, day, isPaid }, language) =>
      isPaid && hasEmail(number)
        ? [
            [
              at(language, day + 10, '18:00'),
              email(number),
              String(6 + (number % 5)),
              said(language, 'The mentor', 'Наставник'),
            ],
          ]
        : [],
  },
];

/** Rows of nobody who ordered. */
function strangers(file: string, language: Language): Rows {
  if (file === 'Webinar')
    return Array.from({ length: GUESTS }, (_, guest) => [
      said(language, `Guest ${guest}`, `Гость ${guest}`),
      `guest${guest}@example.com`,
      '',
      at(language, 23, '19:05'),
      at(language, 23, '19:35'),
      '30',
    ]);
  if (file === 'Calls')
    return [
      [
        said(language, 'Incoming', 'Входящий'),
        at(language, 12, '15:00'),
        '79000009977',
        '101',
        '42',
        said(language, 'Answered', 'Отвечен'),
      ],
    ];
  return [];
}
