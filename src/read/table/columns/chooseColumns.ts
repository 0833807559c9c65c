import { type Cell, isBlank } from '../../cells/cell.ts';
import { fold } from '../../cells/fold.ts';
import type { SheetLocale } from '../../cells/sheetLocale.ts';
import type { Export } from '../../exports/export.ts';
import { type Answers, toldAbout } from '../answers.ts';
import { type AssignedColumns, type Candidate, TOLD, assignColumns } from './assignColumns.ts';
import { BLANK, cellEvidence } from './cellEvidence.ts';
import { type ColumnQuestion, columnQuestions } from './columnQuestions.ts';
import { type ColumnId, meaningOf } from '../headers.ts';
import { headerReadings, isColumn } from './headerReadings.ts';
import { refundRows } from './refundRows.ts';
import { withoutTicks } from './withoutTicks.ts';
import { twoStatuses } from './twoStatuses.ts';
import { withDeposits } from './withDeposits.ts';
import { withFee } from './withFee.ts';
import { whoseEvents } from './whoseEvents.ts';
import { unitPrices } from './unitPrices.ts';
import { votingRows } from './votingRows.ts';

/** Which column of the table is what. */
export interface ChosenColumns extends Omit<AssignedColumns, 'lost'> {
  /**
   * Columns that are not needed: another column tells the same, they hold plans or birthdays, their
   * words say that they are something else, or a person or the export leaves them out.
   */
  readonly leftOut: readonly number[];
  /** Columns that may be what the table lacks: a person is asked. */
  readonly questions: readonly ColumnQuestion[];
}

/**
 * Decides which column is what: first by the answers of people, then by what header and cells say
 * together, so that the whole fits best. Each column is one thing, and each thing one column.
 *
 * @param sample Rows of leads, from all over the table.
 */
export function chooseColumns(
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  answers: Answers,
  from: Export | null,
  locale: SheetLocale,
): ChosenColumns {
  const rows = votingRows(headers, sample);
  const evidence = headers.map((_, column) =>
    cellEvidence(
      rows.map((row) => row[column]),
      locale,
    ),
  );
  const candidates: Candidate[] = [];
  const leftOut = new Set<number>();
  headers.forEach((header, column) => {
    const told = toldAbout(answers, column, fold(header));
    if (told === null) leftOut.add(column);
    else if (told !== undefined) candidates.push({ column, id: told, weight: TOLD, isKnown: true });
    else if (header !== '') {
      const readings = headerReadings(header, evidence[column] ?? BLANK, from);
      for (const { as, weight } of readings) {
        if (isColumn(as)) candidates.push({ column, id: as, weight, isKnown: meaningOf(header, from) !== null });
        else leftOut.add(column);
      }
    }
  });
  const apiece = unitPrices(rows, columnsOf('amount'), numberColumns());
  for (const column of apiece) leftOut.add(column);
  const possible = candidates.filter(
    ({ id, column, weight }) => id !== 'amount' || weight === TOLD || !apiece.includes(column),
  );
  const {
    columns: assigned,
    choices,
    certainty,
    lost,
  } = withFee(
    withBothStatuses(assignColumns(withDeposits(withoutTicks(possible, evidence), headers), evidence, isSame)),
    headers,
    evidence,
  );
  for (const column of lost) leftOut.add(column);
  const columns = refundRows(
    withWhose(assigned),
    headers,
    rows,
    (column) => toldAbout(answers, column, fold(headers[column] ?? '')) !== undefined,
  );
  const used = new Set([...columns.values(), ...choices.flatMap(({ others }) => others)]);
  for (const column of used) leftOut.delete(column);
  const free = [...headers.keys()].filter(
    (column) => headers[column] !== '' && !used.has(column) && !leftOut.has(column),
  );
  return {
    columns,
    certainty,
    choices,
    leftOut: [...leftOut],
    questions: columnQuestions(columns, free, evidence),
  };

  function withBothStatuses(assigned: AssignedColumns): AssignedColumns {
    const both = twoStatuses(assigned, headers);
    if (both === null) return assigned;
    const { status, stage } = both;
    const sure = assigned.certainty.get(assigned.columns.get('status') ?? -1) ?? 1;
    return {
      ...assigned,
      columns: new Map([...assigned.columns, ['status', status], ['stage', stage]]),
      certainty: new Map([...assigned.certainty, [status, sure], [stage, sure]]),
      choices: assigned.choices.filter(({ id }) => id !== 'status'),
    };
  }

  function withWhose(assigned: AssignedColumns['columns']): AssignedColumns['columns'] {
    const whose = whoseEvents(assigned, headers);
    if (whose === undefined) return assigned;
    return new Map([...[...assigned].filter(([, column]) => column !== whose), ['client', whose]]);
  }

  function columnsOf(id: ColumnId): readonly number[] {
    return [...new Set(candidates.filter((one) => one.id === id).map(({ column }) => column))];
  }

  /** Columns of numbers that could not be the amount. */
  function numberColumns(): readonly number[] {
    const money = columnsOf('amount');
    return [...headers.keys()].filter((column) => evidence[column]?.kind === 'numbers' && !money.includes(column));
  }

  function isSame(one: number, other: number): boolean {
    return sample.every((row) => String(row[one]) === String(row[other]) || (isBlank(row[one]) && isBlank(row[other])));
  }
}
