import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:[ns]\/[ad]\.?|nada|nenhuma?|vazi[oa]|nulo|nunca|desconhecid[oa]|(?:sem|n[ãa]o) [a-zàáâãçéêíóôõúü ]+)$/;
