/** Locales that write 1.5 with a point; all other locales of Google Sheets use a comma. */
const POINT =
  /^(?:(?:en|zh|ja|ko|th|he|iw|hi|bn|gu|kn|ml|mr|pa|ta|te|fil|tl|cy|mn|my|sw|ms)(?:_|$)|es_(?:MX|GT|HN|NI|PA|PE|PR|SV|DO|US)|(?:de|it)_CH|de_LI)/;

/**
 * What a person types between arguments: `;` where the locale's decimal sign is a comma, else `,`.
 * Only for formulas that are shown: a script writes every formula with semicolons.
 */
export function formulaSeparator(locale: string): ',' | ';' {
  const name = locale.replace('-', '_');
  return POINT.test(name) && name !== 'en_ZA' ? ',' : ';';
}
