export const sheetErrors: string = 'nv|wert!|bezug!|zahl!|überlauf!';
