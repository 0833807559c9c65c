export const sheetErrors: string = 'n/d|nome?|núm!|nulo!|valor!|despejar!';
