import type { ids as english } from '../../../en/recognised/headers/ids.ts';

export const ids: typeof english = {
  clients: 'cliente|usuario|contacto|alumno|comprador|empresa|cuenta',
  deals: 'pedido|orden|contrato|negocio|oportunidad|factura|venta',
  ids: 'código|codigo',
  wholes: 'pedido|orden|contrato|negocio|oportunidad|total|presupuesto|precio',
};
