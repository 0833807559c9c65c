import type { tableKinds as english } from '../../../en/recognised/tables/tableKinds.ts';

export const tableKinds: typeof english = {
  day: 'datum|tag|wann|zeitpunkt|bestelldatum|auftragsdatum',
  entered: 'eingetreten am|eintritt|geändert am|änderungsdatum|phasenwechsel|datum des phasenwechsels' + '|seit',
  exited: 'ausgetreten am|austritt|bis',
  to: 'neue phase|neuer status',
  calls: 'anrufe|telefonate',
  meetings: 'termine|treffen|meetings|besuche|demos',
  sales: 'verkäufe|abschlüsse|aufträge|verträge',
  revenue: 'umsatz|einnahmen',
  other: 'leads|anfragen|e-mails|angebote|stunden',
  reason: 'grund|rückerstattungsgrund|erstattungsgrund',
  around: 'anzahl der|anzahl|gesamt|pro tag|summe',
};
