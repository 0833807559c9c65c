import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { ROOT } from '../../../scripts/bundle/paths.mjs';

/** A path that a text names, and the file that names it; both from the root of the project. */
export interface Mention {
  readonly file: string;
  readonly path: string;
}

/** What the project holds: every file and folder by its path, and every file by its name alone. */
export interface Holdings {
  readonly paths: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Folders that are not ours or appear only with a build. */
const ELSEWHERE = /^(?:\.git|node_modules|dist|build)(?:\/|$)|\/node_modules(?:\/|$)/;

/** Placeholders in a recipe for the name of the new thing. */
const PLACEHOLDER = /\bNAME/;

const ENDINGS = 'tsx?|mjs|cjs|js|json|md|csv|tsv|png|css|html|R';

/**
 * A path with a folder and an ending, in backticks or not: `core/leads.ts`, ../README.md. Web
 * addresses and packages do not count.
 */
const FILE = new RegExp(`(?<![\\w@/:.-])(?:\\.{1,2}/)*[\\w.-]+(?:/[\\w.-]+)+\\.(?:${ENDINGS})\\b`, 'g');

/** A file by its name alone, in backticks. */
const NAME = new RegExp(`^[\\w-]+(?:\\.[\\w-]+)*\\.(?:${ENDINGS})$`);

/**
 * A folder in backticks: one of the root or of src, with or without a path inside, or anything that
 * ends with a slash.
 */
const FOLDER =
  /^(?:(?:src|core|read|i18n|functions|addon|sidebar|playground|test|scripts|docs|bench|examples)\/[\w./-]*|[\w./-]+\/)$/;

/** What stands in the project now. */
export function holdings(): Holdings {
  const inside = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return ELSEWHERE.test(path) ? [] : entry.isDirectory() ? [path, ...inside(path)] : [path];
    });
  const paths = inside('.');
  return { paths: new Set(paths), names: new Set(paths.map((path) => basename(path))) };
}

/** Every path named in a page, or in the comments of a file of code. */
export function mentionsOf(file: string): Mention[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return pathsIn(file.endsWith('.md') ? text : commentsIn(text)).map((path) => ({ file, path }));
}

/**
 * The paths that a text names, without built files (`dist/`, `build/`), patterns and placeholders.
 */
export function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);
  const linked = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  const found = [
    ...[...text.matchAll(FILE)].map(([path]) => path),
    ...quoted.filter((inside) => NAME.test(inside) || FOLDER.test(inside)),
    ...linked.filter((target) => !target.includes(':')),
  ];
  return [...new Set(found)].filter((path) => !ELSEWHERE.test(path) && !PLACEHOLDER.test(path));
}

/**
 * Whether a path names something: from the root, from src, from the folder of the file that names
 * it, or a file by its name.
 */
export function isThere({ file, path }: Mention, { paths, names }: Holdings): boolean {
  const from = ['.', 'src', dirname(file)].map((folder) => normalize(join(folder, path)).replace(/\/$/, ''));
  return from.some((one) => paths.has(one)) || (!path.includes('/') && names.has(path));
}

/** A text in quotes, which is skipped, or a comment. */
const QUOTED_OR_COMMENT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(\/\*[^]*?\*\/|\/\/.*)/g;

/**
 * The comments in the text of a file of code, in their order. They are found by their signs alone,
 * because a compiler would take ten times as long.
 */
export function commentsIn(text: string): string {
  return [...text.matchAll(QUOTED_OR_COMMENT)].flatMap(([, comment]) => comment ?? []).join('\n');
}
