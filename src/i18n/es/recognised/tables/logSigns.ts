import type { logSigns as english } from '../../../en/recognised/tables/logSigns.ts';

export const logSigns: typeof english = {
  calls:
    'duracion*|tiempo de conversacion|direccion de llamada|grabacion*|tiempo de espera|llamante|extension|tipo de llamada',
  letters: 'asunto|aperturas|clics|rebot*',
  attendance: 'hora de entrada|hora de salida|asistio|asistencia|minutos*',
};
