export const nobodyWords: string =
  'sin asignar|sin agente|sin vendedor|sin responsable|sin propietario|sin datos|no asignado|no asignada|no definido|ninguno|ninguna|nadie|desconocido|s/d|n/d|vacío|vacio';
