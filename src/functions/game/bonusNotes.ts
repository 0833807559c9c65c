import type { BonusRule } from '../../core/pay/bonus.ts';
import { cliffs } from '../../core/pay/payCurve.ts';
import { TEXTS, type Language, fill, kpiName } from '../../i18n/index.ts';
import type { BonusRow } from '../../read/tabs/rows/bonusRows.ts';
import { rowNote } from '../../read/tabs/rowNote.ts';
import type { RowRead } from '../../read/tabs/tabRows.ts';
import type { ReadTarget } from '../../read/tabs/rows/targetRows.ts';
import { sumText } from '../table/sumText.ts';
import { valueText } from '../table/valueText.ts';

/** The tabs that say what is paid. */
export interface BonusSettings {
  readonly targets: readonly ReadTarget[];
  readonly bonuses: readonly RowRead<BonusRow>[];
}

/**
 * Notes about the rules themselves, as sentences: mistakes in rows, then cliffs, pay for quantity
 * alone, rules without a target.
 *
 * @param currency Of the sums; null where nothing names it.
 */
export function bonusNotes(
  { targets, bonuses }: BonusSettings,
  rules: readonly BonusRule[],
  language: Language,
  currency: string | null,
): readonly string[] {
  const texts = TEXTS[language];
  const { bonus: words } = texts;
  const share = (value: number): string => valueText(value, 'share', texts);
  const money = (value: number): string => sumText(value, currency, texts);
  return [
    ...bonuses.flatMap(({ row, mistake }) => (mistake ? [rowNote('bonuses', row, mistake, language)] : [])),
    ...targets.flatMap(({ row, mistake }) => (mistake ? [rowNote('targets', row, mistake, language)] : [])),
    ...rules.flatMap(({ kpi, curve, quality }) => {
      const name = kpiName(kpi.id, texts);
      const steep = cliffs(curve).map(([a, b]) =>
        fill(words.cliff, { kpi: name, from: share(a.from), to: share(b.from), rise: money(b.pays - a.pays) }),
      );
      const [start, first] = curve;
      const isGiven = bonuses.some(({ value }) => value?.kpi.id === kpi.id && value.from === 0);
      if (!isGiven && start && first && first.pays > 0)
        steep.push(fill(words.noCliff, { kpi: name, pays: money(first.pays), from: share(first.from) }));
      const isNoise = quality === null && (kpi.kind === 'effort' || kpi.kind === 'volume');
      const hasTarget = targets.some(({ value }) => value?.kpi.id === kpi.id);
      return [
        ...steep,
        ...(isNoise ? [fill(words.noise, { kpi: name })] : []),
        ...(hasTarget ? [] : [fill(words.noTarget, { kpi: name })]),
      ];
    }),
  ];
}
