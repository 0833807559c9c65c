import type { Draft } from '../../addon/api/index.ts';
import { BADGE_CONDITIONS } from '../../core/badges/badgeRule.ts';
import { BADGE_SPANS } from '../../core/badges/kpiSeries.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { labelled } from '../rows/form/fieldChoices.ts';
import { firstPossible, labelOf } from '../rows/form/kpiChoices.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { BadgeHolders } from './BadgeHolders.tsx';
import { gameLook } from './gameLook.ts';
import { iconTitle, joinedParts, numberAsWritten } from './gameText.ts';
import { ReadyBadges } from './ReadyBadges.tsx';

/** The badges, each with the people who have it, in the order that the user gave them. */
export const badgePanel: RowPanel<'badges'> = {
  id: 'badges',
  home: 'game',
  after: ['kpis'],
  order: 'own',
  titleOf: ({ draft }, { words }) => iconTitle(draft, words),
  sentenceOf({ draft, now }, { names, words }) {
    const { game } = words;
    const { kpi, least, value, per, leads } = draft;
    const condition = BADGE_CONDITIONS.find((word) => word === least);
    const span = BADGE_SPANS.find((word) => word === per);
    const needs = condition === undefined ? least : game.conditions[condition].toLowerCase();
    const amount =
      now?.kind === 'badge' ? withUnit(value, now.unit, words) : value && numberAsWritten(value, words.tag);
    return joinedParts(
      `${labelOf(kpi, names, words)}: ${[needs, amount, span ? game.inSpan[span] : per].filter(Boolean).join(' ')}`,
      leads && game.leadsOf(leads),
    );
  },
  begin: ({ report }) => ({ icon: '🏅', kpi: firstPossible(report?.kpis ?? []) ?? '', least: 'atLeast' }),
  look(field, { draft, unit }, { words }) {
    const { conditions, spans } = words.game;
    const look = gameLook('badges', field, unit, words);
    if (field.name === 'least') return { ...look, choices: labelled(BADGE_CONDITIONS, conditions) };
    if (field.name === 'per')
      return { ...look, choices: labelled(isRecord(draft) ? PERIOD_UNITS : BADGE_SPANS, spans) };
    return field.name === 'value' ? { ...look, isHidden: isRecord(draft) } : look;
  },
  now: (now) => <BadgeHolders now={now} />,
  tried: (now) => <BadgeHolders now={now} />,
  Adding: ReadyBadges,
};

function isRecord({ least }: Draft<'badges'>): boolean {
  return least === 'record' || least === 'ownRecord';
}

function withUnit(value: string, unit: string, { game, kpis, tag }: SidebarWords): string {
  if (value === '') return '';
  return unit === 'hours' ? game.hours(value) : unit === 'days' ? kpis.days(value) : numberAsWritten(value, tag);
}
