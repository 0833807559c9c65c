import type { tableKinds as english } from '../../../en/recognised/tables/tableKinds.ts';

export const tableKinds: typeof english = {
  day: 'fecha|día|dia|fecha y hora|cuándo|fecha de pedido|fecha del pedido',
  entered: 'fecha de entrada en etapa|fecha de cambio|fecha de cambio de etapa|cambio de etapa' + '|entró el|desde',
  exited: 'fecha de salida|salió el|hasta',
  to: 'nueva etapa|nuevo estado',
  calls: 'llamadas',
  meetings: 'reuniones|citas|visitas|demos',
  sales: 'ventas|ventas cerradas|pedidos|contratos',
  revenue: 'ingresos|facturación|facturacion',
  other: 'leads|solicitudes|correos|propuestas|horas',
  reason: 'motivo|razón|razon|motivo del reembolso',
  around: 'número de|numero de|cantidad de|cantidad|total de|total|por día',
};
