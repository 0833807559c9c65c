import { BETTERS, KINDS, MEASURES } from '../../core/kpis/kpi.ts';
import { columnName } from '../../i18n/index.ts';
import { fold, tidyName } from '../../read/cells/fold.ts';
import type { KpiField } from '../../read/tabs/kpiRow.ts';
import { type TabWord, wordIn, wordText } from '../../read/tabs/tabWords.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { knownMilestone } from '../../read/arguments/milestones.ts';
import { NUMBER_IDS, recognise } from '../../read/table/headers.ts';
import type { KpiCells } from '../api/index.ts';
import { KPIS } from '../../read/tabs/tabs.ts';
import { textOfEach } from '../tabs/tabSheet.ts';
import type { Asked } from '../outcome.ts';
import type { Formatted } from '../tabs/saveRow.ts';

type KpiWord = TabWord<'kpis'>;

/** The columns that hold one of a few words. */
const WORDS_OF: ReadonlyMap<KpiField, readonly KpiWord[]> = new Map<KpiField, readonly KpiWord[]>([
  ['measure', MEASURES],
  ['better', BETTERS],
  ['kind', KINDS],
]);

/** What the fields of the form hold for a row: ids of words and columns, milestones as the report offers them; else the text as it is. */
export function draftOf(cells: KpiCells, leads: SheetLeads | null, { host }: Asked): KpiCells {
  return textOfEach(KPIS, (field) => {
    const text = tidyName(cells[field]);
    if (/^[-–—]$/.test(text)) return '';
    const id = idOf(field, text);
    if (!isMilestone(field)) return id ?? text;
    if (id !== null) return host.language === 'en' ? id : columnName(id, host.texts);
    return leads?.ownColumns().find(({ name }) => name === fold(text))?.header ?? text;
  });
}

/** What a cell of the tab is to hold for a field of the form, in the words of the spreadsheet; a limit is a number. */
export function cellFor(field: KpiField, value: string, { texts }: Asked['host']): string | Formatted {
  const text = tidyName(value);
  if (field === 'within' && /^\d{1,9}$/.test(text)) return { value: Number(text), format: '0' };
  const word = wordIn('kpis', text, WORDS_OF.get(field) ?? []);
  if (word !== undefined) return wordText('kpis', word, texts);
  const id = idOf(field, text);
  return id === null ? text : columnName(id, texts);
}

function idOf(field: KpiField, text: string): string | null {
  if (isMilestone(field)) return knownMilestone(text);
  if (field === 'column') return NUMBER_IDS.find((id) => id === recognise(text)) ?? null;
  return wordIn('kpis', text, WORDS_OF.get(field) ?? []) ?? null;
}

function isMilestone(field: KpiField): boolean {
  return field === 'from' || field === 'to';
}
