import { headlessEngine } from '../../playground/engine/node.ts';
import {
  datePattern,
  rectangleOf,
  snapshotOf,
  workbookOver,
  type CallFunction,
  type Engine,
} from '../../playground/engine/index.ts';
import type { FormulaArgument, Stored, Workbook } from '../../playground/host/index.ts';
import type { SampleCell, SampleTab } from '../../playground/sample/model.ts';

/** A small spreadsheet without a screen, with custom functions written in the test. */
export interface Spreadsheet {
  readonly engine: Engine;
  readonly workbook: Workbook;
  /** What the cell holds after every formula is calculated, e.g. cell('Board!A1'). */
  cell(a1: string): Promise<Stored>;
  write(a1: string, value: Stored): void;
  readonly calls: readonly (readonly FormulaArgument[])[];
}

export function spreadsheet(
  tabs: Readonly<Record<string, readonly (readonly SampleCell[])[]>>,
  functions: Readonly<Record<string, (args: readonly FormulaArgument[]) => Stored[][]>>,
  styles: Readonly<Record<string, SampleTab['styles']>> = {},
): Spreadsheet {
  const calls: (readonly FormulaArgument[])[] = [];
  const call: CallFunction = (name, args) => {
    calls.push(args);
    const answer = functions[name];
    if (answer === undefined) throw new Error(`no function ${name}`);
    return { grid: answer(args) };
  };
  const engine = headlessEngine({
    language: 'en',
    functions: Object.keys(functions).map(help),
    call,
    snapshot: snapshotOf(
      {
        language: 'en',
        tabs: Object.entries(tabs).map(([name, cells]) => ({ name, cells, styles: styles[name] ?? [] })),
      },
      'Test',
    ),
  });
  const workbook = workbookOver(engine.book, {
    timeZone: 'America/New_York',
    locale: 'en_US',
    datePattern: datePattern('en'),
    toast: () => undefined,
  });
  const place = (a1: string) => {
    const [tab = '', rest = ''] = a1.split('!');
    const sheet = workbook.sheets().find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    return { sheet, at: rectangleOf(rest) };
  };
  return {
    engine,
    workbook,
    calls,
    async cell(a1) {
      await engine.calculated();
      const { sheet, at } = place(a1);
      const value = sheet.read(at)[0]?.[0];
      if (value === undefined) throw new Error(`nothing at ${a1}`);
      return value;
    },
    write(a1, value) {
      const { sheet, at } = place(a1);
      sheet.write(at, [[value]]);
    },
  };
}

function help(name: string) {
  return { name, summary: name, params: [], returns: '', examples: [], translations: {} };
}
