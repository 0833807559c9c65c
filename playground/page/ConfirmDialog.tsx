import { useLayoutEffect, useRef } from 'preact/hooks';
import { keysKept } from './keysKept.ts';

export interface QuestionProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (isYes: boolean) => void;
}

/** A question over the page. The focus is on "no", and Escape means no. */
export function ConfirmDialog({ title, body, yes, no, onAnswer }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="dialog-title"
      aria-describedby="dialog-body"
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === 'yes')}
      {...keysKept}
    >
      <h2 id="dialog-title">{title}</h2>
      <p id="dialog-body">{body}</p>
      <form method="dialog" class="dialog-buttons">
        <button class="button">{no}</button>
        <button class="button danger" value="yes">
          {yes}
        </button>
      </form>
    </dialog>
  );
}
