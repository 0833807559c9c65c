import { DATES, quoted } from './columns.ts';
import { UNDATED } from './dates.ts';
import { path, textLiteral } from './literals.ts';
import type { Mapping } from './mapping.ts';

/**
 * What was not read, counted: run it before anybody trusts a number, and look at every row that is
 * not 0.
 */
export function checkSql({ columns, statuses, sameId }: Mapping, dataset: string, table: string, zone: string): string {
  const leads = path(dataset, 'leads');
  const status = columns.get('status');
  const manager = columns.get('manager');
  const today = `CURRENT_DATE(${textLiteral(zone)})`;
  const has = (column: (typeof DATES)[number]): boolean => columns.has(column);
  const rows: (readonly [problem: string, count: string])[] = [
    ['Rows in the table', `SELECT COUNT(*) FROM ${table}`],
    ['Leads in the view', `SELECT COUNT(*) FROM ${leads}`],
    ['Leads without a manager', `SELECT COUNTIF(manager IS NULL) FROM ${leads}`],
    ['Leads without a day of creation', `SELECT COUNTIF(created IS NULL) FROM ${leads}`],
    ...(columns.has('id') && sameId === 'unique'
      ? ([
          [
            'Rows whose id stands in another row too: each counts as a lead',
            `SELECT COUNTIF(twice > 1) FROM (SELECT COUNT(*) OVER (PARTITION BY id) AS twice FROM ${leads} WHERE id IS NOT NULL)`,
          ],
        ] as const)
      : []),
    ...(status
      ? ([
          [
            `Leads whose status nobody knows (of ${statuses.size} known words)`,
            `SELECT COUNTIF(source.${quoted(status.name)} IS NOT NULL) - (SELECT COUNTIF(status IS NOT NULL) FROM ${leads}) FROM ${table} AS source`,
          ],
        ] as const)
      : []),
    ...(manager
      ? ([
          [
            'Spellings of managers that were made one',
            `SELECT COUNT(DISTINCT CAST(source.${quoted(manager.name)} AS STRING)) - (SELECT COUNT(DISTINCT manager) FROM ${leads}) FROM ${table} AS source`,
          ],
        ] as const)
      : []),
    ...(has('paid') && has('created')
      ? ([
          [
            'Paid before created: no times are counted',
            `SELECT COUNTIF(paid < DATETIME_TRUNC(created, DAY) AND paid != ${UNDATED}) FROM ${leads}`,
          ],
        ] as const)
      : []),
    ...(columns.has('amount')
      ? ([['Amounts below zero: they are no refunds here', `SELECT COUNTIF(amount < 0) FROM ${leads}`]] as const)
      : []),
    ...(columns.has('amount') && (has('paid') || status)
      ? ([
          [
            'Paid without an amount',
            `SELECT COUNTIF(amount IS NULL AND (paid IS NOT NULL OR status = 'won')) FROM ${leads}`,
          ],
        ] as const)
      : []),
    [
      'Days after today: plans, they count for nothing yet',
      `SELECT COUNT(*) FROM ${leads} CROSS JOIN UNNEST([${DATES.filter(has).map(quoted).join(', ') || 'created'}]) AS happened WHERE DATE(happened) > ${today} AND happened != ${UNDATED}`,
    ],
  ];
  return `${rows.map(([problem, count], at) => `SELECT ${at + 1} AS Line, ${textLiteral(problem)} AS What, (${count}) AS \`Count\``).join('\nUNION ALL\n')}
ORDER BY Line`;
}
