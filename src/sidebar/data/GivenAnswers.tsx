import type { TableAnswer } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { type AnswerEditor, aboutOf } from './useAnswers.ts';

/** What people have said that is about no column, with a way to take it back. */
export function GivenAnswers({ answers, editor }: { answers: readonly TableAnswer[]; editor: AnswerEditor }) {
  const { data } = useWords();
  if (answers.length === 0) return null;
  return (
    <details>
      <summary>{data.given(answers.length)}</summary>
      <ul class="notes">
        {answers.map((answer) => {
          const about = aboutOf(answer);
          const text =
            answer.about === 'status' && answer.says !== null
              ? data.wordSays(answer.word, data.says[answer.says])
              : answer.about === 'sameId' && answer.says !== null
                ? data.sameId[answer.says]
                : '';
          return (
            <li key={about}>
              <span>{text}</span>{' '}
              {editor.picked(about) !== undefined ? (
                <span class="quiet">{data.saving}</span>
              ) : (
                <button
                  type="button"
                  class="link"
                  aria-label={data.takeBackOne(text)}
                  onClick={() => {
                    document.getElementById('read-as')?.focus({ preventScroll: true });
                    editor.answer({ ...answer, says: null });
                  }}
                >
                  {data.takeBack}
                </button>
              )}
              {editor.failed?.about === about && <Failure error={editor.failed.error} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
