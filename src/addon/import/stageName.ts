import type { Asked } from '../endpoint.ts';
import { STAGE, isStage } from './isStage.ts';

/** A free name for a new stage: `KPI Map import 46356-1`. */
export function stageName({ sheets, host }: Asked): string {
  return sheets.freeName((n) => `${STAGE}${host.today}-${n}`);
}

/** Stages of earlier days: whoever wrote them has closed the page. */
export function isForgotten(name: string, { host }: Asked): boolean {
  return isStage(name) && Number(name.slice(STAGE.length).split('-')[0]) < host.today - 1;
}
