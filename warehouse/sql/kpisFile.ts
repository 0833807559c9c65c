import { builtin } from '../../src/core/kpis/builtinKpis.ts';
import { type Kpi, type Measure, KIND_OF, MEASURES, TIME_DAYS, roadKpi } from '../../src/core/kpis/kpi.ts';
import { MILESTONES } from '../../src/core/leads.ts';
import { NUMBERS } from './columns.ts';
import { MappingError } from './mapping.ts';

/**
 * Reads KPIs of one's own, as the KPIs tab has them:
 * `[{ "name", "measure", "from", "to", "within", "column" }]`.
 *
 * @throws MappingError for what cannot be read: all mistakes at once, one a line.
 */
export function readKpis(given: unknown): readonly Kpi[] {
  if (!Array.isArray(given))
    throw new MappingError(
      'KPIs are a list: [{ "name": "Soon", "measure": "rate", "from": "created", "to": "paid" }].',
    );
  const mistakes: string[] = [];
  const names = new Set<string>();
  const kpis = given.map((one: unknown, at) => kpiOf(one, `KPI ${at + 1}`, names, mistakes));
  if (mistakes.length > 0) throw new MappingError(mistakes.join('\n'));
  return kpis.flatMap((kpi) => kpi ?? []);
}

function kpiOf(given: unknown, where: string, names: Set<string>, mistakes: string[]): Kpi | null {
  const fields = new Map<string, unknown>(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const before = mistakes.length;
  const shown = (field: string): string => JSON.stringify(fields.get(field)) ?? 'nothing';
  const oneOf = (field: string, known: readonly string[]): void =>
    void mistakes.push(`${where}: "${field}" must be one of ${known.join(', ')}; found ${shown(field)}.`);
  const text = (field: string): string => {
    const value = fields.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  const steps = (field: string): readonly string[] => {
    const value = fields.get(field);
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    const known = ids.flatMap((id) => MILESTONES.filter((milestone) => milestone === id));
    if (known.length < ids.length || known.length === 0) oneOf(field, MILESTONES);
    return known;
  };
  const name = text('name');
  if (name === '') mistakes.push(`${where} has no "name".`);
  else if (builtin(name) !== null || names.has(name.toLowerCase()))
    mistakes.push(`${where}: there is a KPI "${name}" already; take another name.`);
  names.add(name.toLowerCase());
  const unknown = [...fields.keys()].filter((field) => !FIELDS.includes(field));
  if (unknown.length > 0) mistakes.push(`${where}: ${unknown.join(', ')} is not read; a KPI has ${FIELDS.join(', ')}.`);
  const measure = MEASURES.find((one) => one === fields.get('measure'));
  if (measure === undefined) oneOf('measure', MEASURES);
  const to = steps('to');
  const from = measure !== undefined && ROADS.includes(measure) ? steps('from') : [];
  const within = fields.get('within') ?? null;
  const isLimit = within === null || (typeof within === 'number' && Number.isInteger(within) && within > 0);
  if (!isLimit) mistakes.push(`${where}: "within" must be whole days, such as 30; found ${shown('within')}.`);
  const column = text('column');
  if ((measure === 'sum' || measure === 'average') && !NUMBERS.some((one) => one === column)) oneOf('column', NUMBERS);
  if (mistakes.length > before || measure === undefined) return null;
  const limit = typeof within === 'number' ? within : measure === 'time' ? TIME_DAYS : null;
  const kind = KIND_OF[measure];
  if (measure === 'count' || measure === 'sum' || measure === 'average') {
    const unit = measure === 'count' ? 'leads' : 'money';
    return { id: name, measure, to, column, unit, better: 'higher', kind, lessRefunds: false, orElse: null };
  }
  const isTime = measure === 'time' || measure === 'half';
  const how = isTime ? ({ better: 'lower', unit: 'days' } as const) : ({ better: 'higher', unit: 'share' } as const);
  return { ...roadKpi(name, '', '', limit), ...how, measure, from, to, kind };
}

const FIELDS: readonly string[] = ['name', 'measure', 'from', 'to', 'within', 'column'];
const ROADS: readonly Measure[] = ['rate', 'keep', 'time', 'half'];
