import type { Language } from '../../i18n/languages.ts';
import type { Argument, DataReport, Entry } from '../../addon/api/index.ts';

/**
 * What the input of every parameter gets. An input keeps the typed text itself and passes up only
 * the argument.
 */
export interface InputProps {
  readonly id: string;
  /** Null while the table is being read, or when it cannot be. */
  readonly report: DataReport | null;
  /** The team's own KPIs, where the function takes them. */
  readonly own: readonly Entry<'kpis'>[];
  /** The spreadsheet's language, for words inside formulas. */
  readonly sheetLanguage: Language;
  /** False for an argument that must be given. */
  readonly isOptional: boolean;
  readonly onArgument: (argument: Argument | null) => void;
}
