import { useState } from 'preact/hooks';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { callServer } from '../shared/callServer.ts';
import { Notice, Failure, Skeleton } from '../shared/Notice.tsx';
import { TableLack, lacksTable } from '../shared/TableLack.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { CardView } from './CardView.tsx';
import { WhoPicker } from './WhoPicker.tsx';

/** A person's own card. It asks only once whose card it is. */
export function CardPanel(props: PanelProps) {
  const { tab, changes } = props;
  const { card: cardWords } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const key = tab === null ? null : JSON.stringify([tab, versionOf(changes), chosen]);
  const loaded = useLoad(key, () => callServer('sidebarCard', tab ?? '', chosen), { keeps: true });
  if (lacksTable(props)) return <TableLack {...props} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} onRetry={loaded.reload} />;
  if (loaded.value === null) return <Skeleton />;
  const { names, name, card } = loaded.value;
  if (names.length === 0)
    return (
      <Notice kind="plain">
        <strong>{cardWords.nobody.title}</strong>
        <p>{cardWords.nobody.text}</p>
      </Notice>
    );
  return (
    <>
      <WhoPicker names={names} name={name} onName={setChosen} onRefresh={loaded.reload} />
      <div class={loaded.state === 'loading' ? 'busy' : ''} aria-live="polite" aria-busy={loaded.state === 'loading'}>
        {card !== null && <CardView card={card} />}
      </div>
    </>
  );
}
