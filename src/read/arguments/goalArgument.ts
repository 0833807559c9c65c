import { KpiError } from '../../core/errors.ts';
import { typedText } from './plainArguments.ts';
import { type Arg, isGrid, single } from '../cells/cell.ts';
import { moneyColumn } from '../cells/numbers/moneyColumn.ts';

/**
 * An amount of money above 0. It may be typed as a number, or as a text such as `1 000 000 ₽` or
 * `1,2 млн`.
 *
 * @throws KpiError `goal-unreadable`.
 */
export function goalArgument(arg: Arg): number {
  const cell = single(arg);
  const { values } = moneyColumn({ rows: [[isGrid(cell) ? '' : cell]], lines: Int32Array.of(0) }, 0, {
    header: '',
    currencyColumn: undefined,
  });
  const goal = values[0] ?? NaN;
  if (!(goal > 0)) throw new KpiError('goal-unreadable', { found: typedText(cell) });
  return goal;
}
