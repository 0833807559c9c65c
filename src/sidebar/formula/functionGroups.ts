import type { SidebarWords } from '../../i18n/en/sidebar.ts';

type Words = SidebarWords['formula'];
/** A custom function that the form knows a purpose of. */
export type PurposeId = keyof Words['purposes'];

/** The functions by what one wants to know, in the order of the picker. */
export const FUNCTION_GROUPS: readonly (readonly [keyof Words['groups'], readonly PurposeId[]])[] = [
  ['board', ['LEADERBOARD', 'KPI_FAIR', 'KPI_LEAGUES', 'KPI_BY']],
  ['loss', ['KPI_FUNNEL', 'KPI_BOTTLENECK', 'KPI_DROPOFF', 'KPI_RESPONSE', 'KPI_TOUCHES']],
  ['time', ['KPI_TREND', 'KPI_PACE', 'KPI_COMPARE', 'KPI_COHORTS']],
  ['goals', ['KPI_SCORECARD', 'KPI_TARGET', 'KPI_AUDIT', 'KPI_PLAN']],
  [
    'numbers',
    [
      'KPI',
      'KPI_CONVERSION',
      'KPI_REVENUE',
      'KPI_AVERAGE_CHECK',
      'KPI_CYCLE',
      'KPI_RETENTION',
      'KPI_RESULT',
      'KPI_NPS',
      'KPI_REFERRAL',
    ],
  ],
  ['team', ['KPI_LOAD', 'KPI_GAMING']],
  ['game', ['KPI_POINTS', 'KPI_LEVELS', 'KPI_BADGES', 'KPI_STREAKS', 'KPI_BONUS', 'KPI_REPLAY']],
  ['data', ['KPI_CHECK', 'KPI_DATA', 'KPI_ROWS', 'KPI_WHERE', 'KPI_JOIN', 'KPI_JOIN_CHECK']],
];

export function isPurpose(name: string): name is PurposeId {
  return FUNCTION_GROUPS.some(([, names]) => names.some((one) => one === name));
}
