/** The beginning of the name of a hidden tab into which rows are written on their way. */
export const STAGE = 'KPI Map import ';

export function isStage(name: string): boolean {
  return name.startsWith(STAGE);
}
