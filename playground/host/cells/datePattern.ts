import { civilToInstant, modernOffsetOf, offsetOf } from './zone.ts';
import { letterOf, type Fields } from './datePatternLetters.ts';

const YEAR_1900 = Date.UTC(1900, 0, 1);

/**
 * Utilities.formatDate: the letters y M d H h m s S E u a Z X of Java's SimpleDateFormat, and text
 * in single quotes.
 *
 * @param before1900 the offset of instants before 1900: local mean time, or the zone's modern
 *   standard offset
 * @throws for a letter that is not covered, naming it
 */
export function formatDate(
  instant: number,
  zone: string,
  pattern: string,
  before1900: 'lmt' | 'modern' = 'lmt',
): string {
  if (Number.isNaN(instant)) throw new Error('Utilities.formatDate was given an invalid date');
  const modern = before1900 === 'modern' && instant < YEAR_1900;
  const offset = modern ? modernOffsetOf(zone) : offsetOf(instant, zone);
  return tokensOf(pattern)
    .map((token) =>
      'text' in token
        ? token.text
        : letterOf(token.letter).print({ civil: new Date(instant + offset), offset }, token.width),
    )
    .join('');
}

/**
 * Utilities.parseDate: the instant, ms since 1970 UTC, of a text written as the pattern says.
 * Fields may overflow ("2026-02-30" is 2 March), because Java is lenient by default.
 *
 * @throws where the text does not fit or a letter is not covered
 */
export function parseDate(text: string, zone: string, pattern: string): number {
  const tokens = tokensOf(pattern);
  const source = tokens.map((token) =>
    'text' in token ? escaped(token.text) : letterOf(token.letter).shape(token.width),
  );
  const found = new RegExp(`^${source.map((part) => `(${part})`).join('')}`).exec(text);
  if (found === null) throw new Error(`Unparseable date: "${text}"`);
  const fields: Fields = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    pm: null,
    offset: null,
  };
  tokens.forEach((token, i) => {
    if ('letter' in token) letterOf(token.letter).read(fields, found[i + 1] ?? '');
  });
  const hour = fields.pm === null ? fields.hour : (fields.hour % 12) + (fields.pm ? 12 : 0);
  const civil = Date.UTC(
    fields.year,
    fields.month - 1,
    fields.day,
    hour,
    fields.minute,
    fields.second,
    fields.millisecond,
  );
  return fields.offset === null ? civilToInstant(civil, zone) : civil - fields.offset;
}

type Token = { readonly text: string } | { readonly letter: string; readonly width: number };

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const [piece] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (piece === "''") tokens.push({ text: "'" });
    else if (piece.startsWith("'")) tokens.push({ text: unquoted(piece) });
    else if (/^[A-Za-z]/.test(piece)) tokens.push({ letter: piece.charAt(0), width: piece.length });
    else tokens.push({ text: piece });
  }
  return tokens;
}

function unquoted(piece: string): string {
  if (piece.length < 2 || !piece.endsWith("'")) throw new Error(`Unterminated quote in the date pattern: ${piece}`);
  return piece.slice(1, -1).replaceAll("''", "'");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
