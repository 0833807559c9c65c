import type { totals as english } from '../../../en/recognised/tables/totals.ts';

export const totals: typeof english = {
  first: 'gesamtsumme|gesamtergebnis|gesamtbetrag|zwischensumme|insgesamt',
  alone: 'summe|summen|gesamt|durchschnitt|mittelwert|anzahl',
  of: 'für|nach|von|pro',
  last: 'gesamt|gesamtergebnis',
};
