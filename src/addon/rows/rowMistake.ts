import type { ErrorCode, KpiError } from '../../core/errors.ts';
import { sentence } from '../../i18n/index.ts';
import { fold } from '../../read/cells/fold.ts';
import type { Draft, RowField, RowMistake, RowTabId } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from './leadData.ts';
import { knownKpi } from './measuredBy.ts';
import type { RowTab } from './rowTab.ts';

/**
 * A mistake in a row that the user sees, so the sentence does not name the row. It belongs to a
 * field: a mistake about a KPI to the field with the KPI, a mistake about the data to no field.
 */
export function rowMistake<T extends RowTabId>(
  rowTab: RowTab<T>,
  error: KpiError,
  draft: Draft<T>,
  data: LeadData,
  asked: Asked,
): RowMistake<RowField<T>> {
  const { code, params } = error;
  const { id, fields, names } = rowTab.tab;
  const isHere = 'tab' in params && params.tab === id;
  const found = 'found' in params ? String(params.found) : '';
  const text =
    (code === 'name-taken' && rowTab.takenText?.(found, asked)) ||
    (isHere ? sentence(error, asked.language).replace(/^[^:]*: /, '') : sentence(error, asked.language));
  const named = isHere && 'field' in params ? params.field : code === 'name-taken' ? names[0] : null;
  const field = fields.find((one) => one === named) ?? null;
  return {
    kind: 'mistake',
    field: field === null && !OF_DATA.includes(code) ? kpiField(rowTab, found, draft, data) : field,
    message: text.charAt(0).toUpperCase() + text.slice(1),
  };
}

/** The data are to be mended, not the row. */
const OF_DATA: readonly ErrorCode[] = ['column-missing', 'sale-unknown', 'log'];

/** The field that names the KPI, known or not; null where a tab names no KPI. */
function kpiField<T extends RowTabId>(
  { tab }: RowTab<T>,
  found: string,
  draft: Draft<T>,
  data: LeadData,
): RowField<T> | null {
  const fields = tab.fields.filter((field) =>
    ['kpi', 'builtinKpi', 'quality', 'counted'].includes(tab.specs[field].kind),
  );
  const isUnknown = (field: RowField<T>): boolean => draft[field] !== '' && knownKpi(draft[field], data) === null;
  return fields.find((field) => fold(draft[field]) === fold(found)) ?? fields.find(isUnknown) ?? fields[0] ?? null;
}
