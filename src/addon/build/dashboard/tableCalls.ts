import type { ArgumentTab } from '../../api/index.ts';
import type { Asked } from '../../endpoint.ts';
import { formulaText, quoted } from '../../formula/formulaText.ts';
import { tabsPlace } from '../../formula/tabsPlace.ts';
import { argumentSheet } from '../../tabs/tabSheet.ts';
import { tabTable } from '../../tabs/tabTable.ts';

/** Writes formulas over one table of leads; each tab is read once for all of them. */
export interface TableCalls {
  /** Arguments behind the data, as they stand in the formula; null is one that is left out. */
  call(name: string, ...args: readonly (string | null)[]): string;
  /** The range of a tab with settings; null where there is none. */
  tab(id: ArgumentTab): string | null;
}

export function tableCalls(tab: string, asked: Asked): TableCalls {
  const { reference, mapping } = tabTable(asked, tab);
  const known = new Map<ArgumentTab, string | null>();
  return {
    call(name, ...args) {
      const parts: (string | null)[] = [reference, ...args];
      if (mapping !== null) {
        const place = tabsPlace(name);
        while (parts.length < place) parts.push(null);
        parts[place] = mapping.reference;
      }
      return formulaText(name, parts, ';');
    },
    tab(id) {
      const found = known.has(id) ? known.get(id) : argumentSheet(id, asked)?.reference;
      known.set(id, found ?? null);
      return found ?? null;
    },
  };
}

/** A text as an argument. */
export const said = quoted;
