import type { people as english } from '../../../en/recognised/people/people.ts';

export const people: typeof english = {
  and: 'e',
  teams: 'equipe|equipa|time|grupo|departamento|setor|filial|vendas|todos',
  gone: 'desligado|desligada|demitido|demitida|inativo|inativa|afastado|afastada',
};
