import { useEffect, useRef } from 'preact/hooks';

/** The title of a step. The keyboard goes there, because what was pressed before is no longer shown. */
export function StepTitle({ text }: { readonly text: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1}>
      {text}
    </h2>
  );
}
