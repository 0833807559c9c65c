import { isoDay } from '../../core/time/days.ts';
import { fill, sentence } from '../../i18n/index.ts';
import type { EvidenceLeads } from '../../read/evidence/evidenceLeads.ts';
import { evidenceSurvey } from '../../read/evidence/evidenceSurvey.ts';
import type { Host } from '../host.ts';
import { firstOnes } from '../table/firstOnes.ts';
import type { CheckLine } from './checkLine.ts';

/** So many mistakes are listed; the number of all stands beside them. */
const SHOWN = 100;

/** What KPI_CHECK tells of an Evidence tab: what it counts, what cannot be read, and what no row can know. */
export function evidenceCheck({ evidence: table }: EvidenceLeads, host: Host): readonly CheckLine[] {
  const { check } = host.texts;
  const words = check.evidence;
  const found = evidenceSurvey(table, host);
  const { days, archived, asOfDays, mistakes } = found;
  const period = days === null ? check.undated : days.map(isoDay).join(' – ');
  const [asOf = ''] = asOfDays.map(isoDay);
  const kpis = [...table.kpis.values()].filter((name) => name !== '');
  const facts = { rows: String(found.rows), kpis: String(kpis.length), managers: String(table.managers.length) };
  return [
    { what: fill(words.top, { ...facts, period, asOf }), count: found.rows },
    { what: words.kpis, count: kpis.length, where: firstOnes(kpis.slice(0, 8), kpis.length), todo: words.needsLeads },
    {
      what: check.managers,
      count: table.managers.length,
      where: firstOnes(table.managers.slice(0, 3), table.managers.length),
    },
    { what: words.days, count: asOfDays.length, where: firstOnes(asOfDays.slice(0, 3).map(isoDay), asOfDays.length) },
    ...(archived.length === 0
      ? []
      : [
          {
            what: words.archived.what,
            count: archived.length,
            where: [archived[0] ?? '', archived[archived.length - 1] ?? ''].join(' – '),
            done: words.archived.done,
            todo: words.archived.todo,
          },
        ]),
    ...(found.notArchived.length === 0
      ? []
      : [
          {
            ...words.notArchived,
            count: found.notArchived.length,
            where: firstOnes(found.notArchived.slice(0, 8), found.notArchived.length),
          },
        ]),
    ...mistakes.slice(0, SHOWN).map(({ mistake }) => ({ what: sentence(mistake, host.language), count: 1 })),
  ];
}
