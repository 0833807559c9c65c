import type { Export } from './export.ts';

/**
 * Leads of amoCRM (Kommo in English). The last two stages are the same in every funnel; each team
 * names the others itself.
 */
export const amocrm: Export = {
  name: 'amoCRM / Kommo',
  marks: [
    'название сделки|lead title|lead name',
    'этап сделки|lead status|lead stage',
    'воронка|pipeline',
    'ответственный|ответственный за сделку|responsible|responsible user',
  ],
  columns: {
    id: 'id',
    client:
      'полное имя контакта|имя контакта|основной контакт|main contact|contact>контакт>компания контакта>компания|company',
    manager: 'ответственный|ответственный за сделку|responsible|responsible user',
    source: 'источник|source>utm source',
    stage: 'этап сделки|lead status|lead stage',
    created: 'дата создания сделки|дата создания|created at|date created',
    close_date: 'дата закрытия|closed at',
    modified: 'дата редактирования|updated at|last modified',
    amount: 'бюджет|бюджет сделки|sale|budget|value',
  },
  // "Referrer" is the web page that the client came from, not a person.
  unused: 'lead title|lead name|referrer|ближайшая задача|closest task|дата рождения',
  statuses: {
    won: '142|успешно реализовано',
    lost: '143|закрыто и не реализовано',
    open: 'неразобранное|incoming leads|первичный контакт|переговоры|принимают решение|согласование договора',
  },
  none: 'не закрыта',
};
