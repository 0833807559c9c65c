import { path } from './literals.ts';

/** Queries to be pasted into a Connected Sheet; each @NAME is a cell. */
export const connectedQueries = (dataset: string): readonly string[] => [
  `-- The evidence, for the formulas of KPI Map: extract it, and give its range to any formula as data.
SELECT KPI, Manager, \`From\`, \`To\`, \`As_of\`, Leads, Reached, Ripening, \`Sum\`, Squares, Present, Days
FROM ${path(dataset, 'evidence')}
ORDER BY KPI, Manager, \`From\``,
  `-- A board: @KPI, @FIRST_MONTH, @LAST_MONTH, @AS_OF and @MODE are cells, such as conversion, 2026-07-01, 2026-09-01, 2026-11-30, fair.
SELECT * FROM ${path(dataset, 'leaderboard')}(@KPI, @FIRST_MONTH, @LAST_MONTH, @AS_OF, @MODE) ORDER BY Place IS NULL, Place, Manager`,
  `-- A share by manager; the row without a name is the team.
SELECT * FROM ${path(dataset, 'shares')}(@KPI, @FIRST_MONTH, @LAST_MONTH, @AS_OF) ORDER BY Manager`,
  `-- A KPI month by month.
SELECT * FROM ${path(dataset, 'trend')}(@KPI, @AS_OF) ORDER BY Month`,
  `-- The funnel of the leads that came from @FIRST_DAY to @LAST_DAY.
SELECT * FROM ${path(dataset, 'funnel')}(@FIRST_DAY, @LAST_DAY, @AS_OF)`,
  `-- Who paid within 30, 60 … days, by the month in which leads came; the mean has no month.
SELECT * FROM ${path(dataset, 'cohorts')}(@AS_OF) ORDER BY Month IS NULL, Month, Days`,
];
