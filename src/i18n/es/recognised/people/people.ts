import type { people as english } from '../../../en/recognised/people/people.ts';

export const people: typeof english = {
  and: 'y|e',
  teams: 'equipo|grupo|departamento|oficina|sucursal|ventas|todos',
  gone: 'despedido|despedida|baja|de baja|inactivo|inactiva|ya no trabaja',
};
