import type { Choice, GameCells, GameId } from '../../addon/api/index.ts';
import { CONDITIONS } from '../../core/badges/badgeRule.ts';
import { SPANS } from '../../core/badges/series.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { firstPossible } from '../formula/KpiField.tsx';
import { kpiGroups } from '../targets/choices.ts';
import type { Description, FieldLook } from './description.ts';

const NONE: readonly Choice[] = [];
const text = (draft: GameCells, field: string): string => draft[field] ?? '';
const isMeasured = (draft: GameCells): boolean => text(draft, 'quality') !== '';

/** A share, a time or an average: never what is only counted. */
const QUALITY: FieldLook = {
  as: 'choice',
  choices: ({ words }) => [{ value: '', label: words.game.noQuality }],
  groups: ({ report, words }, draft) => {
    const chosen = text(draft, 'quality');
    const kpis = report.kpis.filter(({ kind }) => kind !== 'volume' && kind !== 'effort');
    return kpiGroups({ ...report, kpis }, [], chosen, words);
  },
};

/** Ends of a road that nobody should be rewarded for. */
const BAD_ENDS = ['lost', 'left', 'refunded', 'close_date'];

const DESCRIPTIONS: Readonly<Record<GameId, Omit<Description, 'id'>>> = {
  badges: {
    fields: [
      { name: 'name', as: 'text' },
      { name: 'icon', as: 'icon' },
      {
        name: 'kpi',
        as: 'choice',
        choices: () => NONE,
        groups: ({ report, own, words }, draft) => kpiGroups(report, own, text(draft, 'kpi'), words),
      },
      { name: 'least', as: 'choice', choices: ({ words }) => labelled(CONDITIONS, words.game.conditions) },
      { name: 'value', as: 'number', isShown: (draft) => !isRecord(draft) },
      {
        name: 'per',
        as: 'choice',
        choices: ({ words }, draft) => labelled(isRecord(draft) ? PERIOD_UNITS : SPANS, words.game.spans),
      },
      { name: 'leads', as: 'number', isRare: true },
      { name: 'note', as: 'text', isRare: true },
    ],
    order: 'own',
    blank: ({ report }) => ({ icon: '🏅', kpi: firstPossible(report.kpis) ?? '', least: 'atLeast', per: 'month' }),
  },
  points: {
    fields: [
      {
        name: 'what',
        as: 'choice',
        choices: () => NONE,
        groups: ({ start, report, words }, draft) => {
          const bad = start.meanings.filter(({ value }) => BAD_ENDS.includes(value)).map(({ label }) => label);
          const steps = report.milestones.filter(({ label }) => !bad.includes(label));
          const kpis = report.kpis.filter(({ kind }) => kind === 'volume' || kind === 'effort');
          return [
            { label: words.game.steps, choices: steps },
            ...kpiGroups({ ...report, kpis }, [], text(draft, 'what'), words),
          ];
        },
      },
      { name: 'points', as: 'number' },
      { name: 'quality', ...QUALITY },
      { name: 'floor', as: 'number', isShown: isMeasured },
      { name: 'goal', as: 'number', isShown: isMeasured },
      { name: 'per', as: 'number', isRare: true },
      { name: 'cap', as: 'number', isRare: true },
      { name: 'ripens', as: 'number', isRare: true },
    ],
    order: 'own',
    blank: ({ start, report }) => {
      const paid = start.meanings.find(({ value }) => value === 'paid')?.label;
      const first = report.milestones.find(({ label }) => label === paid) ?? report.milestones[0];
      return { what: first?.value ?? '', ripens: '14' };
    },
  },
  levels: {
    fields: [
      { name: 'name', as: 'text' },
      { name: 'icon', as: 'icon' },
      { name: 'points', as: 'number' },
    ],
    order: ({ cells }) => Number(cells['points']),
    blank: () => ({ icon: '⭐' }),
  },
  bonuses: {
    fields: [
      {
        name: 'kpi',
        as: 'choice',
        choices: () => NONE,
        groups: ({ report, words }, draft) => kpiGroups(report, [], text(draft, 'kpi'), words),
      },
      { name: 'from', as: 'number' },
      { name: 'pays', as: 'number' },
      { name: 'quality', ...QUALITY },
      { name: 'floor', as: 'number', isShown: isMeasured },
    ],
    order: ({ now }) => (now?.kind === 'bonus' ? now.from : NaN),
    blank: ({ report }, entries) => {
      const {
        kpi = firstPossible(report.kpis) ?? '',
        quality = '',
        floor = '',
      } = entries[entries.length - 1]?.draft ?? {};
      return { kpi, quality, floor };
    },
  },
};

export function describedTab(id: GameId): Description {
  return { id, ...DESCRIPTIONS[id] };
}

function isRecord(draft: GameCells): boolean {
  return text(draft, 'least') === 'record' || text(draft, 'least') === 'ownRecord';
}

function labelled<W extends string>(values: readonly W[], labels: Readonly<Record<W, string>>): Choice[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
