export const clientIds: string =
  'id cliente|id de cliente|id del cliente|cliente id|código de cliente|código cliente|número de cliente|n.º de cliente|id contacto|id del contacto';
