/**
 * Whether a number format pattern shows a date or a time ("yyyy-mm-dd", "dd.mm.yyyy hh:mm"), so
 * that the number under it is a date for Apps Script. Quoted text, escapes and bracketed colours or
 * conditions do not count; "[h]:mm" does.
 */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (pattern === null || pattern === undefined || pattern === '') return false;
  const known = memo.get(pattern);
  if (known !== undefined) return known;
  const answer = looksLikeDate(pattern);
  memo.set(pattern, answer);
  return answer;
}

const memo = new Map<string, boolean>();

function looksLikeDate(pattern: string): boolean {
  if (/^general$/i.test(pattern)) return false;
  const positive = pattern.split(';')[0] ?? '';
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare);
}
