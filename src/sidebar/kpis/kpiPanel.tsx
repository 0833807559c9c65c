import { BETTERS, KINDS, KIND_OF, MEASURES } from '../../core/kpis/kpi.ts';
import { labelled } from '../rows/form/fieldChoices.ts';
import type { FieldLook } from '../rows/panelContext.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { BuiltinKpis } from './BuiltinKpis.tsx';
import { hasField, kpiSentence, measureOf, nameOf } from './kpiSentence.ts';
import { KpiValue } from './KpiValue.tsx';

/**
 * The team's own KPIs, each with its value on the chosen data. The built-in ones are listed below.
 */
export const kpiPanel: RowPanel<'kpis'> = {
  id: 'kpis',
  home: 'kpis',
  moreNames: ({ meanings }) => meanings,
  titleOf: ({ draft }, { words }) => draft.name.trim() || words.kpis.nameless,
  sentenceOf: ({ draft }, { names, words }) => kpiSentence(draft, names, words),
  begin({ report }) {
    const [from, to = from] = report?.milestones ?? [];
    return { measure: 'rate', from: from?.value ?? '', to: to?.value ?? '' };
  },
  look({ name }, { draft, opened }, { names, words }): FieldLook {
    const { kpis, formula } = words;
    const measure = measureOf(draft);
    const typed = draft.name.trim();
    const isRenamed = opened !== null && typed !== '' && typed !== opened.draft.name;
    const other = (value: string): string => nameOf(value, names, words);
    switch (name) {
      case 'name':
        return { label: kpis.fields.name, needed: kpis.giveName, hint: isRenamed ? kpis.renamed : '' };
      case 'measure':
        return { label: kpis.fields.measure, choices: labelled(MEASURES, kpis.measures) };
      case 'to': {
        const isRoad = hasField(measure, 'from');
        return { other, ...(measure === 'keep' ? { label: kpis.without } : isRoad ? {} : { label: kpis.counted }) };
      }
      case 'within':
        return {
          label: kpis.fields.within,
          hint: measure === 'time' ? kpis.timeLimit : kpis.limit,
          isHidden: !hasField(measure, name),
        };
      case 'from':
      case 'column':
        return { other, isHidden: !hasField(measure, name) };
      case 'better':
        return { label: kpis.fields.better, choices: labelled(BETTERS, kpis.betters) };
      case 'kind':
        return { choices: labelled(KINDS, formula.kinds) };
    }
  },
  filled(draft, fields) {
    const measure = measureOf(draft);
    const columns = fields.find(({ name }) => name === 'column')?.choices ?? [];
    return {
      ...draft,
      column: hasField(measure, 'column') ? draft.column || (columns[0]?.value ?? '') : draft.column,
      better: draft.better || (measure === 'time' || measure === 'half' ? 'lower' : 'higher'),
      kind: draft.kind || (measure === null ? '' : KIND_OF[measure]),
    };
  },
  silent: ['better', 'kind'],
  now: (now, { report }) => (
    <p>
      <KpiValue now={now} currency={report?.currency ?? null} />
    </p>
  ),
  tried: (now, { report, words }) => (
    <p>
      {words.kpis.onData}: <KpiValue now={now} currency={report?.currency ?? null} />
    </p>
  ),
  End: ({ around }) => <BuiltinKpis kpis={around.report?.kpis ?? []} />,
};
