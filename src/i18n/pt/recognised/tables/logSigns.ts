import type { logSigns as english } from '../../../en/recognised/tables/logSigns.ts';

export const logSigns: typeof english = {
  calls: 'duracao*|tempo de conversa|gravacao*|tempo de espera|ramal|tipo de chamada|chamador|direcao da chamada',
  letters: 'assunto|aberturas|cliques',
  attendance: 'hora de entrada|hora de saida|presenca|compareceu|minutos*',
};
