import { beforeAll, describe, expect, test } from 'vitest';
import { programsIn } from '../../scripts/bundle/seldom/seldom.mjs';
import { built } from '../support/bundle.ts';
import { topLevelOf } from '../support/code/topLevel.ts';
import { variantFiles } from '../support/variantFiles.ts';
import { answersOf } from './answersOf.ts';

describe('the add-on built with --plain', () => {
  let code = '';
  beforeAll(async () => {
    ({ 'Code.js': code = '' } = await variantFiles('plain'));
  });

  test('is one program of ES2019 that makes no code of texts', async () => {
    expect((await programsIn(code)).length).toBe(1);
    expect(code).not.toContain('new Function');
    expect(topLevelOf(code).filter(({ kind }) => kind !== 'function')).toMatchObject([{ name: '__kpi' }]);
  });

  test('answers like the usual one', async () => {
    const usual = await answersOf(built('Code.js'));
    expect(usual).toContain('"Boris"');
    expect(await answersOf(code)).toBe(usual);
  });
});
