import type { CheckedFile, Tried } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/**
 * The report as a text for an issue: what was seen of Google, with its names in code, in English
 * words where there are any. No names of people, tabs or files, and nothing of the data.
 */
export function reportText(
  tried: readonly Tried[],
  { sheetLocale, sheetZone, userLocale }: CheckedFile,
  version: string,
  { googleCheck }: SidebarWords,
): string {
  const facts = `KPI Map ${version}; ${sheetLocale}; ${sheetZone}; ${userLocale}`;
  return [
    facts,
    '',
    ...tried.map((one) => `${one.verdict} | ${one.id} | ${googleCheck.tries[one.id].what} | ${seenIn(one)}`),
  ].join('\n');
}

const seenIn = (one: Tried): string => (one.verdict === 'untried' ? one.why : one.observed);
