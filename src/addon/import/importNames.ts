import { civilOf } from '../../core/time/days.ts';
import { ADDON } from '../../i18n/languages.ts';
import type { Asked } from '../endpoint.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The beginning of the name of a hidden tab into which rows are written on their way. */
const STAGE = 'KPI Map import ';

/** The name of a tab has at most 100 characters. */
const LONGEST_NAME = 80;

/** Whether a tab belongs to an import: rows on their way, or what stood in a tab before. */
export function isOfImport(name: string): boolean {
  return isStage(name) || Object.values(ADDON).some(({ imports }) => name.includes(imports.before));
}

export function isStage(name: string): boolean {
  return name.startsWith(STAGE);
}

/** A free name for a new stage: `KPI Map import 46356-1`. */
export function stageName({ spreadsheet, host }: Asked): string {
  return freeName(spreadsheet, (n) => `${STAGE}${host.today}-${n}`);
}

/** Stages of earlier days: whoever wrote them has closed the page. */
export function isForgotten(name: string, { host }: Asked): boolean {
  return isStage(name) && Number(name.slice(STAGE.length).split('-')[0]) < host.today - 1;
}

/** Such as `Deals (before import 30 Nov)`. */
export function backupName(tab: string, { host }: Asked): string {
  const { imports } = ADDON[host.language];
  const { month, day } = civilOf(host.today);
  return `${tab.slice(0, LONGEST_NAME - imports.before.length)}${imports.before}${day} ${imports.months[month - 1] ?? ''})`;
}

/** Whether a tab holds what stood in this one before an earlier import. */
export function isBackupOf(name: string, tab: string): boolean {
  return Object.values(ADDON).some(({ imports }) =>
    name.startsWith(`${tab.slice(0, LONGEST_NAME - imports.before.length)}${imports.before}`),
  );
}

/** A free name for the tab of a file: its own name, with a number when that is taken. */
export function newTabName(wanted: string, { spreadsheet, host }: Asked): string {
  const name = wanted.trim().slice(0, LONGEST_NAME) || ADDON[host.language].imports.tab;
  return freeName(spreadsheet, (n) => (n === 1 ? name : `${name} ${n}`));
}

/** Names of tabs that differ only in their case are the same to Google. */
function freeName(spreadsheet: Spreadsheet, name: (n: number) => string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let n = 1;
  while (taken.has(name(n).toLowerCase())) n++;
  return name(n);
}
