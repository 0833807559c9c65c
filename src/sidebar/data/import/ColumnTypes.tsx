import type { Choice, ColumnType, ImportColumn } from '../../../addon/api/index.ts';
import type { SidebarWords } from '../../../i18n/en/sidebar.ts';
import { useWords } from '../../shared/useWords.ts';
import type { FilePreview } from './importState.ts';

const ORDERS = ['open', 'day', 'month'] as const;

/**
 * What each column is read as and what its cells become; and the one thing only a person can say.
 * What columns of calls or letters say is read when exports are joined.
 */
export function ColumnTypes(props: {
  /** Of the one field. */
  readonly id: string;
  readonly preview: FilePreview;
  readonly meanings: readonly Choice[];
  readonly onOrder: (order: 'open' | 'day' | 'month') => void;
}) {
  const { importFile } = useWords();
  const { plan, asked } = props.preview;
  const type = plan.columns[asked[0] ?? -1]?.type;
  return (
    <section>
      {type?.is === 'day' && (
        <>
          <label for={props.id}>{importFile.openDays}</label>
          <select
            id={props.id}
            value={type.order}
            onChange={({ currentTarget }) => {
              const order = ORDERS.find((one) => one === currentTarget.value);
              if (order !== undefined) props.onOrder(order);
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {importFile.order[order]}
              </option>
            ))}
          </select>
        </>
      )}
      <h3>{importFile.columns}</h3>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{importFile.header}</th>
            <th scope="col">{importFile.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {plan.columns.map((column, at) => (
            <tr key={at}>
              <th scope="row">
                <span class="name">{column.header === '' ? importFile.noHeader : column.header}</span>
                <span class="quiet">{column.example}</span>
              </th>
              <td>
                {plan.events === null && meaningOf(column, props.meanings, importFile)}
                <span class="quiet">{typeText(column.type, importFile)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Words = SidebarWords['importFile'];

function meaningOf({ meaning }: ImportColumn, meanings: readonly Choice[], words: Words): string {
  if (meaning === null) return words.plain;
  return meanings.find(({ value }) => value === meaning)?.label ?? words.own;
}

/** Of days that nobody has told about only those are texts that may be either. */
function typeText(type: ColumnType, { types, order }: Words): string {
  if (type.is !== 'day') return types[type.is];
  return type.order === 'open' ? order.open : types.days[type.order];
}
