import { ownMonths, isTellingMonth } from '../../core/badges/ownMonths.ts';
import { builtin } from '../../core/kpis/builtinKpis.ts';
import { NOBODY } from '../../core/leads.ts';
import { kpiName } from '../../i18n/index.ts';
import type { Asked } from '../endpoint.ts';
import type { CardMeasure } from '../api/cardAnswer.ts';
import { type CardOwner, partOrNull } from './cardOwner.ts';

/**
 * The KPIs of the card, in this order. From each list the first KPI that the data can carry is
 * shown.
 */
const SHOWN = [['conversion'], ['revenue', 'sales'], ['cycle'], ['retention']];

/**
 * This month against the person's own earlier months. A KPI without a value in this month and in
 * the past is left out.
 */
export function measuresPart({ leads, code, asOfDay }: CardOwner, { texts }: Asked): readonly CardMeasure[] {
  if (code === NOBODY) return [];
  const measureOf = (id: string): CardMeasure | null => {
    const asked = builtin(id);
    const found = asked && partOrNull(() => ownMonths(asked, leads, code, asOfDay));
    if (found === null || (found.now === null && found.median === null)) return null;
    const { kpi, now, best, median } = found;
    const isTold = now !== null && isTellingMonth(kpi, now);
    if (!isTold && median === null && (now === null || now.leads === 0)) return null;
    return { id, name: kpiName(id, texts), unit: kpi.unit, better: kpi.better, now, isTold, best, median };
  };
  return SHOWN.flatMap((ids) => ids.reduce<CardMeasure | null>((told, id) => told ?? measureOf(id), null) ?? []);
}
