import { readFileSync } from 'node:fs';
import { datePattern, snapshotOf, workbookOver } from '../../../playground/engine/index.ts';
import { headlessEngine } from '../../../playground/engine/node.ts';
import {
  type Addon,
  type Switches,
  type Workbook,
  createRunner,
  loadAddon,
  topLevelFunctions,
} from '../../../playground/host/index.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';
import { at } from '../../../scripts/bundle/paths.mjs';
import type { CheckId, CheckPart, SidebarApi, Tried } from '../../../src/addon/api/index.ts';
import { built } from '../../support/bundle.ts';
import { valueOf } from '../sheet.ts';

export interface Checking {
  readonly workbook: Workbook;
  readonly addon: Addon;
  call<E extends keyof SidebarApi>(name: E, ...args: Parameters<SidebarApi[E]>): Promise<ReturnType<SidebarApi[E]>>;
  /** All that a part of the check tells, once the spreadsheet has calculated; and the temporary tab. */
  part(tab: string | null, part: CheckPart): Promise<{ readonly tab: string; readonly tried: readonly Tried[] }>;
  dispose(): void;
}

interface Options {
  readonly switches?: Partial<Switches>;
  readonly locale?: string;
  /** Before each call of a service; what it throws, Google throws. */
  readonly onCall?: (member: string) => void;
}

/** The built add-on in a spreadsheet that calculates, with one tab. */
export function checking({ switches = {}, locale = 'en_US', onCall = () => undefined }: Options = {}): Checking {
  const code = built('Code.js');
  const engine = headlessEngine({
    language: 'en',
    functions: JSON.parse(readFileSync(at('build/functions.json'), 'utf8')),
    unlisted: topLevelFunctions(code),
    call: (name, args) => addon.callCustomFunction(name, args),
    snapshot: snapshotOf(
      { language: 'en', tabs: [{ name: 'Deals', cells: [['Manager'], ['Anna']], styles: [] }] },
      'T',
    ),
  });
  const workbook = workbookOver(engine.book, {
    timeZone: 'Europe/Moscow',
    locale,
    datePattern: datePattern('en'),
    toast: () => undefined,
  });
  const html = { Sidebar: built('Sidebar.html') };
  const addon = loadAddon({ code, html, realm: vmRealm(), workbook, locale: 'en', switches, onCall });
  const runner = createRunner(addon);
  const call: Checking['call'] = async (name, ...args) =>
    (await runner.handle(name, args)) as ReturnType<SidebarApi[typeof name]>;
  return {
    workbook,
    addon,
    call,
    async part(before, part) {
      const { tab, tried } = valueOf(await call('sidebarCheckBegin', before, part, []));
      await engine.calculated();
      const read = valueOf(await call('sidebarCheckRead', tab, part));
      const late = read.pending.map((id): Tried => ({ id, verdict: 'untried', why: 'late' }));
      return { tab, tried: [...tried, ...read.tried, ...late] };
    },
    dispose: () => engine.dispose(),
  };
}

/** What was tried, by what it is: the verdict and what was seen. */
export const byId = (tried: readonly Tried[]): ReadonlyMap<CheckId, string> =>
  new Map(
    tried.map((one) => [one.id, `${one.verdict}: ${one.verdict === 'untried' ? one.why : one.observed}`] as const),
  );
