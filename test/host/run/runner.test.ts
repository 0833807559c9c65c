import { describe, expect, test } from 'vitest';
import { createRunner } from '../../../playground/host/index.ts';
import { copyPayload, plainMaker } from '../../../playground/host/run/payload.ts';
import { worldOf } from '../world.ts';

class Deal {
  amount = 1;
}
const circle: unknown[] = [];
circle.push({ circle });

describe('a payload of google.script.run', () => {
  test.each([
    [5, 5],
    ['text', 'text'],
    [null, null],
    [undefined, null],
    [
      [1, undefined, [true]],
      [1, null, [true]],
    ],
    [new Array(2), [null, null]],
    [{ a: { b: [1] }, c: undefined }, { a: { b: [1] } }],
    [Object.create(null), {}],
    [JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 1}}')],
  ])('carries %j as %j', (value, copy) => {
    expect(copyPayload(value, '0', plainMaker)).toStrictEqual(copy);
  });

  test.each([
    ['a Date', new Date(0), '0 (a Date)'],
    ['a nested Date', { rows: [[new Date(0)]] }, '0.rows[0][0] (a Date)'],
    ['a function', () => 1, '0 (a function)'],
    ['a Map', new Map(), '0 (a Map)'],
    ['a class instance', new Deal(), '0 (a Object)'],
    ['a circle', circle, '0[0].circle (a circular reference)'],
    ['NaN', [NaN], '0[0] (NaN)'],
    ['infinity', Infinity, '0 (Infinity)'],
    ['a big integer', BigInt(1), '0 (a bigint)'],
    ['a typed array', new Uint8Array(2), '0 (a Uint8Array)'],
  ])('does not carry %s', (_title, value, message) => {
    expect(() => copyPayload(value, '0', plainMaker)).toThrow(`Failed due to illegal value in property: ${message}`);
  });

  test('carries the same object twice when it is no circle', () => {
    const twice = { a: 1 };
    expect(copyPayload([twice, twice], '0', plainMaker)).toEqual([{ a: 1 }, { a: 1 }]);
  });
});

const code = `
  function echo(value) { return value; }
  function own(value) { return Array.isArray(value) && value instanceof Array && value[0] instanceof Object; }
  function today() { return { day: new Date(0) }; }
  function broken() { throw new TypeError('No column of managers'); }
  function nothing() {}
  function secret_() { return 1; }
  var later = function () {};
  var App = { open: function () {} };
  function promise() { return Promise.resolve(1); }
  function write(value) { SpreadsheetApp.getActive().getRange('A1').setValue(value); return SpreadsheetApp.getActive().getRange('A1').getValue(); }
`;

describe('the server of google.script.run', () => {
  const runner = createRunner(worldOf(code).addon);

  test('hands over copies, and of its own realm', async () => {
    const sent = { a: [1] };
    const received = await runner.handle('echo', [sent]);
    expect(received).toStrictEqual(sent);
    expect(received).not.toBe(sent);
    expect(await runner.handle('own', [[{}]])).toBe(true);
  });

  test('runs with full rights', async () => {
    expect(await runner.handle('write', ['x'])).toBe('x');
  });

  test('answers null for nothing', async () => {
    expect(await runner.handle('nothing', [])).toBeNull();
  });

  test.each([
    ['echo', [new Date(0)], 'illegal value in property: 0 (a Date)'],
    ['today', [], 'illegal value in property: the result.day (a Date)'],
    ['promise', [], 'illegal value in property: the result (a Promise)'],
    ['broken', [], 'No column of managers'],
    ['secret_', [], 'Script function not found: secret_'],
    ['missing', [], 'Script function not found: missing'],
    ['App.open', [], 'Script function not found: App.open'],
    ['toString', [], 'Script function not found: toString'],
    ['SpreadsheetApp', [], 'Script function not found: SpreadsheetApp'],
  ])('fails for %s(%j)', async (name, parameters, message) => {
    await expect(runner.handle(name, parameters)).rejects.toThrow(message);
  });

  test('tells the name of an error under the other answer', async () => {
    const named = createRunner(worldOf(code, { switches: { failureText: 'name-and-message' } }).addon);
    await expect(named.handle('broken', [])).rejects.toThrow('TypeError: No column of managers');
  });

  test('answers later, not at once', async () => {
    const seen: string[] = [];
    const answer = runner.handle('echo', [1]).then(() => seen.push('answer'));
    seen.push('asked');
    await answer;
    expect(seen).toEqual(['asked', 'answer']);
  });

  test('keeps ten calls in flight and the eleventh waiting', async () => {
    const started: (() => void)[] = [];
    const slow = createRunner(worldOf(code).addon, { schedule: (start) => started.push(start) });
    const answers = Array.from({ length: 12 }, (_, i) => slow.handle(i === 0 ? 'broken' : 'echo', [i]));
    answers[0]?.catch(() => undefined);
    expect(started).toHaveLength(10);
    started[0]?.();
    expect(started).toHaveLength(11);
    for (let i = 1; i < started.length; i += 1) started[i]?.();
    expect(await Promise.allSettled(answers)).toMatchObject([
      { status: 'rejected' },
      ...Array.from({ length: 11 }, (_, i) => ({ status: 'fulfilled', value: i + 1 })),
    ]);
  });
});
