import type { FunctionHelp } from '../engine/index.ts';
import type { BuiltPages } from '../sample/builtTab.ts';
import type { Example } from '../sample/example.ts';
import type { PageText } from './pageText.ts';

/** The built files that the page runs on. */
export interface Files {
  readonly code: string;
  readonly sidebar: string;
  readonly pipeline: string;
  readonly functions: readonly FunctionHelp[];
  readonly examples: readonly Example[];
  readonly pages: BuiltPages;
}

/** Loads everything at once. Throws an error for people to read when a file is missing. */
export async function loadFiles(text: PageText): Promise<Files> {
  const read = async (file: string): Promise<Response> => {
    const answer = await fetch(file).catch(() => null);
    if (answer === null || !answer.ok) throw new Error(text.missing(file));
    return answer;
  };
  const [code, sidebar, pipeline, functions, examples, pages] = await Promise.all([
    read('/dist/Code.js').then((answer) => answer.text()),
    read('/dist/Sidebar.html').then((answer) => answer.text()),
    read('/data/sales_pipeline.csv').then((answer) => answer.text()),
    read('/functions.json').then((answer): Promise<readonly FunctionHelp[]> => answer.json()),
    read('/examples.json').then((answer): Promise<readonly Example[]> => answer.json()),
    read('/pages.json').then((answer): Promise<BuiltPages> => answer.json()),
  ]);
  return { code, sidebar, pipeline, functions, examples, pages };
}
