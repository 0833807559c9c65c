import type { headerWords as english } from '../../../en/recognised/headers/headerWords.ts';

export const headerWords: typeof english = {
  manager:
    'agente*|asesor*|vendedor*|comercial|encargad*|propietario*|responsable*|gestor*|gerente*|consultor*|empleado*|asignado*|?usuario|atendio|consejer*|dueno*|dueña*|ejecutiv*|vendio|cerro',
  by: 'por|quien',
  client:
    'cliente*|comprador*|alumn*|estudiante*|contacto*|interesado*|?empresa|?nombre|?razon social|prospecto*|paciente*|huesped*|nombre completo|nombre y apellidos|apellido*|miembro*|suscriptor*|numero de cliente|numero de alumno|llamas|se llama',
  source: 'fuente*|origen|canal*|campana*|?medio|como nos conocio|enteraste|entero de|nos encontro|de donde|como llego',
  product: 'producto*|curso*|articulo*|programa*|servicio*|?plan',
  status: 'estado*|situacion|estatus|resultado*',
  stage: 'etapa*|fase*|?embudo',
  id: 'id|numero|codigo|num|folio|numero de pedido|numero de venta|numero de negocio|numero de oportunidad|numero de contrato|numero de compra|numero de lead|numero de cliente|numero de alumno',
  email: 'correo*|email|mail',
  phone: 'telefono*|movil|celular|tel',
  currency: 'moneda|divisa',
  activity: 'actividad|evento|accion',
  created:
    'cread*|creacion|alta|entrada|registro|registrad*|ingreso del lead|solicitud|inscripcion|captacion|llegada|apertura|del lead|marca temporal|?recibid*|?inicio|?pedido|consulta|consulto|contacto inicial|fecha de consulta|recepcion|?ingreso|agregad*|anadid*',
  lead: 'lead|leads|solicitud*|numero de lead',
  deal: 'negocio*|trato*|oportunidad*|pedido*|venta|numero de pedido|numero de venta|numero de negocio|numero de oportunidad|numero de contrato|numero de compra',
  response: 'respuesta|primer contacto',
  call: 'llamada*',
  webinar: 'webinar*|seminario*|clase abierta',
  meeting: 'reunion*|cita*|demo|visita|consulta',
  proposal: 'propuesta*|presupuesto enviado|cotizacion*',
  paid: 'propuesta firmad*|pago*|pagad*|venta*|vendid*|ganad*|matricul*|compra*|comprad*|cobr*|abonad*|?firma*|?firmad*|?convertid*|?contrato*|compro|pago|cobrad*|abono|abonos|?transaccion*',
  refunded: 'reembols*|devolucion*|devuelt*',
  left: 'baja|abandono',
  finished: 'finalizacion|graduacion|?finalizad*',
  lost: 'perdid*|rechaz*|descart*',
  closed: 'cierre|cerrad*|cerrar',
  modified: 'modificad*|modificacion|actualizad*|actualizacion|cambi*|?actividad',
  last: 'ultim*',
  day: 'fecha*|dia|hora|cuando|el',
  money: 'importe*|monto*|precio*|valor*|ingreso*|facturacion|total|?presupuesto|?pago|cuanto|facturado',
  whole: 'total',
  calls: 'llamadas',
  emailsBefore: 'correos antes',
  nps: 'nps|recomendar*',
  referred: 'recomendad*|referid*',
  plan: 'previst*|proxim*|seguimiento|vencimiento|vence|limite|estimad*|esperad*|recordatorio|hasta|renovacion|planificad*|inicio del curso|pagara|por pagar|a pagar|pagaran|finaliza|termina|recordar',
  target: 'objetivo*|meta*|cuota',
  birth: 'nacimiento|cumpleanos',
  debt: 'deuda|pendiente*|saldo|impag*|adeudad*|restante|por cobrar',
  otherMoney:
    'descuento*|comision*|impuesto*|iva|margen|beneficio*|gasto*|presupuesto del cliente|presupuesto de marketing|ingresos anuales|bono|coste*|costo*|unitario|por unidad|precio de compra|envio|meta*|utilidad',
  fee: 'comision*',
  measure:
    'numero de|cantidad|duracion|edad|dias|horas|minutos|puntuacion|porcentaje|probabilidad|unidades|plazas|%|tasa',
  detail:
    'tipo*|forma*|metodo*|motivo*|razon|pagado con|pagado por medio|pago con|pago mediante|por que|porque|causa*|observacion|comentario*|nota*|zona|ciudad|pais|direccion|segmento|categoria*|equipo|provincia|region|cargo|departamento|observaciones|medio de pago|consentimiento|acept*|privacidad',
  place: 'uf|provincia',
  callResult: 'estado de llamada|estado de la llamada|resultado de llamada|resultado de la llamada',
  other: 'tarea*',
  filler:
    'de|del|la|el|los|las|en|y|o|a|al|primer*|primera|actual|real|nombre|se|su|lo|con iva|sin iva|completo|completa|a cargo',
};
