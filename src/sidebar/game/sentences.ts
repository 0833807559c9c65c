import type { Choice, GameCells, GameEntry, GameId } from '../../addon/api.ts';
import { CONDITIONS } from '../../core/game/badgeRule.ts';
import { SPANS } from '../../core/game/series.ts';
import type { SidebarWords } from '../../i18n/sidebar.en.ts';
import { labelOf } from '../targets/names.ts';

type Row = Pick<GameEntry, 'draft' | 'now'>;

/** What a row is called: its icon and name, or what it is about. @param names What KPIs and milestones are called. */
export function titleOf(id: GameId, { draft }: Row, names: readonly Choice[], { game }: SidebarWords): string {
  const of = (field: string): string => draft[field] ?? '';
  if (id === 'bonuses') return [labelOf(of('kpi'), names), of('from') || '100%'].filter(Boolean).join(', ');
  if (id === 'points') return labelOf(of('what'), names) || game.nameless;
  return [of('icon'), of('name') || game.nameless].filter(Boolean).join(' ');
}

/** What a row says, in one line. */
export function sentenceOf(id: GameId, row: Row, names: readonly Choice[], words: SidebarWords): string {
  return PARTS[id](row, (text) => labelOf(text, names), words)
    .filter(Boolean)
    .join(', ');
}

type Parts = (row: Row, called: (text: string) => string, words: SidebarWords) => readonly string[];

const PARTS: Readonly<Record<GameId, Parts>> = {
  badges: ({ draft, now }, called, words) => {
    const { game } = words;
    const { kpi = '', least = '', value = '', per = '', leads = '' } = draft;
    const condition = CONDITIONS.find((word) => word === least);
    const span = SPANS.find((word) => word === per);
    const needs = condition === undefined ? least : game.conditions[condition].toLowerCase();
    const amount = now?.kind === 'badge' ? withUnit(value, now.unit, words) : value;
    return [
      `${called(kpi)}: ${[needs, amount, span ? game.inSpan[span] : per].filter(Boolean).join(' ')}`,
      leads && game.leadsOf(leads),
    ];
  },
  points: ({ draft }, called, { game }) => {
    const { points = '', per = '', cap = '', quality = '', floor = '', goal = '', ripens = '' } = draft;
    return [
      game.earns(points, per),
      quality && game.quality(called(quality), floor, goal),
      cap && game.capped(cap),
      ripens && ripens !== '0' ? game.ripens(ripens) : '',
    ];
  },
  levels: ({ draft }, _called, { game }) => [game.fromPoints(amountIn(draft, 'points'))],
  bonuses: ({ draft }, called, { game }) => {
    const { quality = '', floor = '' } = draft;
    return [amountIn(draft, 'pays'), quality && game.gate(called(quality), floor)];
  },
};

function amountIn(draft: GameCells, field: string): string {
  return draft[field] || '—';
}

function withUnit(value: string, unit: string, { game, kpis }: SidebarWords): string {
  if (value === '') return '';
  return unit === 'hours' ? game.hours(value) : unit === 'days' ? kpis.days(value) : value;
}
