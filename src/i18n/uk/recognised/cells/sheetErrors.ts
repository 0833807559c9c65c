export const sheetErrors: string = 'зсилка!|посилання!|значення!|число!|ім\\’я?';
