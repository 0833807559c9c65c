import type { Choice, ColumnChoice, ReportColumn } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { type AnswerEditor, columnAnswer } from './useAnswers.ts';

/**
 * Columns that could mean the same. A person says which one is meant; until then the better one is
 * used.
 */
export function WhichColumn(props: {
  readonly choice: ColumnChoice;
  readonly columns: readonly ReportColumn[];
  readonly meanings: readonly Choice[];
  readonly editor: AnswerEditor;
}) {
  const { choice, meanings, editor } = props;
  const { meaning } = choice;
  const { data } = useWords();
  const name = meanings.find(({ value }) => value === meaning)?.label ?? meaning;
  const [used] = choice.columns;
  const columns = choice.columns.flatMap(
    ({ letter }) => props.columns.find((column) => column.letter === letter) ?? [],
  );
  return (
    <>
      <h3>{data.which(meaning, name)}</h3>
      <AnswerButtons
        editor={editor}
        choices={columns.map((column) => ({
          answer: columnAnswer(column, meaning),
          label: column.header,
          hint: column.letter === used?.letter ? data.usedNow(column.letter) : column.letter,
          isUsual: column.letter === used?.letter,
        }))}
      />
    </>
  );
}
