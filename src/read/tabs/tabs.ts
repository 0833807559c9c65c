import { BADGE_CONDITIONS } from '../../core/badges/badgeRule.ts';
import { BADGE_SPANS } from '../../core/badges/kpiSeries.ts';
import { BETTERS, KINDS, MEASURES } from '../../core/kpis/kpi.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { type Tab, tab } from './tab.ts';

/** The team's own KPIs. */
export const KPIS = tab(
  'kpis',
  {
    name: { kind: 'text', isNeeded: true },
    measure: { kind: 'word', words: MEASURES, isNeeded: true },
    from: { kind: 'milestone' },
    to: { kind: 'milestone', isNeeded: true },
    within: { kind: 'days' },
    column: { kind: 'numberColumn' },
    better: { kind: 'word', words: BETTERS },
    kind: { kind: 'word', words: KINDS },
  },
  { heads: [['name', 'measure']], names: ['name'], alike: ['measure', 'from', 'to'], writtenBy: 'sidebar' },
);

export const TARGETS = tab(
  'targets',
  {
    who: { kind: 'person' },
    kpi: { kind: 'kpi', isNeeded: true },
    target: { kind: 'amount', isNeeded: true },
    per: { kind: 'word', words: PERIOD_UNITS, usual: 'month' },
    weight: { kind: 'number', isRare: true },
  },
  {
    heads: [['kpi', 'target']],
    names: ['who', 'kpi', 'per'],
    alike: ['who', 'kpi'],
    measured: 'kpi',
    writtenBy: 'sidebar',
  },
);

export const BADGES = tab(
  'badges',
  {
    name: { kind: 'text', isNeeded: true },
    icon: { kind: 'icon' },
    kpi: { kind: 'kpi', isNeeded: true },
    least: { kind: 'word', words: BADGE_CONDITIONS },
    value: { kind: 'amount' },
    per: { kind: 'word', words: BADGE_SPANS, usual: 'month' },
    leads: { kind: 'integer', isRare: true },
    note: { kind: 'text', isRare: true },
  },
  {
    heads: [['name', 'kpi', 'value']],
    names: ['name'],
    alike: ['kpi', 'least', 'value'],
    measured: 'kpi',
    writtenBy: 'sidebar',
  },
);

export const LEVELS = tab(
  'levels',
  {
    name: { kind: 'text', isNeeded: true },
    icon: { kind: 'icon' },
    points: { kind: 'number', isNeeded: true },
  },
  { heads: [['name', 'points']], names: ['name'], alike: ['points'], writtenBy: 'sidebar' },
);

export const POINTS = tab(
  'points',
  {
    what: { kind: 'counted', isNeeded: true },
    points: { kind: 'number', isNeeded: true },
    per: { kind: 'number', isRare: true },
    cap: { kind: 'number', isRare: true },
    quality: { kind: 'quality' },
    floor: { kind: 'amount' },
    goal: { kind: 'amount' },
    ripens: { kind: 'integer', isRare: true },
  },
  {
    heads: [['what', 'points']],
    names: ['what'],
    alike: ['points', 'per', 'quality'],
    measured: 'quality',
    writtenBy: 'sidebar',
  },
);

export const BONUSES = tab(
  'bonuses',
  {
    kpi: { kind: 'builtinKpi', isNeeded: true },
    from: { kind: 'attainment' },
    pays: { kind: 'number', isNeeded: true },
    quality: { kind: 'quality' },
    floor: { kind: 'amount' },
  },
  {
    heads: [['kpi', 'pays']],
    names: ['kpi', 'from'],
    alike: ['kpi', 'pays'],
    measured: 'quality',
    writtenBy: 'sidebar',
  },
);

/** Badges that were awarded. The key of a row tells whether an award is there already. */
export const AWARDS = tab(
  'awards',
  {
    date: { kind: 'date', isNeeded: true },
    manager: { kind: 'person', isNeeded: true },
    badge: { kind: 'text', isNeeded: true },
    period: { kind: 'text', isNeeded: true },
    key: { kind: 'text', isNeeded: true },
  },
  { heads: [['badge', 'key']], names: ['key'], writtenBy: 'addon' },
);

export const TEAM = tab(
  'team',
  {
    manager: { kind: 'person' },
    team: { kind: 'text' },
    email: { kind: 'text' },
    from: { kind: 'moment' },
    to: { kind: 'moment' },
    off: { kind: 'daysOff' },
  },
  {
    heads: [
      ['manager', 'off'],
      ['manager', 'to'],
      ['manager', 'team'],
    ],
  },
);

export const HOLIDAYS = tab('holidays', { date: { kind: 'date', isNeeded: true } }, { heads: [['date']] });

/** What a status may say about a deal, as a person answers it. */
export const STATUS_ANSWERS = ['won', 'lost', 'open', 'refunded', 'excluded'] as const;

/**
 * What people have said about a table: what a column is, what a word of the status column says, and
 * what several rows of one ID are.
 */
export const COLUMNS = tab(
  'columns',
  {
    header: { kind: 'text', isNeeded: true },
    meaning: { kind: 'meaning', isNeeded: true },
    says: { kind: 'word', words: STATUS_ANSWERS },
  },
  { heads: [['header', 'meaning']], names: ['header', 'meaning'], writtenBy: 'sidebar' },
);

/** What was counted of the leads: a KPI of one manager in one span of days, as of one day. */
export const EVIDENCE = tab(
  'evidence',
  {
    kpi: { kind: 'kpi', isNeeded: true },
    manager: { kind: 'person' },
    from: { kind: 'date' },
    to: { kind: 'date' },
    asOf: { kind: 'date', isNeeded: true },
    leads: { kind: 'integer' },
    reached: { kind: 'integer' },
    ripening: { kind: 'integer' },
    sum: { kind: 'number' },
    squares: { kind: 'number' },
    present: { kind: 'integer' },
    days: { kind: 'text' },
  },
  { heads: [['kpi', 'manager', 'from', 'to', 'asOf', 'leads']], writtenBy: 'addon' },
);

/** The tabs whose rows can be edited in the sidebar. */
export const ROW_TABS = {
  kpis: KPIS,
  targets: TARGETS,
  badges: BADGES,
  points: POINTS,
  levels: LEVELS,
  bonuses: BONUSES,
} as const;

/** The tabs that must not be taken for a table of leads. */
export const TABS: readonly Tab[] = [...Object.values(ROW_TABS), AWARDS, COLUMNS, EVIDENCE];
