import { useRef } from 'preact/hooks';
import { useWords } from './words.ts';

export type Panel = 'data' | 'formula' | 'kpis' | 'targets' | 'card';
const PANELS: readonly Panel[] = ['data', 'formula', 'kpis', 'targets', 'card'];

export function isPanel(word: string): word is Panel {
  return PANELS.some((panel) => panel === word);
}

/** The choice of panel, for the keyboard as a tab list works: arrows, Home and End move, Tab goes on into the panel. */
export function Tabs({ shown, onShow }: { readonly shown: Panel; readonly onShow: (panel: Panel) => void }) {
  const { panels } = useWords();
  const buttons = useRef<Partial<Record<Panel, HTMLButtonElement | null>>>({});
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = PANELS.indexOf(shown);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: PANELS.length - 1,
    };
    const next = steps[event.key];
    const panel = next === undefined ? undefined : PANELS[(next + PANELS.length) % PANELS.length];
    if (panel === undefined) return;
    event.preventDefault();
    onShow(panel);
    buttons.current[panel]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={panels.label} onKeyDown={onKeyDown}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          ref={(button) => {
            buttons.current[panel] = button;
          }}
          type="button"
          role="tab"
          id={`tab-${panel}`}
          aria-controls={`panel-${panel}`}
          aria-selected={panel === shown}
          tabIndex={panel === shown ? 0 : -1}
          onClick={() => onShow(panel)}
        >
          {panels[panel]}
        </button>
      ))}
    </div>
  );
}
