import { useWords } from '../shared/useWords.ts';

/** Where each CRM hides its export, and how it gets into the sheet. */
export function PasteHelp({ isOpen }: { readonly isOpen: boolean }) {
  const { data } = useWords();
  const { title, ways, own, paste } = data.pasteHelp;
  return (
    <details class="paste" open={isOpen}>
      <summary>{title}</summary>
      <dl>
        {[...ways, own].map(([name, path]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{path}</dd>
          </div>
        ))}
      </dl>
      <p>{paste}</p>
    </details>
  );
}
