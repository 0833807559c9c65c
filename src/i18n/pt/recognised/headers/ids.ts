import type { ids as english } from '../../../en/recognised/headers/ids.ts';

export const ids: typeof english = {
  clients: 'cliente|usuário|usuario|contato|aluno|comprador|empresa|conta',
  deals: 'pedido|contrato|negócio|negocio|oportunidade|fatura|venda',
  ids: 'código|codigo',
  wholes: 'pedido|contrato|negócio|negocio|oportunidade|total|orçamento|orcamento|preço|preco',
};
