import { type MadeTable, madeTable } from './madeTable.ts';
import { type Reading, type Verdict, readingOf } from './verdict.ts';

/** How many figures had each verdict. */
export type Shares = Readonly<Record<Verdict, number>>;

export interface Tried {
  readonly shares: Shares;
  /** Tables of which no figure was wrong or refused, and all tables, by kind. */
  readonly kinds: ReadonlyMap<string, { readonly right: number; readonly silent: number; readonly all: number }>;
  /** Tables with a wrong figure that nobody is told of: the seed, what is wrong, and the table. */
  readonly failures: readonly string[];
}

/** Makes that many tables from a seed on, and holds what is read in them against the truth. */
export function tried(seed: number, tables: number): Tried {
  const shares: Record<Verdict, number> = { right: 0, refused: 0, told: 0, silent: 0 };
  const kinds = new Map<string, { right: number; silent: number; all: number }>();
  const failures: string[] = [];
  for (let own = seed; own < seed + tables; own++) {
    const made = madeTable(own);
    const reading = readingOf(made);
    const has = (verdict: Verdict): boolean => reading.answers.some((one) => one.verdict === verdict);
    for (const { verdict } of reading.answers) shares[verdict]++;
    const kind = kinds.get(made.sketch.kind) ?? { right: 0, silent: 0, all: 0 };
    kind.all++;
    if (has('silent')) {
      kind.silent++;
      failures.push(failureOf(made, reading));
    } else if (!has('refused') && !has('told')) kind.right++;
    kinds.set(made.sketch.kind, kind);
  }
  return { shares, kinds, failures };
}

/** One line: how many figures were right, refused, told of and silently wrong. */
export function lineOf({ right, refused, told, silent }: Shares): string {
  const all = right + refused + told + silent;
  const share = (some: number): string => `${((100 * some) / all).toFixed(1)} %`;
  return `${all} figures: right ${share(right)}, a sentence instead ${share(refused)}, wrong and told ${share(told)}, wrong in silence ${silent}`;
}

/** What is wrong with a table, and the table as it was given. */
function failureOf({ seed, sketch, words, cells, noise }: MadeTable, { answers, findings }: Reading): string {
  const wrong = answers.filter(({ verdict }) => verdict === 'silent');
  return [
    `seed ${seed}: ${sketch.kind}, ${[words.language, ...noise].join(', ')}`,
    ...wrong.map(({ figure, expected, got }) => `  ${figure}: ${expected} expected, ${got} came`),
    `  told: ${findings.map(({ code, subject, count }) => `${code} ${subject} ${count}`).join('; ')}`,
    ...cells.map((row) => row.map(csvOf).join(',')),
  ].join('\n');
}

function csvOf(cell: MadeTable['cells'][number][number]): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
