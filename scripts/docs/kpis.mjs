import { markdownTable } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/**
 * The built-in KPIs in the shape in which a KPIs tab writes one. A milestone that is derived from
 * others has no header, so its cell is blank; the name of the KPI says what it is.
 *
 * @param {Pick<import('./facts.mjs').Facts, 'BUILTIN' | 'TEXTS'>} facts
 * @param {string} language
 */
export function kpisPart({ BUILTIN, TEXTS }, language) {
  const { kpis = {}, columns = {}, tabs = {} } = TEXTS[language] ?? {};
  const word = (/** @type {string} */ id) => first(tabs['kpis']?.[id]) ?? id;
  const milestones = (/** @type {readonly string[]} */ ids) =>
    ids.flatMap((id) => first(columns[id === 'closed' ? 'close_date' : id]) ?? []).join(', ');
  const rows = BUILTIN.map(({ id, measure, from = [], to, withinDays, better, kind }) => [
    `**${kpis[id] ?? id}**`,
    `\`${id}\``,
    word(measure),
    milestones(from),
    milestones(to),
    String(withinDays ?? ''),
    word(better),
    word(kind),
  ]);
  return markdownTable(wordsIn(language).kpis.columns, rows);
}

const first = (/** @type {string | undefined} */ words) => words?.split('|')[0];
