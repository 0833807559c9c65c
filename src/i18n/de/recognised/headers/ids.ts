import type { ids as english } from '../../../en/recognised/headers/ids.ts';

export const ids: typeof english = {
  clients: 'kunde|kunden|kundennummer|kundennr|nutzer|benutzer|kontakt|teilnehmer|firma|konto',
  deals: 'auftrag*|bestell*|vertrag*|rechnung*|verkauf*|geschäft',
  ids: 'nummer|nr',
  wholes: 'auftrag*|bestell*|vertrag*|gesamt*|preis|budget',
};
