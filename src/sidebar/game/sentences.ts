import type { Choice, GameEntry, GameId } from '../../addon/api/index.ts';
import { CONDITIONS } from '../../core/badges/badgeRule.ts';
import { SPANS } from '../../core/badges/series.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { labelOf } from '../targets/names.ts';

type Row = Pick<GameEntry, 'draft' | 'now'>;

/** What a row is called: its icon and name, or what it is about. @param names What KPIs and milestones are called. */
export function titleOf(id: GameId, { draft }: Row, names: readonly Choice[], { game, tag }: SidebarWords): string {
  const of = (field: string): string => draft[field] ?? '';
  if (id === 'bonuses') return game.pays(labelOf(of('kpi'), names), of('from') || '100%', spelt(of('pays'), tag));
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
  points: ({ draft }, called, { game, tag }) => {
    const { points = '', per = '', cap = '', quality = '', floor = '', goal = '', ripens = '' } = draft;
    return [
      game.earns(spelt(points, tag), per === '' || per === '1' ? '' : spelt(per, tag)),
      quality && game.quality(called(quality), floor, goal),
      cap && game.capped(cap),
      ripens && ripens !== '0' ? game.ripens(ripens) : '',
    ];
  },
  levels: ({ draft }, _called, { game, tag }) => [game.fromPoints(spelt(draft['points'], tag))],
  bonuses: ({ draft }, called, { game }) => {
    const { quality = '', floor = '' } = draft;
    return [quality && game.gate(called(quality), floor)];
  },
};

/** A number as a person would say it, with its thousands apart; any other text stays. */
function spelt(text = '', tag: string): string {
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(value) ? new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }).format(value) : text || '—';
}

function withUnit(value: string, unit: string, { game, kpis }: SidebarWords): string {
  if (value === '') return '';
  return unit === 'hours' ? game.hours(value) : unit === 'days' ? kpis.days(value) : value;
}
