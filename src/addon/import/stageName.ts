import type { Asked } from '../endpoint.ts';

/** The beginning of the name of a hidden tab into which rows are written on their way. */
const STAGE = 'KPI Map import ';

export function isStage(name: string): boolean {
  return name.startsWith(STAGE);
}

/** A free name for a new stage: `KPI Map import 46356-1`. */
export function stageName({ sheets, host }: Asked): string {
  return sheets.freeName((n) => `${STAGE}${host.today}-${n}`);
}

/** Stages of earlier days: whoever wrote them has closed the page. */
export function isForgotten(name: string, { host }: Asked): boolean {
  return isStage(name) && Number(name.slice(STAGE.length).split('-')[0]) < host.today - 1;
}
