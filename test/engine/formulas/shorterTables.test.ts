import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { snapshotOf } from '../../../playground/engine/index.ts';
import { headlessEngine } from '../../../playground/engine/node.ts';

test('a function of a range forgets the rows that a table in it has left', async () => {
  const [help] = JSON.parse(readFileSync('build/functions.json', 'utf8'));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => [{ kind: 'number' as const, value: row + 1 }]);
  const engine = headlessEngine({
    language: 'en',
    functions: [{ ...help, name: 'COUNT_TO' }],
    call: (_name, [to]) => ({
      grid: rows(to && 'range' in to && to.range[0]?.[0]?.kind === 'number' ? to.range[0][0].value : 0),
    }),
    snapshot: snapshotOf(
      {
        language: 'en',
        tabs: [
          { name: 'Tab', cells: [[4, { formula: '=MAX(A2:A90)+COUNT(A2:A90)' }], [{ formula: '=COUNT_TO(A1)' }]] },
        ],
      },
      'Counting',
    ),
  });
  onTestFinished(() => engine.dispose());
  const sheet = engine.book.getSheetByName('Tab');
  const seen: unknown[] = [];
  for (const to of [4, 2, 6]) {
    sheet?.getRange('A1').setValue(to);
    await engine.calculated();
    seen.push(sheet?.getRange('B1').getValue());
  }
  expect(seen).toEqual([8, 4, 12]);
});
