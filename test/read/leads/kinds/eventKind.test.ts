import { describe, expect, test } from 'vitest';
import { eventKindOf } from '../../../../src/read/leads/kinds/eventKind.ts';

describe('what an activity says', () => {
  test.each([
    ['call', 'Звонок|Исходящий звонок|Звонок клиенту|Call|Outgoing call|Созвон'],
    ['email', 'Письмо|Отправлено письмо|Email|E-mail sent|Рассылка'],
    ['meeting', 'Встреча|Проведена встреча|Meeting|Demo|Консультация'],
    ['webinar', 'Вебинар|Был на эфире|Webinar attended'],
    ['paid', 'Оплата|Поступила оплата|Payment|Payment received|Платёж'],
    ['refunded', 'Возврат|Возврат оплаты|Refund|Payment refunded'],
    ['created', 'Заявка|Новая заявка с сайта|New lead|Регистрация'],
    ['call', 'Llamada|Ligação|Anruf|Дзвінок клієнту'],
    ['meeting', 'Reunión|Reunião|Termin|Treffen|Зустріч'],
    ['created', 'Solicitud|Registro|Solicitação|Cadastro|Anfrage|Anmeldung|Заявка'],
    ['paid', 'Pago|Pagamento|Compra|Zahlung|Оплата|Платіж'],
    ['lost', 'Отказ|Lost|Отказ клиента'],
    [
      null,
      'Пропущенный звонок|Не дозвонился|Ожидание оплаты|No payment|Meeting cancelled|Заметка|Pago cancelado|Не додзвонились|Ligação não atendida|constructor||—',
    ],
  ])('%s', (kind, texts) =>
    expect(texts.split('|').map((text) => [text, eventKindOf(text)])).toEqual(
      texts.split('|').map((text) => [text, kind]),
    ),
  );
});
