import { runInContext, createContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  clientScript,
  connectFrame,
  withClient,
  type FrameOptions,
  type Runner,
} from '../../../playground/host/index.ts';

type Listener = (event: { source: unknown; data: unknown }) => void;

/** A page with one frame in it, without a browser: messages are delivered later, and lost where nobody hears. */
function pageWithFrame() {
  const waiting: (() => void)[] = [];
  const inPage = new Set<Listener>();
  const inFrame = new Set<Listener>();
  const errors: unknown[] = [];
  const deliver = (ears: Set<Listener>, source: unknown, data: unknown): void => {
    waiting.push(() => [...ears].forEach((ear) => ear({ source, data: structuredClone(data) })));
  };
  const frame = { postMessage: (data: unknown) => deliver(inFrame, page, data) };
  const page = {
    postMessage: (data: unknown) => deliver(inPage, frame, data),
    addEventListener: (_type: string, ear: Listener) => void inPage.add(ear),
    removeEventListener: (_type: string, ear: Listener) => void inPage.delete(ear),
  };
  const window: Record<string, unknown> = {
    parent: page,
    addEventListener: (_type: string, ear: Listener) => void inFrame.add(ear),
  };
  const context = createContext({
    window,
    structuredClone,
    setTimeout: (work: (...args: unknown[]) => void, _delay: number, ...args: unknown[]) =>
      waiting.push(() => work(...args)),
    console: { error: (e: unknown) => errors.push(String(e)) },
  });
  return {
    frame,
    page,
    errors,
    /** Delivers message after message until none is on its way. */
    async settled(): Promise<void> {
      const answered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
      for (await answered(); waiting.length > 0; await answered()) waiting.shift()?.();
    },
    loadFrame: () => void runInContext(clientScript, context),
    /** Runs code in the frame; `seen` collects what its handlers get. */
    inFrame: (code: string, seen: unknown[] = []): unknown => {
      context['seen'] = seen;
      return runInContext(`var google = window.google; ${code}`, context);
    },
  };
}

const echo: Runner = {
  handle: (name, parameters) =>
    name === 'broken' ? Promise.reject(new Error('No data')) : Promise.resolve([name, ...parameters]),
};
const handlers = `google.script.run.withSuccessHandler(function (value, user) { seen.push(['ok', value, user]); })
  .withFailureHandler(function (error, user) { seen.push([error.name, error.message, user]); })`;

function connect(world: ReturnType<typeof pageWithFrame>, options: FrameOptions = {}): () => void {
  return connectFrame(world.frame, echo, { page: world.page, ...options });
}

describe('google.script.run in the sidebar', () => {
  test.each([
    [
      'the page listens first',
      (w: ReturnType<typeof pageWithFrame>, ask: () => void) => (connect(w), w.loadFrame(), ask()),
    ],
    [
      'the frame loads and calls first',
      (w: ReturnType<typeof pageWithFrame>, ask: () => void) => (w.loadFrame(), ask(), connect(w)),
    ],
  ])('loses no call where %s', async (_title, start) => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    start(world, () => world.inFrame(`${handlers}.columns('Deals!A:L', { n: 1 });`, seen));
    await world.settled();
    expect(seen).toEqual([['ok', ['columns', 'Deals!A:L', { n: 1 }], undefined]]);
  });

  test('keeps calls that were made long before the page listens', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    world.loadFrame();
    world.inFrame(`${handlers}.a(); ${handlers}.b();`, seen);
    await world.settled();
    expect(seen).toEqual([]);
    connect(world);
    await world.settled();
    expect(seen).toEqual([
      ['ok', ['a'], undefined],
      ['ok', ['b'], undefined],
    ]);
  });

  test('gives an Error and the user object to the failure handler', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    connect(world);
    world.loadFrame();
    world.inFrame(`${handlers}.withUserObject('button').broken();`, seen);
    await world.settled();
    expect(seen).toEqual([['ScriptError', 'No data', 'button']]);
  });

  test('writes a failure without handler to the console', async () => {
    const world = pageWithFrame();
    connect(world);
    world.loadFrame();
    world.inFrame('google.script.run.broken();');
    await world.settled();
    expect(world.errors).toEqual(['ScriptError: No data']);
  });

  test('fails a call with a function in it', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    connect(world);
    world.loadFrame();
    world.inFrame(`${handlers}.a({ f: function () {} });`, seen);
    await world.settled();
    expect(seen).toMatchObject([['ScriptError', expect.stringContaining('illegal value'), undefined]]);
  });

  test('makes a new runner with every handler, returns nothing from a call and hides private names', () => {
    const world = pageWithFrame();
    world.loadFrame();
    expect(world.inFrame('google.script.run.withUserObject(1) !== google.script.run')).toBe(true);
    expect(world.inFrame(`var base = ${handlers}; base.withUserObject(1) !== base`)).toBe(true);
    expect(world.inFrame('google.script.run.anything()')).toBeUndefined();
    expect(world.inFrame('typeof google.script.run.secret_')).toBe('undefined');
    expect(() => world.inFrame('google.script.run.withSuccessHandler("f")')).toThrow('A handler must be a function');
  });

  test('does not let one call change the handlers of another', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    connect(world);
    world.loadFrame();
    world.inFrame(`var base = ${handlers}; base.withUserObject('one').a(); base.b();`, seen);
    await world.settled();
    expect(seen).toEqual([
      ['ok', ['a'], 'one'],
      ['ok', ['b'], undefined],
    ]);
  });

  test('tells the page to close the sidebar and to focus the sheet', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    connect(world, {
      onClose: () => seen.push('close'),
      onEditorFocus: () => seen.push('focus'),
      onSize: (size) => seen.push(size),
    });
    world.loadFrame();
    world.inFrame('google.script.host.editor.focus(); google.script.host.setHeight(200); google.script.host.close();');
    await world.settled();
    expect(seen).toEqual(['focus', { height: 200 }, 'close']);
  });

  test('is not answered after it is disconnected', async () => {
    const world = pageWithFrame();
    const seen: unknown[] = [];
    const disconnect = connect(world);
    world.loadFrame();
    await world.settled();
    disconnect();
    world.inFrame(`${handlers}.a();`, seen);
    await world.settled();
    expect(seen).toEqual([]);
  });
});

describe('the client script', () => {
  test.each([
    ['<!DOCTYPE html><html><head lang="en"><script>1</script></head></html>', '<!DOCTYPE html><html><head lang="en">'],
    ['<!doctype html><p>', '<!doctype html>'],
    ['<p>$&', ''],
    ['<header></header>', ''],
  ])('stands before every other script of %s', (html, before) => {
    const injected = withClient(html);
    expect(injected.startsWith(`${before}<script>(function`)).toBe(true);
    expect(injected.replace(`<script>${clientScript}</script>`, () => '')).toBe(html);
  });

  test('does not end its own element', () => {
    expect(clientScript).not.toContain('</');
  });
});
