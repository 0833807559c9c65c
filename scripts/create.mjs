/**
 * npm run create: makes a Google Sheet with an empty script in it and notes the id of the script;
 * with --template the sheet that others copy, script and all; with --marketplace a script alone.
 * --title="…" names it, and the menu.
 */
import { runCommand } from './bundle/failure.mjs';
import { createScript } from './clasp/createScript.mjs';
import { pushAddon } from './clasp/pushAddon.mjs';
import { optionOf, placeOf } from './clasp/settings.mjs';

await runCommand(async () => {
  const place = placeOf(process.argv);
  const title = process.argv.find((arg) => arg.startsWith('--title='))?.slice('--title='.length) || 'KPI Map';
  const { parentId } = createScript(place, title);
  if (place !== 'template') return console.log(`Noted. Next: npm run push${optionOf(place)}`);
  await pushAddon(place);
  console.log(afterTemplate(title, `https://docs.google.com/spreadsheets/d/${parentId}`));
});

/**
 * What only a person can do: Google lets nobody run a function of a new script from outside.
 *
 * @param {string} title
 * @param {string} sheet its address
 */
function afterTemplate(title, sheet) {
  return `
The script is in the spreadsheet. Three steps are left:
1. Open ${sheet}/edit and choose Extensions > ${title} > Build me a sheet.
   Google asks once for your permission; then the sample, the tabs and the Dashboard are there.
2. Share > General access > Anyone with the link > Viewer.
3. Give people this link. It asks them to make a copy, which is theirs:
   ${sheet}/copy`;
}
