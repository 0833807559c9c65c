import {
  loadAddon,
  MemoryWorkbook,
  type Addon,
  type AddonOptions,
  type MemoryTab,
} from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';

export interface World {
  readonly addon: Addon;
  readonly workbook: MemoryWorkbook;
}

/** A loaded script over a small workbook; `code` is the whole project. */
export function worldOf(
  code: string,
  options: Partial<AddonOptions> & { readonly tabs?: readonly MemoryTab[]; readonly timeZone?: string } = {},
): World {
  const { tabs = [{ name: 'Deals', cells: [] }], timeZone = 'Etc/UTC', ...others } = options;
  const workbook = new MemoryWorkbook(tabs, { timeZone, name: 'School' });
  const addon = loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: 'en', ...others });
  return { addon, workbook };
}

/** What an expression gives with full rights, as JSON; throws what it throws. */
export function evaluated(expression: string, options: Parameters<typeof worldOf>[1] = {}): unknown {
  const { addon } = worldOf(`function run() { return JSON.stringify(${expression}); }`, options);
  const json = addon.call('run', [], 'FULL');
  return typeof json === 'string' ? JSON.parse(json) : json;
}
