import { useRef } from 'preact/hooks';

/**
 * A choice of panels. The keyboard works as in a tab list: arrows, Home and End move, Tab goes into
 * the panel. Ids are `tab-…` and `panel-…`.
 */
export function TabList<P extends string>(props: {
  readonly label: string;
  readonly panels: readonly { readonly id: P; readonly title: string }[];
  readonly shown: P;
  readonly onShow: (panel: P) => void;
}) {
  const { label, panels, shown, onShow } = props;
  const buttons = useRef(new Map<P, HTMLButtonElement | null>()).current;
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = panels.findIndex(({ id }) => id === shown);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: panels.length - 1,
    };
    const next = steps[event.key];
    const panel = next === undefined ? undefined : panels[(next + panels.length) % panels.length];
    if (panel === undefined) return;
    event.preventDefault();
    onShow(panel.id);
    buttons.get(panel.id)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {panels.map(({ id, title }) => (
        <button
          key={id}
          ref={(button) => {
            buttons.set(id, button);
          }}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === shown}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
