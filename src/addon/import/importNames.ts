import { civilOf } from '../../core/time/days.ts';
import { ADDON } from '../../i18n/languages.ts';
import type { Asked } from '../endpoint.ts';
import { isStage } from './isStage.ts';

/** The name of a tab has at most 100 characters. */
const LONGEST_NAME = 80;

/** Whether a tab belongs to an import: rows on their way, or what stood in a tab before. */
export function isOfImport(name: string): boolean {
  return isStage(name) || Object.values(ADDON).some(({ imports }) => name.includes(imports.before));
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
export function newTabName(wanted: string, { sheets, host }: Asked): string {
  const name = wanted.trim().slice(0, LONGEST_NAME) || ADDON[host.language].imports.tab;
  return sheets.freeName((n) => (n === 1 ? name : `${name} ${n}`));
}
