export const clientIds: string = 'kunden-id|kunden id|kundennummer|kundennr|kunden-nr|kunde id|kontakt-id';
