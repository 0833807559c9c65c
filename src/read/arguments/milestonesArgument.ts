import { type Texts, stepName } from '../../i18n/index.ts';
import { type Arg, isBlank, isGrid, single } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { milestoneNamed } from './milestoneNamed.ts';

/** What the steps of a road are called: those of the table's own by their headers. */
export function milestoneNames(leads: SheetLeads, texts: Texts): (id: string) => string {
  const headers = new Map(leads.ownColumns().map(({ name, header }) => [name, header]));
  return (id) => headers.get(id) ?? stepName(id, texts);
}

/**
 * The milestones of a row or a column, or of a text: `created, webinar, paid` or
 * `created > webinar > paid`. Each once; none when left out.
 */
export function milestonesNamed(arg: Arg, leads: SheetLeads): readonly string[] {
  const value = single(arg);
  const texts = isGrid(value)
    ? value.reduce((all, row) => [...all, ...row], [])
    : textsIn(isBlank(value) ? '' : String(value));
  const names = texts.filter((cell) => !isBlank(cell)).map((cell) => milestoneNamed(String(cell).trim(), leads));
  return [...new Set(names)];
}

/** Arrows first: a header may hold a comma. */
function textsIn(text: string): readonly string[] {
  const byArrow = text.split(/->|→|>/);
  return byArrow.length > 1 ? byArrow : text.split(/[,;\n]/);
}
