import { RACES } from './contest.mjs';
import { HEADERS, MANAGERS, TAIL } from './data.mjs';
import { ms, table, times } from './markdown.mjs';
import { SCHOOL_HEADERS } from './schoolData.mjs';
import { BY_HAND, KPIS, ONE_BY_HAND, WHOLE, kpiCall } from './whole.mjs';

/**
 * Every contestant: median and best, against the pass by hand for the same question, and how many
 * times slower than LEADERBOARD.
 */
export function peerTable(title, { medians, best, asked }) {
  const [main] = RACES;
  const took = (name, shown = name) => [shown, ms(medians[name]), ms(best[name])];
  const against = (name, other) => times(medians[name] / medians[other]);
  const rows = RACES.flatMap(({ ours, byHand }) =>
    byHand === null
      ? [[...took(ours, `\`${ours}\``), '', '']]
      : [
          [...took(ours, `\`${ours}\``), against(ours, byHand), ''],
          [...took(byHand), '1×', ''],
        ],
  );
  const listed = new Set(RACES.flatMap(({ ours, byHand }) => [ours, byHand]));
  for (const name of Object.keys(medians).filter((key) => !listed.has(key))) {
    rows.push([...took(name), against(name, main.byHand), against(name, main.ours)]);
  }
  const heads = ['', 'median, ms', 'best, ms', 'against by hand', `against \`${main.ours}\``];
  return `${table(title, heads, rows)}\nOne LEADERBOARD asks \`Utilities.formatDate\` ${asked} times.\n`;
}

/** The whole set of KPIs, at once and one by one. */
export function wholeTable(title, { medians, best }) {
  const calls = KPIS.map(kpiCall);
  const all = (values) => calls.reduce((sum, call) => sum + values[call], 0);
  const line = (name, median, least) => [
    name,
    ms(median),
    ms(least),
    times(median / medians[BY_HAND]),
    times(median / medians[ONE_BY_HAND]),
  ];
  const own = (name) => line(name.includes('(') ? `\`${name}\`` : name, medians[name], best[name]);
  const rows = [
    own(WHOLE),
    line('18 calls of `KPI`, together', all(medians), all(best)),
    ...[BY_HAND, ONE_BY_HAND, ...calls].map(own),
  ];
  const heads = ['', 'median, ms', 'best, ms', 'against all 18 by hand', 'against conversion by hand'];
  const about = `${SCHOOL_HEADERS.length} columns, 13 of them dates; all 18 KPIs of all managers are compared with those by hand before anything is timed.`;
  return `${table(title, heads, rows)}\n${about}\n`;
}

/** Nanoseconds per row at both sizes. */
export function scaleTable(small, large) {
  const perRow = (value, rows) => (value * 1e6) / rows;
  const rows = Object.keys(small.medians).map((name) => {
    const [a, b] = [perRow(small.medians[name], 100_000), perRow(large.medians[name], 1_000_000)];
    return [name.includes('(') ? `\`${name}\`` : name, a.toFixed(0), b.toFixed(0), times(b / a)];
  });
  return table('Nanoseconds per row', ['', '100,000 rows', '1,000,000 rows', 'growth'], rows);
}

/** Dates and amounts as texts, against the same as typed values. */
export function textTable(title, calls) {
  const rows = Object.entries(calls).map(([call, { typed, texts }]) => [
    `\`${call}\``,
    ms(typed),
    ms(texts),
    times(texts / typed),
  ]);
  return table(title, ['', 'Dates and numbers, ms', 'texts, ms', 'ratio'], rows);
}

export function firstCallTable(first) {
  const rows = Object.entries(first).map(([call, took]) => [`\`${call}\``, took.toFixed(2)]);
  return table('Compile the bundle and make the first call (200 rows, fresh process)', ['', 'ms'], rows);
}

export function report({ machine, busy, bundleBytes, tables }) {
  const warning =
    busy === null ? '' : `\n**The machine was busy (load ${busy}): do not quote these figures, run it again.**\n`;
  return `# Speed

${machine}. Bundle: ${(bundleBytes / 1024).toFixed(1)} KB.
${warning}
From rows as Google Sheets passes them (${HEADERS.length} columns, ${MANAGERS} managers, six columns of Dates, ${TAIL} blank rows at the
end) to the answer. Ratios are of medians; the contestants take turns in one process and their answers are compared before anything is timed.
"By hand" is one plain pass over the same cells that converts the same dates with the same technique, for one fixed table: no header
recognition, no statistics, no places. The libraries answer the conversion question, load and date conversion included.

${tables.join('\n')}`;
}
