import type { people as english } from '../../../en/recognised/people/people.ts';

export const people: typeof english = {
  and: 'und|u.',
  teams: 'team|gruppe|abteilung|filiale|niederlassung|büro|vertrieb|verkauf|alle',
  gone: 'ausgeschieden|gekündigt|inaktiv|ehemalig|ehemalige|elternzeit',
};
