import type { activities as english } from '../../../en/recognised/tables/activities.ts';

export const activities: typeof english = {
  refunded: 'devolucion|reembolso',
  proposal: 'propuesta|presupuesto|factura',
  paid: 'pago|compra',
  call: 'llamada',
  email: 'correo',
  webinar: 'webinar',
  meeting: 'reunion|consulta|cita ',
  created: 'solicitud|registro|inscripcion',
  lost: 'rechaz|perdid',
  left: 'abandon',
  finished: 'graduad',
  result: 'resultado',
  response: 'respuesta',
  not: ' no | sin |espera|cancel|planead',
};
