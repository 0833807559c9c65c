export const clientIds: string =
  'id cliente|id do cliente|código do cliente|cliente id|cód. cliente|número do cliente|id contato|id do contato';
