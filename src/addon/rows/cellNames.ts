import { TEXTS, columnName, kpiName } from '../../i18n/index.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { knownMilestone } from '../../read/arguments/milestoneNamed.ts';
import { fold, foldName } from '../../read/cells/fold.ts';
import { NUMBER_IDS, recognise } from '../../read/table/headers.ts';
import type { FieldKind } from '../../read/tabs/tab.ts';
import { wordIn } from '../../read/tabs/tabWords.ts';
import { typedName } from '../typedName.ts';
import type { Asked } from '../endpoint.ts';
import { everybodyWord } from './everybodyWord.ts';
import type { LeadData } from './leadData.ts';

/** The kinds of columns that name something the code knows. */
const NAMING = ['kpi', 'builtinKpi', 'quality', 'counted', 'milestone', 'numberColumn', 'person'] as const;
type Naming = (typeof NAMING)[number];

export function isNameKind(kind: FieldKind): kind is Naming {
  return NAMING.some((one) => one === kind);
}

/**
 * What a cell names, as a form offers it; any other text, such as a road, stays. Without data there
 * is no form, and it is as people read it.
 */
export function draftName(text: string, kind: Naming, data: LeadData | null, asked: Asked): string {
  const { host, language } = asked;
  const texts = data === null ? TEXTS[language] : host.texts;
  const offered = (id: string, name: string): string => (data === null ? name : typedName(host, id, name));
  if (kind === 'person') return personNamed(text, data, asked);
  if (kind === 'numberColumn') return numberColumn(text) ?? text;
  const milestone = kind === 'milestone' || kind === 'counted' ? knownMilestone(text) : null;
  if (milestone !== null) return offered(milestone, columnName(milestone, texts));
  if (kind === 'milestone') return data?.leads.ownColumns().find(({ name }) => name === fold(text))?.header ?? text;
  const own = data?.own.find(({ value }) => value !== null && fold(value.name) === fold(text))?.value;
  const id = builtinNamed(text)?.id;
  if (own || id === undefined) return own?.name ?? text;
  return offered(id, kpiName(id, texts));
}

/** The text for a cell, in the spreadsheet's language, for a name from the form. */
export function cellName(text: string, kind: Naming, data: LeadData, { host: { texts } }: Asked): string {
  if (kind === 'person') return text;
  if (kind === 'numberColumn') return columnName(numberColumn(text) ?? text, texts);
  const milestone = kind === 'milestone' || kind === 'counted' ? knownMilestone(text) : null;
  if (milestone !== null) return columnName(milestone, texts);
  const isOwn = data.own.some(({ value }) => value !== null && fold(value.name) === fold(text));
  return kind === 'milestone' || isOwn ? text : kpiName(builtinNamed(text)?.id ?? text, texts);
}

function numberColumn(text: string): string | undefined {
  return NUMBER_IDS.find((id) => id === recognise(text));
}

function personNamed(text: string, data: LeadData | null, asked: Asked): string {
  const name = data?.leads.managers.names.find((one) => foldName(one) === foldName(text));
  if (name !== undefined || data === null) return name ?? text;
  return wordIn('targets', text, ['everybody']) === undefined ? text : everybodyWord(data, asked);
}
