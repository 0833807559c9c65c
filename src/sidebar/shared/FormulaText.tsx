import { useEffect, useState } from 'preact/hooks';
import { copyText } from './copyText.ts';
import { useWords } from './useWords.ts';

/** The formula as it would be typed by hand, with a button to copy it. */
export function FormulaText({ text }: { readonly text: string }) {
  const { formula } = useWords();
  const [outcome, setOutcome] = useState('');
  useEffect(() => setOutcome(''), [text]);
  const copy = (): void => {
    copyText(text).then(
      () => setOutcome(formula.copied),
      () => setOutcome(formula.notCopied),
    );
  };
  return (
    <div class="formula">
      <code aria-label={formula.text}>{text}</code>
      <button type="button" onClick={copy}>
        {formula.copy}
      </button>
      <span class="quiet" role="status">
        {outcome}
      </span>
    </div>
  );
}
