import type {
  FileLook,
  FilePrints,
  FileRows,
  GoneRow,
  ImportChanges,
  ImportOrder,
  ImportPlan,
  ImportResult,
  ImportTargets,
  Imported,
  StagedRow,
} from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import { bodyParts, partsOf } from './partsOf.ts';

/** What runs meanwhile: how much of it is done, from 0 to 1, and whether somebody has stopped it. */
export interface Run {
  told(share: number): void;
  /** @throws Stopped */
  go(): void;
}

/** Somebody has pressed Cancel. */
export class Stopped extends Error {}

/** What a file is recognised as: every part of it is looked at. */
export async function recognised(parts: readonly FileRows[], run: Run): Promise<{ look: FileLook; plan: ImportPlan }> {
  let look: FileLook | null = null;
  for (const [index, part] of parts.entries()) {
    look = await callServer('sidebarImportLook', part, look);
    run.go();
    run.told((index + 1) / (parts.length + 1));
  }
  if (look === null) throw new Error('A file without parts');
  const plan = await callServer('sidebarImportPlan', look, parts[0] ?? []);
  run.go();
  return { look, plan };
}

/** Where a file goes in a tab and what it would change there. */
export interface TabComparison {
  readonly targets: ImportTargets;
  readonly changes: ImportChanges;
}

export async function compared(
  parts: readonly FileRows[],
  plan: ImportPlan,
  tab: string,
  run: Run,
): Promise<TabComparison> {
  const targets = await callServer('sidebarImportTargets', tab, plan);
  const all: FilePrints[] = [];
  for (const part of bodyParts(parts, plan.above)) {
    run.go();
    run.told((all.length + 1) / (parts.length + 2));
    all.push(await callServer('sidebarImportPrints', part, plan, targets));
  }
  run.go();
  const file = { ids: all.flatMap(({ ids }) => ids), prints: all.flatMap(({ prints }) => prints) };
  const changes = await callServer('sidebarImportCompare', plan, targets, file);
  run.go();
  return { targets, changes };
}

/** What is to be written. */
export interface Writing {
  readonly order: ImportOrder;
  readonly rows: readonly StagedRow[];
  /** The name of a new tab. */
  readonly name: string;
  readonly gone: readonly GoneRow[];
}

/**
 * Writes a file: in parts into a hidden tab, then in place with one call. Until that call, stopping
 * leaves the spreadsheet as it was.
 *
 * @param onLast Called when it can be stopped no more.
 */
export async function written(writing: Writing, run: Run, onLast: () => void): Promise<ImportResult> {
  const stage = await staged(writing, run);
  onLast();
  return callServer('sidebarImportPut', writing.order, stage, writing.name, writing.gone);
}

/** Writes the rows of a file into a hidden tab. @returns Its name. */
async function staged({ order, rows }: Writing, run: Run): Promise<string> {
  const parts = partsOf(rows);
  let stage: string | null = null;
  try {
    let at = 0;
    for (const part of parts) {
      run.go();
      const answer: { readonly stage: string } = await callServer('sidebarImportStage', order, stage, at, part);
      stage = answer.stage;
      at += part.length;
      run.told(at / Math.max(rows.length, 1));
    }
    run.go();
  } catch (error) {
    // The mistake that led here is told; what is left of the hidden tab goes at a later import.
    if (stage !== null) await callServer('sidebarImportDrop', stage).catch(() => null);
    throw error;
  }
  if (stage === null) throw new Error('A file without parts');
  return stage;
}

/**
 * Writes several files, each into a new tab: all into hidden tabs first, so that until the last
 * step stopping leaves the spreadsheet as it was.
 *
 * @returns What was written, and what kept the others from it.
 */
export async function severalWritten(
  writings: readonly Writing[],
  run: Run,
  onLast: () => void,
): Promise<{ readonly made: readonly Imported[]; readonly error: unknown }> {
  const stages: string[] = [];
  const drop = (left: readonly string[]) =>
    Promise.all(left.map((stage) => callServer('sidebarImportDrop', stage).catch(() => null)));
  try {
    for (const [at, writing] of writings.entries())
      stages.push(await staged(writing, { ...run, told: (share) => run.told((at + share) / writings.length) }));
    run.go();
  } catch (error) {
    await drop(stages);
    throw error;
  }
  onLast();
  const made: Imported[] = [];
  for (const [at, { order, name, gone }] of writings.entries()) {
    try {
      const result = await callServer('sidebarImportPut', order, stages[at] ?? '', name, gone);
      if (result.kind === 'done') made.push(result.made);
    } catch (error) {
      await drop(stages.slice(at));
      return { made, error };
    }
  }
  return { made, error: null };
}
