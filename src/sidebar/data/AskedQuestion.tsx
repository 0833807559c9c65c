import type { Choice, ReportColumn, ReportQuestion } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { CellButtons } from './CellButtons.tsx';
import { type AnswerEditor, columnAnswer } from './useAnswers.ts';

interface Props<Q> {
  readonly tab: string;
  readonly question: Q;
  readonly columns: readonly ReportColumn[];
  readonly meanings: readonly Choice[];
  readonly editor: AnswerEditor;
}

/** A question that only a person can answer, by one click. */
export function AskedQuestion({ question, ...rest }: Props<ReportQuestion>) {
  switch (question.about) {
    case 'column':
      return <AboutColumn {...rest} question={question} />;
    case 'status':
      return <AboutStatus {...rest} question={question} />;
    case 'sameId':
      return <AboutSameId {...rest} question={question} />;
  }
}

type About<A> = Extract<ReportQuestion, { readonly about: A }>;

/** Is this column that? */
function AboutColumn({ question, columns, meanings, editor }: Props<About<'column'>>) {
  const { data } = useWords();
  const { letter, meaning } = question;
  const column = columns.find((one) => one.letter === letter);
  if (column === undefined) return null;
  const name = meanings.find(({ value }) => value === meaning)?.label ?? meaning;
  return (
    <>
      <h3>{data.isIt(column.header, letter, meaning, name)}</h3>
      <AnswerButtons
        isShort
        editor={editor}
        choices={[
          { answer: columnAnswer(column, meaning), label: data.yes },
          { answer: columnAnswer(column, '-'), label: data.noLeaveOut },
        ]}
      />
    </>
  );
}

const SALE = ['won', 'lost', 'open', 'refunded', 'excluded'] as const;

/** What does this word of the status say? */
function AboutStatus({ tab, question, editor }: Props<About<'status'>>) {
  const { data } = useWords();
  const { word, count, cells } = question;
  return (
    <>
      <h3>{data.isSale(count, word)}</h3>
      <CellButtons tab={tab} cells={cells} count={count} />
      <AnswerButtons
        isShort
        editor={editor}
        choices={SALE.map((says) => ({ answer: { about: 'status', word, says } as const, label: data.says[says] }))}
      />
    </>
  );
}

/** Several rows of one ID: parts or states? */
function AboutSameId({ tab, question, editor }: Props<About<'sameId'>>) {
  const { data } = useWords();
  const { what, done, count, cells } = question;
  return (
    <>
      <h3>{what}</h3>
      <CellButtons tab={tab} cells={cells} count={count} />
      <p class="quiet">{done}</p>
      <AnswerButtons
        editor={editor}
        choices={(['parts', 'states'] as const).map((says) => ({
          answer: { about: 'sameId', says } as const,
          label: data.sameId[says],
        }))}
      />
    </>
  );
}
