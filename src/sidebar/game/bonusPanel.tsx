import type { BonusNow, Entry } from '../../addon/api/index.ts';
import { firstPossible, labelOf } from '../rows/form/kpiChoices.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { moneyText } from '../shared/moneyText.ts';
import { gameLook } from './gameLook.ts';
import { numberAsWritten } from './gameText.ts';
import { PayPicture } from './PayPicture.tsx';

/**
 * The steps of the bonuses by KPI, from the smallest, with the pay line of each KPI above its
 * steps.
 */
export const bonusPanel: RowPanel<'bonuses'> = {
  id: 'bonuses',
  home: 'game',
  after: ['targets'],
  order: bySize,
  titleOf: ({ draft }, { names, report, words }) =>
    words.game.pays(
      labelOf(draft.kpi, names, words),
      numberAsWritten(draft.from || '100%', words.tag),
      /^\d+$/.test(draft.pays)
        ? moneyText(Number(draft.pays), words.tag, report?.currency ?? null)
        : numberAsWritten(draft.pays, words.tag),
    ),
  sentenceOf: ({ draft: { quality, floor } }, { names, words }) =>
    quality && words.game.gate(labelOf(quality, names, words), numberAsWritten(floor, words.tag)),
  begin({ report }, entries) {
    const last = entries[entries.length - 1]?.draft;
    const { kpi = firstPossible(report?.kpis ?? []) ?? '', quality = '', floor = '' } = last ?? {};
    return { kpi, quality, floor };
  },
  look(field, { draft, unit }, { words }) {
    const look = gameLook('bonuses', field, unit, words);
    return field.name === 'floor' ? { ...look, isHidden: draft.quality === '' } : look;
  },
  above({ now }, shown, { report }) {
    if (now?.kind !== 'bonus') return null;
    const steps = stepsOf(now.kpi, shown);
    return steps[0] === now && <PayPicture kpi={now.kpi} points={steps} currency={report?.currency ?? null} />;
  },
  tried: (now, { report }, others) => (
    <PayPicture kpi={now.kpi} points={[...stepsOf(now.kpi, others), now]} currency={report?.currency ?? null} />
  ),
};

/** The steps of a KPI that could be read. */
function stepsOf(kpi: string, entries: readonly Entry<'bonuses'>[]): readonly BonusNow[] {
  return entries.flatMap(({ now }) => (now?.kind === 'bonus' && now.kpi === kpi ? now : []));
}

/** By KPI, then from the smallest; a step without a number stands last. */
function bySize(entries: readonly Entry<'bonuses'>[]): readonly Entry<'bonuses'>[] {
  const kpiOf = ({ now }: Entry<'bonuses'>): string => (now?.kind === 'bonus' ? now.kpi : '');
  const sizeOf = ({ now }: Entry<'bonuses'>): number => (now?.kind === 'bonus' ? now.from : Number.MAX_VALUE);
  const kpis = entries.map(kpiOf);
  return [...entries].sort((a, b) => kpis.indexOf(kpiOf(a)) - kpis.indexOf(kpiOf(b)) || sizeOf(a) - sizeOf(b));
}
