import type {
  FileLook,
  FileRows,
  ImportChanges,
  ImportColumn,
  ImportPlan,
  ImportResult,
  ImportTargets,
  Imported,
} from '../../../src/addon/api/index.ts';
import { type Opened, valueOf } from '../sheet.ts';

type Call = Opened['call'];

/** What the parts of a file are recognised as, asked as the page asks. */
export async function planOf(call: Call, parts: readonly FileRows[]): Promise<ImportPlan> {
  let look: FileLook | null = null;
  for (const part of parts) look = valueOf(await call('sidebarImportLook', part, look));
  if (look === null) throw new Error('no parts');
  return valueOf(await call('sidebarImportPlan', look, parts[0] ?? []));
}

/** A column of a plan by its header. */
export function columnOf(plan: ImportPlan, header: string): ImportColumn {
  const found = plan.columns.find((column) => column.header === header);
  if (found === undefined) throw new Error(`No column ${header}`);
  return found;
}

/** A file written into a new tab, all in one part. */
export async function importedNew(call: Call, rows: FileRows, name = 'File'): Promise<Imported> {
  const plan = await planOf(call, [rows]);
  const body = rows.slice(plan.above);
  const order = { columns: plan.columns, id: plan.id, over: null, rows: body.length };
  const staged = body.map((cells) => ({ key: '', was: null, cells }));
  const { stage } = valueOf(await call('sidebarImportStage', order, null, 0, staged));
  const result = valueOf(await call('sidebarImportPut', order, stage, name, []));
  if (result.kind !== 'done') throw new Error('clash');
  return result.made;
}

/** What a file would change in a tab, and a way to write it. */
export interface Update {
  readonly plan: ImportPlan;
  readonly targets: ImportTargets;
  readonly changes: ImportChanges;
  write(removes?: 'gone rows' | 'nothing'): Promise<ImportResult>;
}

export async function updateOf(call: Call, rows: FileRows, tab: string): Promise<Update> {
  const plan = await planOf(call, [rows]);
  const body = rows.slice(plan.above);
  const targets = valueOf(await call('sidebarImportTargets', tab, plan));
  const prints = valueOf(await call('sidebarImportPrints', body, plan, targets));
  const changes = valueOf(await call('sidebarImportCompare', plan, targets, prints));
  return {
    plan,
    targets,
    changes,
    async write(removes = 'nothing') {
      const order = { columns: plan.columns, id: plan.id, over: targets, rows: changes.rows.length };
      const staged = changes.rows.map(([at, key, was]) => ({ key, was, cells: body[at] ?? [] }));
      const { stage } = valueOf(await call('sidebarImportStage', order, null, 0, staged));
      return valueOf(await call('sidebarImportPut', order, stage, '', removes === 'nothing' ? [] : changes.gone));
    },
  };
}

/** What was made by an import that must have worked. */
export function madeBy(result: ImportResult): Imported {
  if (result.kind !== 'done') throw new Error(`clash: ${result.ids.join()}`);
  return result.made;
}
