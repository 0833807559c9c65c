export const sheetErrors: string = 'n/d|¡ref!|¡div/0!|¡valor!|¿nombre?|¡num!|¡núm!|¡nulo!|¡error!|¡desbordamiento!';
