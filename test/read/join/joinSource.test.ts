import { expect, test } from 'vitest';
import { contactsOf } from '../../../src/read/join/clients/lineKeys.ts';
import { joinSource } from '../../../src/read/join/joinSource.ts';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

/** What a table is, and for each row the client and what it tells. */
function told(drawn: string): readonly string[] {
  const source = joinSource(cells(drawn), 'second', placeIn(), NO_ANSWERS);
  const lines = Array.from(source.reading.table.lines.keys(), (line) => {
    const keys: (string | number)[] = [];
    const put = (key: string | number): unknown => keys.push(key);
    contactsOf(source, line, line + 1, { email: put, phone: put, end: () => undefined });
    return `${keys.join(' ')} ${source.facts?.is[line] ?? ''}`.trim();
  });
  return [source.kind, ...lines];
}

test.each([
  [
    'Name | Email | Phone | sent | formname | utm_source\n Ann | a@x.example | +79000000101 | 2026-10-01T09:00 | Lead | vk',
    ['registrations', 'a@x.example 9000000101 registration'],
  ],
  [
    'Attended | Email | Registration Time | Join Time\n Yes | a@x.example | 2026-10-01 | 2026-10-05T19:01\n No | b@x.example | 2026-10-01 | --',
    ['visits', 'a@x.example visit', 'b@x.example registration'],
  ],
  [
    'Email | Был на вебинаре | Дата вебинара\n a@x.example | да | 2026-10-05\n b@x.example | нет | 2026-10-05',
    ['visits', 'a@x.example visit', 'b@x.example absent'],
  ],
  [
    'Start time | From | To | Disposition | Duration (sec)\n 2026-10-06T10:05 | 101 | +79000000101 | answered | 5\n 2026-10-06T10:06 | 101 | +79000000102 | no answer | 40\n 2026-10-06T10:07 | +79000000103 | +74950000000 | answered | 64',
    ['calls', '9000000101 call', '9000000102 unanswered', '9000000103 call'],
  ],
  [
    'Phone | Call time | Ringing, sec | Talk, sec\n 9000000101 | 2026-10-06T10:05 | 30 | 19\n 9000000102 | 2026-10-06T10:05 | 5 | 20',
    ['calls', '9000000101 unanswered', '9000000102 call'],
  ],
  [
    'Дата | Кто звонил | Куда звонил | Результат | Длительность разговора\n 2026-10-03T10:00 | Анна | 89001112233 | Успешный | 0:01:20\n 2026-10-04T12:00 | 89001112244 | 74951234567 | Успешный | 0:00:50',
    ['calls', '9001112233 call', '9001112244 call'],
  ],
  [
    'Date | From | To | Subject | Direction\n 2026-10-05T12:00 | anna@school.example | a@x.example | Hello | outgoing\n 2026-10-05T13:00 | a@x.example | anna@school.example | Re: Hello | incoming',
    ['letters', 'a@x.example letter', 'a@x.example reply'],
  ],
  [
    'Имя | Email | Вошёл | Вышел | Минут на вебинаре | Клик по кнопке\n Анна | a@x.example | 2026-10-05T19:01 | 2026-10-05T20:01 | 60 | да\n Борис | b@x.example |  |  | 0 | ',
    ['visits', 'a@x.example visit', 'b@x.example absent'],
  ],
  [
    'Дата | Кто звонил | Номер или Call-back компании | Кому звонили | Длительность разговора\n 2026-10-03T10:00 | Анна (101) | +74951234567 | 89001112233 | 0:01:20\n 2026-10-04T12:00 | 89001112244 | +74951234567 | Анна (101) | –',
    ['calls', '9001112233 call', '9001112244 unanswered'],
  ],
  [
    'Дата и время | Направление | Статус звонка | Номер абонента | Виртуальный номер | Сотрудник | Длительность разговора\n 2026-10-03T10:00 | Исходящий | Принятый | 8 900 111-22-33 | 74951234567 | Анна | 0:01:20\n 2026-10-03T11:00 | Исходящий | Пропущенный | 9001112244 | 74951234567 | Анна | 0:00:00\n 2026-10-03T12:00 | Входящий | Принятый | +79001112255 | 74951234567 | Анна | 0:02:00',
    ['calls', '9001112233 call', '9001112244 unanswered', '9001112255 call'],
  ],
  [
    'datetime (UTC) | direction | from | to | answered | duration (total) | duration (in call) | user\n 2026-10-06T10:05 | outbound | +18005550100 | +12125550101 | Yes | 40 | 15 | Nora\n 2026-10-06T10:06 | outbound | +18005550100 | +12125550102 | No | 40 | 0 | Nora',
    ['calls', '2125550101 call', '2125550102 unanswered'],
  ],
  [
    'Кому | Отправитель | Тема | Отправлено | Статус доставки\n a@x.example | school@x.example | Программа | 2026-10-05T12:00 | Доставлено\n b@x.example | school@x.example | Программа | 2026-10-05T13:00 | Ошибка доставки',
    ['letters', 'a@x.example letter', 'b@x.example bounced'],
  ],
  [
    '# | How likely are you to recommend us? (0-10) | Your email | Start Date (UTC) | Stage Date (UTC)\n 1 | 9 | a@x.example | 2026-11-20 | ',
    ['marks', 'a@x.example mark'],
  ],
  [
    'Timestamp | Email | How likely are you to recommend us (0-10)?\n 2026-11-20 | a@x.example | 9\n 2026-11-20 | b@x.example | ',
    ['marks', 'a@x.example mark', 'b@x.example unmarked'],
  ],
  [
    'id | Email | Создан | Имя | Фамилия\n 1 | a@x.example | 2026-10-01 | Анна | Ли',
    ['registrations', 'a@x.example registration'],
  ],
  ['Payment ID | Email | Date | Amount\n 7001 | a@x.example | 2026-10-01 | 100', ['payments', 'a@x.example']],
  ['Deal ID | Email | Stage | Created\n 1 | a@x.example | New | 2026-10-01', ['deals', 'a@x.example']],
  [
    'Order ID | Owner email | Email | Created | Paid | Amount\n 1 | k@x.example | a@x.example | 2026-10-01 | 2026-10-02 | 5',
    ['orders', 'a@x.example'],
  ],
  [
    'Fecha y hora | Dirección | Teléfono | Estado | Duración, s\n 2026-10-06T10:05 | saliente | +34600000101 | Contestada | 50\n 2026-10-06T10:06 | saliente | +34600000102 | No contestada | 40',
    ['calls', '4600000101 call', '4600000102 unanswered'],
  ],
  [
    'E-Mail | Beitrittszeit | Teilgenommen | Minuten gesehen\n a@x.example | 2026-10-05T19:01 | Ja | 60\n b@x.example |  | Nein | ',
    ['visits', 'a@x.example visit', 'b@x.example absent'],
  ],
  [
    'E-mail | Assunto | Enviado em | Situação\n a@x.example | Proposta | 2026-10-05T12:00 | Entregue\n b@x.example | Proposta | 2026-10-05T13:00 | Devolvido',
    ['letters', 'a@x.example letter', 'b@x.example bounced'],
  ],
  [
    'Marca temporal | Correo | ¿Nos recomendaría? (0 a 10)\n 2026-11-20 | a@x.example | 9',
    ['marks', 'a@x.example mark'],
  ],
])('%j', (drawn, expected) => expect(told(drawn)).toEqual(expected));

test('a table in which nothing is known is refused with its headers', () => {
  const read = () => told('Город | Погода\n Казань | снег');
  expect(read).toThrowError(expect.objectContaining({ code: 'join-kind' }));
});
