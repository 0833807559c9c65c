import { describe, expect, test } from 'vitest';
import { packedPanels, programsIn } from '../../scripts/bundle/panels.mjs';

describe('the programs in Code.js', () => {
  test('are itself, and that of the panels as it was', async () => {
    const program = 'var panels=()=>{return{sidebarStart:()=>["да","\\","да"]}};\n';
    const code = `var __kpi=1;\nfunction onOpen(){}\n${await packedPanels(program)}`;
    expect(await programsIn(code)).toEqual([code, program]);
  });

  test('are one where the panels are not compressed', async () => {
    expect(await programsIn('var __kpi=1;')).toEqual(['var __kpi=1;']);
  });
});
