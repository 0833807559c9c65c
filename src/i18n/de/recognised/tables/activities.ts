import type { activities as english } from '../../../en/recognised/tables/activities.ts';

export const activities: typeof english = {
  refunded: 'erstattung|ruckzahlung',
  proposal: 'angebot|rechnung',
  paid: 'zahlung|bezahlt|kauf',
  call: 'anruf|telefonat',
  email: 'brief',
  webinar: 'webinar',
  meeting: 'treffen|beratung| termin ',
  created: 'anfrage|anmeldung',
  lost: 'verloren|absage',
  left: 'gekundigt',
  finished: 'abschluss',
  result: 'ergebnis',
  response: 'antwort',
  not: ' nicht | kein|warte|abgesagt|geplant',
};
