import { fold } from '../../read/cells/fold.ts';
import type { Texts } from '../../i18n/index.ts';
import { columnLetter } from '../../read/cells/a1.ts';
import { type Finding, findingWords } from '../../read/findings/findingsOf.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { Answers } from '../../read/table/answers.ts';
import { STATUS_ANSWERS } from '../../read/tabs/tabs.ts';
import type { ReportQuestion, TableAnswer } from '../api/index.ts';

/** Of a hundred kinds of status the most frequent ones are asked about; the others are told. */
const ASKED_WORDS = 10;

/**
 * The questions of a table that one click answers, those about columns first; and the findings that
 * they stand for. A thing that somebody has answered is not asked about.
 */
export function questionsOf(
  { reading }: SheetLeads,
  findings: readonly Finding[],
  texts: Texts,
): { readonly questions: readonly ReportQuestion[]; readonly asked: ReadonlySet<Finding> } {
  const { statuses, sameId } = reading.table.answers;
  const words = findings
    .filter(({ code, subject }) => code === 'status-unknown' && !statuses.has(fold(subject)))
    .sort((a, b) => b.count - a.count)
    .slice(0, ASKED_WORDS);
  const [oneId] = sameId === null ? findings.filter(({ code }) => code.startsWith('same-id')) : [];
  return {
    questions: [
      ...reading.table.questions.map(({ column, id }): ReportQuestion => ({
        about: 'column',
        letter: columnLetter(column),
        meaning: id,
      })),
      ...words.map(({ subject, count, cells }): ReportQuestion => ({ about: 'status', word: subject, count, cells })),
      ...(oneId === undefined ? [] : [sameIdQuestion(oneId, texts)]),
    ],
    asked: new Set([...words, ...(oneId === undefined ? [] : [oneId])]),
  };
}

function sameIdQuestion(finding: Finding, texts: Texts): ReportQuestion {
  const { count, cells } = finding;
  const { what, done } = findingWords(finding, texts);
  return { about: 'sameId', what, done, count, cells };
}

/** What people have said about words of the status and rows of one ID. */
export function answersToo({ statuses, sameId }: Answers): readonly TableAnswer[] {
  const said = [...statuses].map(([word, status]): TableAnswer => ({
    about: 'status',
    word,
    says: STATUS_ANSWERS.find((one) => one === status) ?? null,
  }));
  return sameId === null ? said : [...said, { about: 'sameId', says: sameId }];
}
