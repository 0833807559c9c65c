import type { tableKinds as english } from '../../../en/recognised/tables/tableKinds.ts';

export const tableKinds: typeof english = {
  day: 'data|dia|data e hora|quando|data do pedido',
  entered: 'data de entrada na etapa|data de mudança|data da mudança de etapa|mudança de etapa' + '|entrou em|desde',
  exited: 'data de saída|data de saida|saiu em|até',
  to: 'nova etapa|novo status',
  calls: 'ligações|ligacoes|chamadas',
  meetings: 'reuniões|reunioes|visitas|demos',
  sales: 'vendas|vendas fechadas|pedidos|contratos|matrículas|matriculas',
  revenue: 'receita|faturamento',
  other: 'leads|e-mails|propostas|horas',
  reason: 'motivo|razão|razao|motivo do reembolso',
  around: 'número de|numero de|quantidade de|quantidade|qtd de|qtd|total de|total|por dia',
};
