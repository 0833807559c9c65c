export const nobodyWords: string =
  'nicht zugewiesen|nicht zugeordnet|nicht gesetzt|nicht vergeben|kein verkäufer|kein betreuer|kein verantwortlicher|keine angabe|keine angaben|keine daten|keiner|niemand|unbekannt|k.a|k. a|leer';
