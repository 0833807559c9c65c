import { serialOf } from '../../playground/sample/calendar.ts';
import type { Language, SampleTab } from '../../playground/sample/model.ts';

const HEADERS = {
  en: ['ID', 'Manager', 'Created', 'Webinar', 'Meeting', 'Paid', 'Amount', 'Status'],
  ru: ['ID', 'Менеджер', 'Дата создания', 'Эфир', 'Встреча', 'Дата оплаты', 'Сумма', 'Статус'],
};
const WORDS = { en: ['Won', 'In progress', 'Manager'], ru: ['Оплачено', 'В работе', 'Менеджер'] };
const LAST = serialOf(2026, 10, 20);

/**
 * A table of leads of this many people over the seven months up to 20 October 2026, always the same.
 * The last person has one lead; the first ones are called as `names` say.
 */
export function schoolTable(
  language: Language,
  people: number,
  leads: number,
  names: readonly string[] = [],
): SampleTab {
  const [won = '', open = '', manager = ''] = WORDS[language];
  const nameOf = (person: number): string => names[person] ?? `${manager} ${String(person + 1).padStart(2, '0')}`;
  const rows = Array.from({ length: leads }, (_, lead) => {
    const person = lead === leads - 1 ? people - 1 : lead % Math.max(1, people - 1);
    const created = LAST - 210 + Math.floor((210 * (lead + 1)) / leads);
    const step = (after: number, isReached: boolean) =>
      isReached && created + after <= LAST ? { date: created + after } : null;
    const isPaid = (lead * 7) % (4 + (person % 3)) === 0;
    const paid = step(4 + (lead % 9), isPaid);
    const amount = paid === null ? null : (language === 'ru' ? 90_000 : 900) + 10 * (lead % 40);
    return [
      lead + 1,
      nameOf(person),
      { date: created },
      step(1, isPaid || lead % 3 > 0),
      step(3, isPaid || lead % 5 > 2),
      paid,
      amount,
      paid === null ? open : won,
    ];
  });
  return { name: language === 'ru' ? 'Сделки' : 'Deals', cells: [HEADERS[language], ...rows] };
}
