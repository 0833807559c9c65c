import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A form with its heading: Enter saves, Escape closes it. @param focusOn Id of the element that
 * gets the focus first.
 */
export function FormFrame(props: {
  readonly title: string;
  /** Id of the heading. */
  readonly id?: string;
  readonly focusOn: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}) {
  const { title, id, focusOn, onSave, onCancel, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    (document.getElementById(focusOn) ?? heading.current)?.focus();
  }, []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </form>
  );
}
