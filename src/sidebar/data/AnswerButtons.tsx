import type { TableAnswer } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { type AnswerEditor, aboutOf } from './useAnswers.ts';

/** A possible answer to a question. */
interface AnswerChoice {
  readonly answer: TableAnswer;
  readonly label: string;
  readonly hint?: string;
  /** It holds until somebody answers. */
  readonly isUsual?: boolean;
}

/** The answers to a question, each a click. The question goes away once it is answered. */
export function AnswerButtons(props: {
  readonly choices: readonly AnswerChoice[];
  readonly editor: AnswerEditor;
  /** Several of them in a line. */
  readonly isShort?: boolean;
}) {
  const { choices, editor, isShort = false } = props;
  const { data } = useWords();
  const abouts = choices.map(({ answer }) => aboutOf(answer));
  const isWaiting = abouts.some((about) => editor.picked(about) !== undefined);
  const { failed } = editor;
  return (
    <>
      <p class={isShort ? 'answers short' : 'answers'}>
        {choices.map(({ answer, label, hint, isUsual = false }) => (
          <button
            key={`${aboutOf(answer)} ${answer.says}`}
            type="button"
            aria-pressed={isWaiting ? editor.picked(aboutOf(answer))?.says === answer.says : isUsual}
            onClick={() => {
              // The button goes away, so the focus moves to what stays.
              document.getElementById('read-as')?.focus({ preventScroll: true });
              editor.answer(answer);
            }}
          >
            <span>{label}</span>
            {hint !== undefined && <span class="quiet">{hint}</span>}
          </button>
        ))}
      </p>
      {isWaiting && <p class="quiet">{data.saving}</p>}
      {failed !== null && abouts.includes(failed.about) && <Failure error={failed.error} />}
    </>
  );
}
