import type { activities as english } from '../../../en/recognised/tables/activities.ts';

export const activities: typeof english = {
  refunded: 'reembolso|devolucao|estorno',
  proposal: 'proposta|orcamento|fatura',
  paid: 'pagamento|pago|compra',
  call: 'ligacao|chamada',
  email: 'correio',
  webinar: 'webinar',
  meeting: 'reuniao|consulta',
  created: 'solicitacao|cadastro|registro|inscricao',
  lost: 'recus|perdid',
  left: 'abandon',
  finished: 'formad',
  result: 'resultado',
  response: 'resposta',
  not: ' nao | sem |aguard|cancel|planejad',
};
