import { zipSync } from 'fflate';

/** A cell of a workbook: a text, a number, a box, or a day as its serial number with a format. */
type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number; readonly format: 'day' | 'time' | 'clock' }
  | { readonly error: string };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const letters = (column: number): string => String.fromCharCode(65 + column);

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}" s="${{ day: 1, time: 2, clock: 3 }[cell.format]}"><v>${cell.day}</v></c>`;
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`)).join('')}</row>`,
  );
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<?xml version="1.0"?><styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="dd.mm.yyyy hh:mm:ss"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="21" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The bytes of an Excel workbook with these sheets. */
export function xlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, level: 0 | 6 = 6): Uint8Array {
  const names = Object.keys(sheets);
  const workbook = `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELS}"><sheets>${names
    .map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
    .join('')}</sheets></workbook>`;
  const relations = [
    ...names.map((_, n) => [`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`]),
    ['rIdS', 'styles', 'styles.xml'],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`);
  return zipSync(
    {
      'xl/workbook.xml': bytes(workbook),
      'xl/_rels/workbook.xml.rels': bytes(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
      'xl/styles.xml': bytes(STYLES),
      ...Object.fromEntries(
        Object.values(sheets).map((rows, n) => [`xl/worksheets/sheet${n + 1}.xml`, bytes(sheetXml(rows))]),
      ),
    },
    { level },
  );
}

/** Each letter of Windows-1251 by its code: Node encodes only UTF-8. */
const CODES = new Map(
  Array.from(
    new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
    (letter, code) => [letter, code],
  ),
);

export const windows1251 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => CODES.get(letter) ?? 63);

export function utf16(text: string, mark: 'with a mark' | 'bare' = 'with a mark'): Uint8Array {
  const codes = [...(mark === 'bare' ? '' : '\ufeff'), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
}
