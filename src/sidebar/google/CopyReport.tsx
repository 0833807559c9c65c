import { useState } from 'preact/hooks';
import { copyText } from '../shared/copyText.ts';
import { useWords } from '../shared/useWords.ts';

/** A button that copies the report. Where it may not, the text is shown. */
export function CopyReport({ text }: { readonly text: string }) {
  const { googleCheck } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = (): void => {
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <>
      <div class="row">
        <button type="button" onClick={copy}>
          {googleCheck.copy}
        </button>
      </div>
      <p class="quiet" role="status">
        {outcome === null ? '' : googleCheck[outcome]}
      </p>
      {outcome === 'notCopied' && <textarea aria-label={googleCheck.report} readOnly value={text} rows={8} />}
    </>
  );
}
