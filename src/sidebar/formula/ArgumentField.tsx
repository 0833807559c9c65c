import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';

/**
 * A labelled field. A button opens its help, because three lines of help for every field would hide
 * the form.
 */
export function ArgumentField(props: {
  id: string;
  label: string;
  help?: string | undefined;
  children: ComponentChildren;
}) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id, label, help, children } = props;
  return (
    <div class="field">
      <div class="field-label">
        <label for={id}>{label}</label>
        {help !== undefined && (
          <button
            type="button"
            class="help"
            aria-label={words.help(label)}
            aria-expanded={isOpen}
            aria-controls={`${id}-help`}
            onClick={() => setOpen(!isOpen)}
          >
            ?
          </button>
        )}
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} class="help-text" hidden={!isOpen}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}

/** A second input, shown for some choices of the first one. */
export function Detail(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const { id, label, hint, isNumber, value, onInput } = props;
  return (
    <div class="detail">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        value={value}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
