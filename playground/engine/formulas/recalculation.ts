import type { Univer } from '@univerjs/core';
import { IFormulaCurrentConfigService } from '@univerjs/engine-formula';

/**
 * Tells when a recalculation begins, and keeps its second round small. The engine calculates in
 * two rounds: all that has changed, then what reads the tables that spilled. At the start all
 * formulas count as changed, but in the second round only the readers of such tables do; among
 * them may be tables themselves, which the engine would leave out.
 */
export function watchRecalculation(univer: Univer, begins: () => void): void {
  const round = univer.__getInjector().get(IFormulaCurrentConfigService);
  const load = round.load.bind(round);
  const isForced = round.isForceCalculate.bind(round);
  const second = round.loadDirtyRangesAndExcludedCell.bind(round);
  let isSecond = false;
  round.load = (config) => {
    begins();
    isSecond = false;
    load(config);
  };
  round.isForceCalculate = () => !isSecond && isForced();
  round.loadDirtyRangesAndExcludedCell = (ranges, excluded) => {
    isSecond = true;
    second(ranges, isForced() ? {} : excluded);
  };
}
