import { sentence } from '../../i18n/index.ts';
import type { EvidenceLeads } from '../../read/evidence/evidenceLeads.ts';
import { evidenceSurvey } from '../../read/evidence/evidenceSurvey.ts';
import type { DataReport } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';

/** So many cells that cannot be read are told. */
const SHOWN = 20;

/** What only an Evidence tab tells of itself: its rows and its mistakes. */
export function countsReport({ evidence }: EvidenceLeads, { host, language }: Asked) {
  const { rows, mistakes } = evidenceSurvey(evidence, host);
  return {
    from: null,
    rowsAre: 'counts',
    rows: { total: rows, read: rows, merged: 0, parts: 0, skipped: 0 },
    leads: 0,
    headerRow: evidence.rows.findIndex((row) => row.some((cell) => cell === evidence.headers[0])) + 1,
    columns: [],
    choices: [],
    questions: [],
    answers: [],
    milestones: [],
    problems: [
      ...mistakes.slice(0, SHOWN).map(({ row, mistake }) => ({
        kind: 'problem' as const,
        what: sentence(mistake, language),
        count: 1,
        cells: [`${row + 1}:${row + 1}`],
        done: '',
        todo: '',
      })),
    ],
  } satisfies Partial<DataReport>;
}
