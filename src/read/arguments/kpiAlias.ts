import { KIND_OF, type Kpi, type VolumeKpi } from '../../core/kpis/kpi.ts';
import { KPI_HINTS, KPI_WORDS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import { fold } from '../cells/fold.ts';
import { builtinNamed } from './builtinNames.ts';

type Lists = Readonly<Partial<Record<string, string>>>;

/** Every word of the lists, folded, with the id that it stands for. */
function idsByWord(lists: readonly Lists[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((one) =>
      Object.entries(one).flatMap(([id, words = '']) => wordsInList(words).map((word) => [fold(word), id] as const)),
    ),
  );
}

let aliases: ReadonlyMap<string, string> | null = null;
let hints: ReadonlyMap<string, string> | null = null;

/**
 * The built-in KPI that people also call so: close rate, AOV; or, for words such as "number of leads",
 * how many were created. Undefined when there is none.
 */
export function kpiAlias(text: string): Kpi | undefined {
  aliases ??= idsByWord(KPI_WORDS);
  const id = aliases.get(fold(text)) ?? '';
  return id === 'leads' ? leadCount(text.trim()) : builtinNamed(id);
}

/** The leads by the day of their creation, named as it was typed. */
function leadCount(id: string): VolumeKpi {
  const counted = { measure: 'count', to: ['created'], column: '', unit: 'leads' } as const;
  return { id, ...counted, better: 'higher', kind: KIND_OF.count, lessRefunds: false, orElse: null };
}

/** The id of the KPI that a word may mean, to be asked: deals. */
export function kpiHint(text: string): string | null {
  hints ??= idsByWord(KPI_HINTS);
  return hints.get(fold(text)) ?? null;
}
