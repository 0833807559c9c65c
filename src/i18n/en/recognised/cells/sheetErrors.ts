/** What spreadsheets and exports write in a cell whose formula fails, behind the `#`. */
export const sheetErrors: string = 'error!|n/a|value!|ref!|div/0!|num!|name?|null!|spill!|calc!';
